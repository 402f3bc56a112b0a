"""What the pages of a house show, entered once and known by key."""

from dataclasses import dataclass, field

from .entries.entry import Ref


@dataclass
class Records:
    """Records by kind, then by key: ``records.figures["goal"]``. ``entries``: all others, by the name of their model."""

    pictures: dict = field(default_factory=dict)
    documents: dict = field(default_factory=dict)
    figures: dict = field(default_factory=dict)
    series: dict = field(default_factory=dict)
    entries: dict = field(default_factory=dict)
    pages: dict = field(default_factory=dict)

    def of(self, ref: Ref):
        """The record that a reference names. Raises ``KeyError`` for one that the house does not have."""
        by_kind = {"picture": self.pictures, "document": self.documents, "figure": self.figures, "series": self.series}
        return by_kind.get(ref.kind, self.entries.get(ref.kind, {}))[ref.key]
