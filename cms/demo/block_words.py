"""Any block, said as its own value: what an editor would fill in, with names instead of numbers.

Inside a value ``Ref`` names a record, ``Html`` is rich text with ``[[figures]]``, ``Shot`` a picture, ``When`` a date with its precision,
``Goes`` the target of a link. A tuple is a list block, a list holds further blocks.
"""

from dataclasses import dataclass
from datetime import date

from .entries.entry import Ref
from .words import Content

__all__ = ["Block", "Goes", "Html", "Ref", "Shot", "When"]


@dataclass(frozen=True)
class Block(Content):
    """A block by its name in the registry."""

    kind: str
    value: object


@dataclass(frozen=True)
class Html:
    html: str


@dataclass(frozen=True)
class Shot:
    picture: str


@dataclass(frozen=True)
class When:
    date: date
    precision: str = "day"


@dataclass(frozen=True)
class Goes:
    """A link: to a page of the house, to a document or to an address. ``more``: further fields of a block built on a link."""

    label: str
    address: str = ""
    page: str = ""
    document: str = ""
    more: tuple[tuple[str, object], ...] = ()
