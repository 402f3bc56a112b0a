"""The episodes of a series that visitors may see, in the order of the series."""

from dataclasses import dataclass
from typing import Any

from django.utils.functional import cached_property


@dataclass(frozen=True)
class Position:
    """Where an episode stands among those that may be seen: ``numbers`` are their primary keys, in order."""

    pk: int
    numbers: tuple

    @property
    def is_shown(self):
        return self.pk in self.numbers

    @property
    def rank(self):
        """From 1; 0 for an episode that is not shown."""
        return self.numbers.index(self.pk) + 1 if self.is_shown else 0

    @property
    def total(self):
        return len(self.numbers)

    @property
    def previous_pk(self):
        return self.numbers[self.rank - 2] if self.rank > 1 else None

    @property
    def next_pk(self):
        return self.numbers[self.rank] if self.is_shown and self.rank < self.total else None


class HasNeighbours:
    """Behaviour of a testimonial that stands in a series: its place there, and the episodes beside it."""

    def get_series(self):
        """The series it stands in, with its campaign: one query; ``None`` for a page that is not in the tree yet."""
        from testimonials.series.pages import SeriesPage

        above = self.path[: -self.steplen] if self.path else ""
        return SeriesPage.objects.select_related("campaign").filter(path=above).first() if above else None

    @cached_property
    def series(self):
        return self.get_series()

    @cached_property
    def episodes(self):
        """Pairs (primary key, whether it is restricted) of the published episodes that may be shown now."""
        from django.utils import timezone

        if not self.path or not self.pk:
            return []
        siblings = type(self).objects.sibling_of(self).live().showable(timezone.now())
        rows = siblings.order_by("path").values_list("pk", "view_restrictions__pk")
        return list(dict((pk, bool(restriction)) for pk, restriction in rows).items())

    @cached_property
    def position(self):
        """Its place among the episodes that anybody may see; one with a restriction of its own counts itself."""
        return Position(self.pk, tuple(pk for pk, restricted in self.episodes if not restricted or pk == self.pk))

    @cached_property
    def neighbours(self) -> dict[str, Any]:
        """The episodes before and after it, by ``"previous"`` and ``"next"``; one query, none for a single episode."""
        wanted = {"previous": self.position.previous_pk, "next": self.position.next_pk}
        numbers = {pk for pk in wanted.values() if pk}
        if not numbers:
            return {}
        found = type(self).objects.defer_streamfields().select_related("person").in_bulk(numbers)
        return {name: found[pk] for name, pk in wanted.items() if pk in found}
