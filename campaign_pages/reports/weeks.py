"""A campaign week by week."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.functional import cached_property

from campaign_pages.facts import dates
from campaign_pages.reports import counting
from campaign_pages.reports.bars import columns

A_WEEK = timedelta(days=7)
#: The most recent weeks that are drawn and listed; the file has them all.
WEEKS_SHOWN = 53


@dataclass(frozen=True)
class Week:
    """``monday``: its first day."""

    monday: date
    visits: int
    candidates: int

    @property
    def name(self):
        return dates.day(self.monday)


class Weeks:
    """The weeks from the first in which anything happened to the last, quiet ones included; one query."""

    def __init__(self, scope):
        found = counting.numbers_by_week(scope)
        known = sorted(found)
        self.every = []
        monday = known[0] if known else None
        while monday and monday <= known[-1]:
            self.every.append(Week(monday, *found.get(monday, (0, 0))))
            monday += A_WEEK

    @property
    def shown(self):
        return self.every[-WEEKS_SHOWN:]

    @property
    def left_out(self):
        return max(0, len(self.every) - WEEKS_SHOWN)

    @cached_property
    def candidates_drawing(self):
        return self._drawing("candidates")

    @cached_property
    def visits_drawing(self):
        return self._drawing("visits")

    @property
    def busiest(self):
        """The first week with most candidates; ``None`` while there is none."""
        best = max(self.every, key=lambda week: week.candidates, default=None)
        return best if best and best.candidates else None

    def _drawing(self, what):
        shown = self.shown
        if not any(getattr(week, what) for week in shown):
            return None
        return columns([getattr(week, what) for week in shown], [week.name for week in shown])
