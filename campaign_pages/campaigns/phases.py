"""Which phase a campaign is in on a given day. Dates in, phase out: neither the clock nor the database is read here."""

from dataclasses import dataclass
from datetime import date, timedelta

from campaign_pages.blocks.enums import Phase


@dataclass(frozen=True)
class Calendar:
    """The days that decide on the phases; each may be missing.

    ``opens_on``: first day open, ``None`` for at once. ``closes_on``: last day open, included; ``None`` for a permanent
    campaign. ``archives_on``: first day archived. ``closing_soon_days``: length in days, the last day included, of the
    time during which the campaign says that it is closing.
    """

    opens_on: date | None = None
    closes_on: date | None = None
    archives_on: date | None = None
    closing_soon_days: int = 14

    def phase_on(self, today):
        """Return the phase of that day."""
        if self.archives_on and today >= self.archives_on:
            return Phase.ARCHIVED
        if self.opens_on and today < self.opens_on:
            return Phase.TEASER
        if self.closes_on is None:
            return Phase.OPEN
        if today > self.closes_on:
            return Phase.CLOSED
        if today > self.closes_on - timedelta(days=self.closing_soon_days):
            return Phase.CLOSING_SOON
        return Phase.OPEN

    def next_change_after(self, today):
        """The next day on which the phase changes, or ``None``: until then a cached page stays true."""
        closing_soon = self.closes_on and self.closes_on - timedelta(days=self.closing_soon_days - 1)
        closed = self.closes_on and self.closes_on + timedelta(days=1)
        days = [day for day in (self.opens_on, closing_soon, closed, self.archives_on) if day and day > today]
        changes = [day for day in sorted(days) if self.phase_on(day) != self.phase_on(today)]
        return changes[0] if changes else None

    def faults(self):
        """Yield (field name, code) for dates that contradict each other."""
        if self.opens_on and self.closes_on and self.closes_on < self.opens_on:
            yield "closes_on", "before_opening"
        last_day = self.closes_on or self.opens_on
        if self.archives_on and last_day and self.archives_on <= last_day:
            yield "archives_on", "before_end"
