"""One trial: a database and a server of its own, people who register at once, a worker that is killed, mails."""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
import uuid
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import psycopg

from tests.browser.server import ROOT, Demo, free_port, wait_for
from tests.load.crowd import Person, register_at_once
from tests.load.postbox import open_postbox

WORKERS, THREADS = 3, 4
SEED = 1989


@dataclass
class Outcome:
    """What people were told, what the database holds, what arrived by mail, and what the server complained of."""

    people: list
    killed: bool
    held: dict
    deliveries: list
    refused: list
    seconds: float
    server_log: str


def run_trial(registrations, database, seed=SEED):
    """Try it and return the ``Outcome``. ``database``: ``sqlite``, or the address of a PostgreSQL server."""
    with (
        tempfile.TemporaryDirectory(prefix="load-") as name,
        new_database(database, Path(name)) as database_url,
        open_postbox() as postbox,
    ):
        folder, port = Path(name), free_port()
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "tests.load.settings",
            "DATABASE_URL": database_url,
            "MEDIA_ROOT": str(folder / "media"),
            "EMAIL_URL": postbox.address,
            "PORT": str(port),
        }
        path = inside("prepare", environment)
        chance = random.Random(seed)
        people = [Person(number, port, path, random.Random(chance.random())) for number in range(registrations)]
        with serving(port, environment, folder / "server.log") as server:
            started = time.monotonic()
            killed = register_at_once(people, server)
            seconds = time.monotonic() - started
        held = inside("write_to_all", environment)
        log = (folder / "server.log").read_text()
    return Outcome(people, killed, held, postbox.deliveries, postbox.refused, seconds, log)


@contextmanager
def new_database(database, folder):
    """The address of an empty database that is gone afterwards."""
    if database == "sqlite":
        yield f"sqlite:///{folder / 'load.sqlite3'}"
        return
    name = f"load_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    try:
        yield urlsplit(database)._replace(path=f"/{name}").geturl()
    finally:
        with psycopg.connect(database, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextmanager
def serving(port, environment, log):
    """Gunicorn with several workers until the block ends."""
    options = ["--bind", f"127.0.0.1:{port}", "--workers", str(WORKERS), "--threads", str(THREADS), "--preload"]
    command = [sys.executable, "-m", "gunicorn", "cms.wsgi", *options, "--log-level", "warning", "--no-control-socket"]
    with log.open("w") as file:
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=file, stderr=file)
        try:
            wait_for(Demo(f"http://localhost:{port}"), server)
            yield server
        finally:
            server.terminate()
            server.wait(timeout=60)


def inside(step, environment):
    """Do a step of ``tests.load.inside`` in a process of its own; what it answers."""
    command = [sys.executable, "-m", "tests.load.inside", step]
    finished = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    if finished.returncode:
        raise RuntimeError(f"The step “{step}” failed:\n{finished.stdout}{finished.stderr}")
    return json.loads(finished.stdout)
