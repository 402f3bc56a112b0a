"""Days and hours of sessions. Dates in, dates out: neither Wagtail, Django, the clock nor the database is known."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Hours:
    """When a session takes place, as an editor enters it, on the clock of the place.

    ``starts_on``: its day. ``starts_at``: ``None`` for a whole day. ``ends_on``: the last day, ``None`` for the same.
    ``ends_at``: ``None`` for an open end, or for a whole day.
    """

    starts_on: date
    starts_at: time | None = None
    ends_on: date | None = None
    ends_at: time | None = None

    @property
    def all_day(self):
        """Whether it has days and no hours."""
        return self.starts_at is None

    @property
    def first_day(self):
        return self.starts_on

    @property
    def last_day(self):
        """The last day on which it takes place; an end at midnight belongs to the day before."""
        if self.ends_on and self.ends_on > self.starts_on:
            ends_at_midnight = not self.all_day and self.ends_at == time.min
            return self.ends_on - DAY if ends_at_midnight else self.ends_on
        return self.starts_on

    def faults(self, zone):
        """Yield (field name, code) for hours that contradict each other or that the clock of ``zone`` skips."""
        if self.ends_on and self.ends_on < self.starts_on:
            yield "ends_on", "before_start"
            return
        if self.all_day:
            if self.ends_at:
                yield "starts_at", "end_without_start"
            return
        if is_skipped(self.starts_on, self.starts_at, zone):
            yield "starts_at", "skipped"
        if self.ends_at is None:
            return
        if is_skipped(self.ends_day, self.ends_at, zone):
            yield "ends_at", "skipped"
        elif self.ends_on == self.starts_on and self.end(zone) <= self.start(zone):
            yield "ends_at", "before_start"

    @property
    def ends_day(self):
        """The day of the end: the one given, else the same or, over midnight, the next one."""
        if self.ends_on:
            return self.ends_on
        over_midnight = self.starts_at is not None and self.ends_at is not None and self.ends_at <= self.starts_at
        return self.starts_on + DAY if over_midnight else self.starts_on

    def start(self, zone):
        """The aware datetime at which it begins; a whole day begins at midnight."""
        return moment(self.starts_on, self.starts_at or time.min, zone)

    def end(self, zone):
        """The aware datetime at which it ends, or ``None`` for an open end; a whole day ends with its last day."""
        if self.all_day:
            return moment(self.last_day + DAY, time.min, zone)
        return None if self.ends_at is None else moment(self.ends_day, self.ends_at, zone)

    def until(self, zone):
        """The aware datetime from which it is over: its end, else the end of its last day.

        Every instant before it is upcoming, every other one past, so that the two never overlap.
        """
        return self.end(zone) or moment(self.last_day + DAY, time.min, zone)


def moment(day, hour, zone):
    """An aware datetime; an hour that the clocks show twice in autumn is the first of the two."""
    return datetime.combine(day, hour, tzinfo=ZoneInfo(zone))


def is_skipped(day, hour, zone):
    """Whether the clocks of the zone skip that hour on that day, as they do one night in spring."""
    stated = datetime.combine(day, hour, tzinfo=ZoneInfo(zone))
    return stated.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None) != stated.replace(tzinfo=None)
