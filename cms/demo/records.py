"""What the pages of a house show, entered once and known by key."""

from dataclasses import dataclass, field


@dataclass
class Records:
    """Records by kind, then by key: ``records.figures["goal"]``. A new kind of record is one more field."""

    pictures: dict = field(default_factory=dict)
    documents: dict = field(default_factory=dict)
    figures: dict = field(default_factory=dict)
    series: dict = field(default_factory=dict)
