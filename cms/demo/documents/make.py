"""Turns ``sources/*.html`` into the committed PDF files: ``python cms/demo/documents/make.py``. Needs Chromium.

Tagged, with their language and title, so that a screen reader can follow them.
"""

import os
import subprocess
import tempfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
HEAVIEST = 60_000


def print_to_pdf(source: Path, file: Path) -> None:
    with tempfile.TemporaryDirectory() as profile:
        flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}", "--no-pdf-header-footer"]
        flags += ["--export-tagged-pdf", "--generate-pdf-document-outline", f"--print-to-pdf={file}"]
        browser = os.environ.get("CHROMIUM", "chromium")
        # S603: the program and its arguments are ours; nobody else's words reach them.
        subprocess.run([browser, *flags, source.as_uri()], check=True, capture_output=True, timeout=120)  # noqa: S603
    if file.stat().st_size > HEAVIEST:
        raise ValueError(f"{file.name} weighs more than {HEAVIEST} bytes: use fewer styles of letters.")


if __name__ == "__main__":
    for source in sorted((FOLDER / "sources").glob("*.html")):
        print_to_pdf(source, FOLDER / f"{source.stem}.pdf")
