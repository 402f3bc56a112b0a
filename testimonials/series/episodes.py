"""The episodes of a series that visitors may see, in the order of the series."""

from dataclasses import dataclass

from django.utils import timezone
from django.utils.functional import cached_property

from testimonials.people.models import Person

# What a neighbour shows, of its page and of its person.
OF_PAGE = ("pk", "path", "depth", "title", "slug", "url_path", "locale_id", "picture_id", "person_id", "live")
OF_PERSON = ("kind", "voice", "display_name", "role", "portrait_id")


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
    """Behaviour of a testimonial that stands in a series: its place there, and the episodes beside it.

    One query says which episodes may be shown, this one included, and what its neighbours are called.
    """

    def get_series(self):
        """The series it stands in: one query; ``None`` for a page that is not in the tree yet."""
        from testimonials.series.pages import SeriesPage

        above = self.path[: -self.steplen] if self.path else ""
        return SeriesPage.objects.filter(path=above).first() if above else None

    @cached_property
    def series(self):
        """The series it stands in; set by a series through which a visitor came."""
        return self.get_series()

    @cached_property
    def episodes(self):
        """The published episodes that may be shown now, by primary key, as rows in their order."""
        if not self.path or not self.pk:
            return {}
        siblings = type(self).objects.sibling_of(self).live().showable(timezone.now())
        of_person = (f"person__{name}" for name in OF_PERSON)
        return {row["pk"]: row for row in siblings.order_by("path").values(*OF_PAGE, *of_person, "view_restrictions")}

    @cached_property
    def position(self):
        """Its place among the episodes that anybody may see; one with a restriction of its own counts itself."""
        rows = self.episodes.items()
        return Position(self.pk, tuple(pk for pk, row in rows if pk == self.pk or not row["view_restrictions"]))

    @property
    def has_others(self):
        """Whether anybody may see another episode of its series."""
        return any(pk != self.pk and not row["view_restrictions"] for pk, row in self.episodes.items())

    @cached_property
    def neighbours(self):
        """The episodes before and after it, by ``"previous"`` and ``"next"``, with what a link to them shows."""
        wanted = {"previous": self.position.previous_pk, "next": self.position.next_pk}
        return {name: self._neighbour(self.episodes[pk]) for name, pk in wanted.items() if pk}

    def _neighbour(self, row):
        person = Person(pk=row["person_id"], **{name: row[f"person__{name}"] for name in OF_PERSON})
        page = type(self)(**{name: row[name] for name in OF_PAGE})
        page.person = person
        return page
