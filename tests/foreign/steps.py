"""The installation as the documentation describes it, read from there: what is printed is what is carried out."""

import re
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "install.md"
STEP = re.compile(r"^\d+\. .*?(?=^\d+\. |^\S|\Z)", re.MULTILINE | re.DOTALL)
FENCE = re.compile(r"^ *```(\w+)\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"# (\S+), at the end\n")
MOST = 5


@dataclass(frozen=True)
class Step:
    """One numbered step: a ``command`` for the shell, or ``code`` for the end of ``file``; neither is done by hand."""

    words: str
    command: str = ""
    file: str = ""
    code: str = ""


def read(page=PAGE):
    """The numbered steps of the page, in order."""
    return [_step(text) for text in STEP.findall(page.read_text(encoding="utf-8"))]


def _step(text):
    words = text.partition("\n")[0]
    found = FENCE.search(text)
    if not found:
        return Step(words)
    language, code = found[1], dedent(found[2])
    if language == "sh":
        return Step(words, command=code.strip())
    place = FILE.match(code)
    if not place:
        raise ValueError(f"The first line of the code in “{words}” must say where it goes: # FILE, at the end")
    return Step(words, file=place[1], code=code)
