"""The files of this repository, as the guards read them."""

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APPS = ("campaign_pages", "testimonials")


@cache
def files():
    """Every file that is tracked, or would be if it were added, with its address inside the repository."""
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    names = (Path(name) for name in listing.split("\0") if name)
    return sorted(name for name in names if (ROOT / name).is_file())


def text(name):
    return (ROOT / name).read_text(encoding="utf-8")


def modules(*tops):
    """Python files, those below the given folders only if any is given, migrations apart."""
    return [name for name in files() if name.suffix == ".py" and _below(name, tops) and "migrations" not in name.parts]


def migrations():
    return [
        name
        for name in files()
        if name.suffix == ".py" and _below(name, APPS) and name.parent.name == "migrations" and name.stem != "__init__"
    ]


def templates(*tops):
    return [name for name in files() if name.suffix == ".html" and "templates" in name.parts and _below(name, tops)]


def tree(name):
    return ast.parse(text(name), str(name))


def _below(name, tops):
    return not tops or name.parts[0] in tops
