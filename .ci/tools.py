"""Say what ``make check`` needs from the machine and does not find there."""

import os
import shutil
import sys

import psycopg

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def missing():
    if not any(map(shutil.which, CHROMIUM)):
        yield "Chromium is missing (Debian: apt install chromium): the browser tests need it."
    if not shutil.which("java"):
        yield "Java is missing (Debian: apt install default-jre-headless): the Nu HTML checker needs it."
    if not (shutil.which("node") and shutil.which("npm")):
        yield "Node with npm is missing (Debian: apt install nodejs npm): Lighthouse needs it."
    try:
        psycopg.connect(os.environ["POSTGRES_URL"], connect_timeout=5).close()
    except psycopg.OperationalError as error:
        yield f"PostgreSQL does not answer; name a server and a role that may create databases in POSTGRES_URL. {error}"


if __name__ == "__main__":
    complaints = list(missing())
    for complaint in complaints:
        print(complaint)
    sys.exit(1 if complaints else 0)
