"""The dates of the demo's campaigns, so that the list of campaigns shows several phases whenever it is loaded."""

import datetime

DAYS_LEFT_AT_LEAST = 60


def foster_care(today: datetime.date) -> dict:
    """Open since September 2026, until the next 30 June that is far enough."""
    closes_on = datetime.date(today.year, 6, 30)
    if (closes_on - today).days < DAYS_LEFT_AT_LEAST:
        closes_on = closes_on.replace(year=today.year + 1)
    return {"opens_on": datetime.date(2026, 9, 1), "closes_on": closes_on}


def river_homes(today: datetime.date) -> dict:
    """The Deux-Rives: open since October 2026, until the next 31 March that is far enough."""
    closes_on = datetime.date(today.year, 3, 31)
    if (closes_on - today).days < DAYS_LEFT_AT_LEAST:
        closes_on = closes_on.replace(year=today.year + 1)
    return {"opens_on": datetime.date(2026, 10, 5), "closes_on": closes_on}


def doctors(today: datetime.date) -> dict:
    """A teaser: it opens on the first Monday of a month, one to two months from now, for about four months."""
    second = _first_of_month(today, 2) + datetime.timedelta(days=1)
    opens_on = second + datetime.timedelta(days=-second.weekday() % 7)
    return {"opens_on": opens_on, "closes_on": _first_of_month(opens_on, 4) - datetime.timedelta(days=1)}


def campaign_2023(today: datetime.date) -> dict:
    """Archived: its figures are those of the first day of 2024."""
    return {
        "opens_on": datetime.date(2023, 3, 6),
        "closes_on": datetime.date(2023, 6, 30),
        "archives_on": datetime.date(2024, 1, 1),
    }


def _first_of_month(day: datetime.date, later: int) -> datetime.date:
    months = day.year * 12 + day.month - 1 + later
    return datetime.date(months // 12, months % 12 + 1, 1)


def vacancy(today: datetime.date) -> dict:
    """Open since a week, for two months; the posts are vacant from the first day of the month after."""
    apply_until = today + datetime.timedelta(days=60)
    return {
        "published_on": today - datetime.timedelta(days=7),
        "apply_until": apply_until,
        "vacant_from": _first_of_month(apply_until, 1),
    }


def releases(today: datetime.date) -> dict[str, datetime.date]:
    """The days of the press releases: one of this autumn, one of last month, one to come in ten days."""
    return {
        "out": datetime.date(2026, 11, 3),
        "achievement": today - datetime.timedelta(days=30),
        "embargoed": today + datetime.timedelta(days=10),
    }


def event_week(today: datetime.date) -> datetime.date:
    """The first day of the week to come: a Monday, two to three weeks from now."""
    in_two_weeks = today + datetime.timedelta(days=14)
    return in_two_weeks + datetime.timedelta(days=-in_two_weeks.weekday() % 7)


def monthly_meetings(today: datetime.date, venues: tuple[str, ...]) -> list[tuple[datetime.date, str]]:
    """The first Tuesday of the last two months and of each from the next one on, each with its venue."""
    months = [-2, -1, *range(1, len(venues) - 1)]
    firsts = [_first_of_month(today, number) for number in months]
    days = [first + datetime.timedelta(days=(1 - first.weekday()) % 7) for first in firsts]
    return list(zip(days, venues, strict=True))
