"""The wheel as it would be published, and what must and must not be in it."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APPS = {"campaign_pages", "testimonials"}
DATA = ("templates", "static", "locale")


def build(folder):
    """Build the wheel into ``folder`` and return its path."""
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    (wheel,) = Path(folder).glob("*.whl")
    return wheel


def faults(wheel):
    """Say what the wheel holds that it should not, and what it lacks."""
    held = set(zipfile.ZipFile(wheel).namelist())
    tops = {name.partition("/")[0] for name in held if ".dist-info" not in name}
    for stranger in sorted(tops - APPS):
        yield f"the wheel holds {stranger}, which is not one of the two apps"
    for name in sorted(wanted() - held):
        yield f"the wheel lacks {name}"
    for name in sorted(held):
        if name.endswith(".pyc") or "/tests/" in name:
            yield f"the wheel holds {name}"


def wanted():
    """Every module, template, static file and compiled translation of the two apps in the source tree."""
    listing = subprocess.run(["git", "ls-files", *APPS], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return {
        name
        for name in listing.splitlines()
        if name.endswith((".py", ".mo")) or (any(f"/{folder}/" in name for folder in DATA) and not name.endswith(".po"))
    }
