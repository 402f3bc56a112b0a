"""Where a week stands on a given day: announced, to come, under way, over."""

from django.db import models
from django.utils.translation import pgettext_lazy


class WeekState(models.TextChoices):
    """Computed from its dates when it is shown, never stored."""

    TEASER = "teaser", pgettext_lazy("state of a week", "Announced")
    BEFORE = "before", pgettext_lazy("state of a week", "To come")
    DURING = "during", pgettext_lazy("state of a week", "Under way")
    AFTER = "after", pgettext_lazy("state of a week", "Over")


def state_on(week, today):
    """The state of a week on that day (a ``date``); a week without dates is always to come."""
    if week.ends_on and today > week.ends_on:
        return WeekState.AFTER
    if week.starts_on and today >= week.starts_on:
        return WeekState.DURING
    if week.programme_from and today < week.programme_from:
        return WeekState.TEASER
    return WeekState.BEFORE
