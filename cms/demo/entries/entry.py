"""The shape of a demo record: what it says, before it becomes a row."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Ref:
    """Another demo record, or a picture or document of the demo's library, by its kind and key."""

    kind: str
    key: str


@dataclass(frozen=True)
class Entry:
    """A record. ``fields`` may hold a ``Ref``; ``rows``: child rows by the name of their relation."""

    key: str
    fields: dict
    rows: dict = field(default_factory=dict)
    tags: tuple[str, ...] = ()
