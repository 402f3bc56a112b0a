"""The vacancies of job sheets, as lists show them."""

from dataclasses import dataclass
from typing import Any

from campaign_pages.channels.current import with_source
from campaign_pages.jobs.enums import VacancyState
from campaign_pages.jobs.sentences import posts, state_line


@dataclass(frozen=True)
class Opening:
    """One vacancy in a list."""

    vacancy: Any
    state: VacancyState
    href: str

    @property
    def state_line(self):
        return state_line(self.vacancy, self.state)

    @property
    def posts(self):
        return posts(self.vacancy.openings)


def openings_of(sheet, vacancies, today, request):
    """The vacancies below a sheet that are open or to come, the open ones first; ``vacancies``: a queryset."""
    listed = [
        Opening(vacancy, vacancy.state_on(today), with_source(vacancy.get_url(request), request))
        for vacancy in vacancies.listed().child_of(sheet)
    ]
    shown = [opening for opening in listed if opening.state != VacancyState.CLOSED]
    return sorted(shown, key=lambda opening: opening.state != VacancyState.OPEN)
