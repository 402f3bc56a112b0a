"""Where a testimonial stands among the episodes of its series that visitors may see, and which ones stand beside it."""

from dataclasses import dataclass

from django.db.models import Count, Exists, F, IntegerField, OuterRef, Subquery
from django.db.models.functions import JSONObject
from django.utils import timezone
from django.utils.functional import cached_property

from testimonials.people.models import Person

# What a link to a neighbour shows, of its page and of its person.
OF_PAGE = ("pk", "path", "depth", "title", "slug", "url_path", "locale_id", "picture_id", "person_id", "live")
OF_PERSON = ("kind", "voice", "display_name", "role", "portrait_id")


@dataclass(frozen=True)
class Position:
    """Where an episode stands: whether it ``is_shown``, and how many that anybody may see come before and after it."""

    is_shown: bool = False
    before: int = 0
    after: int = 0

    @property
    def rank(self):
        """From 1; 0 for an episode that is not shown."""
        return self.before + 1 if self.is_shown else 0

    @property
    def total(self):
        return self.before + int(self.is_shown) + self.after

    @property
    def has_others(self):
        """Whether anybody may see another episode of the series."""
        return self.before + self.after > 0


def with_place(testimonials, siblings, now):
    """Tell of each testimonial its place among its ``siblings`` (a queryset, itself included) at ``now``; no query."""
    shown = siblings.live().showable(now)
    to_all = shown.filter(view_restrictions=None)
    before, after = to_all.filter(path__lt=OuterRef("path")), to_all.filter(path__gt=OuterRef("path"))
    return testimonials.annotate(
        place_is_shown=Exists(shown.filter(pk=OuterRef("pk"))),
        place_before=_number_of(before),
        place_after=_number_of(after),
        place_previous=_first_of(before.order_by("-path")),
        place_next=_first_of(after.order_by("path")),
    )


def _number_of(pages):
    # Grouped by what is the same for all of them: a subquery of one row.
    counted = pages.order_by().values("depth").annotate(number=Count("pk")).values("number")
    return Subquery(counted, output_field=IntegerField())


def _first_of(pages):
    of_person = {f"person__{name}": F(f"person__{name}") for name in OF_PERSON}
    return Subquery(pages.values(card=JSONObject(**{name: F(name) for name in OF_PAGE}, **of_person))[:1])


class HasNeighbours:
    """Behaviour of a testimonial that stands in a series: its place there, and the episodes beside it."""

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
    def placed(self):
        """This testimonial as the database sees it, with its place; itself when a series led here, else one query."""
        if hasattr(self, "place_is_shown"):
            return self
        if not self.path or not self.pk:
            return None
        pages = type(self).objects
        return with_place(pages.filter(pk=self.pk), pages.sibling_of(self), timezone.now()).first()

    @property
    def position(self):
        """Its place among the episodes that anybody may see; one with a restriction of its own counts itself."""
        placed = self.placed
        if placed is None:
            return Position()
        return Position(placed.place_is_shown, placed.place_before or 0, placed.place_after or 0)

    @cached_property
    def neighbours(self):
        """The episodes before and after it, by ``"previous"`` and ``"next"``, with what a link to them shows."""
        placed = self.placed
        if placed is None or not placed.place_is_shown:
            return {}
        found = {"previous": placed.place_previous, "next": placed.place_next}
        return {name: self._neighbour(card) for name, card in found.items() if card}

    def _neighbour(self, card):
        person = Person(pk=card["person_id"], **{name: card[f"person__{name}"] for name in OF_PERSON})
        page = type(self)(**{name: card[name] for name in OF_PAGE})
        page.person = person
        return page
