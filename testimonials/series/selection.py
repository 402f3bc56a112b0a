"""Which episodes of a series a visitor asked for: of one profession, and on which page. Two queries."""

from collections import Counter
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator

from testimonials.people.models import Person

EPISODES_PER_PAGE = 12
PROFESSION, PAGE = "profession", "page"


@dataclass(frozen=True)
class Choice:
    """A profession to filter by, and how many episodes are left then."""

    pk: int
    title: str
    count: int

    @property
    def address(self):
        return f"?{urlencode({PROFESSION: self.pk})}"


@dataclass(frozen=True)
class Selection:
    """What is shown of a series.

    ``choices``: the professions in it, in alphabetical order. ``chosen``: the one asked for, or ``None``.
    ``is_unknown``: somebody asked for a profession that nobody in the series has; then all episodes are shown.
    ``total``: the episodes of the whole series. ``page``: a page of primary keys.
    """

    choices: list
    chosen: Any
    is_unknown: bool
    total: int
    page: Any

    @classmethod
    def of(cls, episodes, query):
        """Read ``query``, the parameters of an address, whatever they hold."""
        rows = list(episodes.values_list("pk", "person_id"))
        jobs = _jobs_of({person for _pk, person in rows})
        counted = Counter(profession for _pk, person in rows for profession in jobs.get(person, ()))
        choices = [Choice(*profession, count) for profession, count in counted.items()]
        choices.sort(key=lambda choice: (choice.title.casefold(), choice.pk))
        asked = query.get(PROFESSION, "")
        chosen = next((choice for choice in choices if str(choice.pk) == asked), None)
        shown = [
            pk for pk, person in rows if not chosen or chosen.pk in {number for number, _t in jobs.get(person, ())}
        ]
        page = Paginator(shown, EPISODES_PER_PAGE).get_page(query.get(PAGE))
        return cls(choices, chosen, bool(asked) and chosen is None, len(rows), page)

    @property
    def shown(self):
        """The primary keys of the episodes on this page."""
        return list(self.page.object_list)

    @property
    def has_choices(self):
        """Whether there is anything to choose between."""
        return len(self.choices) > 1 or self.is_unknown

    @property
    def address(self):
        """The query of this page, ``?`` included."""
        return self.address_of(self.page.number)

    @property
    def previous_address(self):
        return self.address_of(self.page.previous_page_number())

    @property
    def next_address(self):
        return self.address_of(self.page.next_page_number())

    def address_of(self, number):
        asked = {PROFESSION: self.chosen.pk} if self.chosen else {}
        return f"?{urlencode({**asked, PAGE: number})}"


def _jobs_of(people):
    """Sets of (primary key, title) of the published professions of each of these people; one query."""
    if not people:
        return {}
    through = Person.professions.through
    rows = through.objects.filter(person__in=people, profession__live=True)
    found = {}
    for person, pk, title in rows.values_list("person_id", "profession_id", "profession__title"):
        found.setdefault(person, set()).add((pk, title))
    return found
