"""Which state an event week is in on a given day. Dates in, state out: neither clock nor database is read here."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db import models
from django.utils.translation import pgettext_lazy


class WeekState(models.TextChoices):
    """What visitors of a week need: to note it, to choose, to go there, to remember."""

    TEASER = "teaser", pgettext_lazy("state of a week", "Announced")
    BEFORE = "before", pgettext_lazy("state of a week", "Before")
    DURING = "during", pgettext_lazy("state of a week", "During")
    AFTER = "after", pgettext_lazy("state of a week", "Afterwards")


@dataclass(frozen=True)
class EditionDays:
    """The days that decide on the state; each may be missing, as in a draft.

    ``starts_on`` and ``ends_on``: first and last day, both included. ``programme_from``: first day on which the
    programme is shown, ``None`` for at once.
    """

    starts_on: date | None = None
    ends_on: date | None = None
    programme_from: date | None = None

    def state_on(self, today):
        """The state of that day."""
        last = self.ends_on or self.starts_on
        if last and today > last:
            return WeekState.AFTER
        if self.starts_on and today >= self.starts_on:
            return WeekState.DURING
        if self.programme_from and today < self.programme_from:
            return WeekState.TEASER
        return WeekState.BEFORE

    def next_change_after(self, today):
        """The next day on which the state changes, or ``None``: until then a cached page stays true."""
        last = self.ends_on or self.starts_on
        days = [self.programme_from, self.starts_on, last and last + timedelta(days=1)]
        changes = [day for day in days if day and day > today and self.state_on(day) != self.state_on(today)]
        return min(changes, default=None)

    def day_in(self, state, today):
        """A day on which the week is in that state, for a preview; ``today`` where its dates know of none."""
        day = timedelta(days=1)
        last = self.ends_on or self.starts_on
        candidates = {
            WeekState.TEASER: self.programme_from and self.programme_from - day,
            WeekState.BEFORE: self.starts_on and self.starts_on - day,
            WeekState.DURING: self.starts_on,
            WeekState.AFTER: last and last + day,
        }
        return candidates.get(state) or today
