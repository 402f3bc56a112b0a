"""On which days something is repeated. Dates in, dates out: neither Wagtail, Django, the clock nor the database."""

from dataclasses import dataclass
from datetime import date, timedelta

LAST_OF_MONTH = -1


@dataclass(frozen=True)
class Pattern:
    """The days from ``first`` to ``last``, both included, that fall on ``weekdays`` (0 for Monday).

    ``every``: only each n-th week, counted from that of ``first``. ``nth``: only the n-th such weekday of its month,
    ``LAST_OF_MONTH`` for the last, ``None`` for all. ``skip_holidays``: without the public holidays of France.
    """

    first: date
    last: date
    weekdays: frozenset
    every: int = 1
    nth: int | None = None
    skip_holidays: bool = False

    def days(self):
        """The days, in order."""
        monday = self.first - timedelta(days=self.first.weekday())
        return [day for day in _each_day(self.first, self.last) if self._takes(day, monday)]

    def _takes(self, day, monday):
        if day.weekday() not in self.weekdays or (day - monday).days // 7 % self.every:
            return False
        if self.nth == LAST_OF_MONTH and (day + timedelta(days=7)).month == day.month:
            return False
        if self.nth not in (None, LAST_OF_MONTH) and (day.day - 1) // 7 + 1 != self.nth:
            return False
        return not (self.skip_holidays and day in public_holidays(day.year))


def spread(days, places, in_turn):
    """Pairs (day, place): each place on each day or, ``in_turn``, one place a day, one after the other."""
    places = list(places) or [None]
    if in_turn:
        return [(day, places[number % len(places)]) for number, day in enumerate(days)]
    return [(day, place) for day in days for place in places]


def public_holidays(year):
    """The public holidays of metropolitan France in a year; not those of Alsace-Moselle and overseas."""
    sunday = easter(year)
    fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)]
    movable = [sunday + timedelta(days=number) for number in (1, 39, 50)]
    return frozenset([*(date(year, month, day) for month, day in fixed), *movable])


def easter(year):
    """Easter Sunday of a year of the Gregorian calendar, by the rule of the ecclesiastical moon."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (epact // 28) * (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    offset = moon - weekday
    month = 3 + (offset + 40) // 44
    return date(year, month, offset + 28 - 31 * (month // 4))


def _each_day(first, last):
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]
