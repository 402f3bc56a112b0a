"""What changed in a programme since people first read it: moved, cancelled, added."""

import datetime
from dataclasses import dataclass

from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from campaign_pages import days
from campaign_pages.events.enums import Change
from campaign_pages.events.session import SessionChange
from campaign_pages.events.session_words import weekday_in_words

#: For how long a change is told, and how many at most.
TOLD_FOR = datetime.timedelta(days=14)
MOST = 10


def recent_changes(page, now, since=TOLD_FOR):
    """The latest change of each session under ``page`` that is still to come, the newest first; one query.

    A session that an editor took out of its event stands among the cancelled ones.
    """
    told = (
        SessionChange.objects.filter(
            session__page__path__startswith=page.path,
            session__page__live=True,
            session__page__view_restrictions=None,
            session__until__gt=now,
            at__gt=now - since,
            at__lte=now,
        )
        .select_related("session__page", "session__venue")
        .defer("session__page__body")
        .order_by("-at", "-pk")
    )
    latest = {}
    for change in told[: 5 * MOST]:
        latest.setdefault(change.session_id, change)
    return [ToldChange(change) for change in latest.values()][:MOST]


@dataclass(frozen=True)
class ToldChange:
    """One change in words."""

    change: SessionChange

    @property
    def kind(self):
        return self.change.kind

    @property
    def label(self):
        return self.change.get_kind_display()

    @property
    def page(self):
        """The event."""
        return self.change.session.page

    @property
    def at(self):
        return self.change.at

    @property
    def day(self):
        """When it was told: ``12 November 2026``."""
        return days.in_words(days.day_of(self.change.at))

    @property
    def words(self):
        """What happened: ``Tuesday 17 November at 6 p.m., instead of Monday 16 November at 5 p.m.``"""
        before, after = told_in_words(self.change.before), told_in_words(self.change.after)
        if self.kind == Change.MOVED and before and after and before != after:
            gone = no_longer_so(self.change.before, self.change.after)
            return _("%(now)s, instead of: %(before)s") % {"now": after, "before": gone}
        return after or before


def no_longer_so(before, after):
    """Of when and where a session was, what it is no longer: the venue alone if it keeps its hour."""
    if before.get("start") == after.get("start") and before.get("all_day") == after.get("all_day"):
        return before.get("venue") or told_in_words(before)
    kept_venue = {**before, "venue": ""} if before.get("venue") == after.get("venue") else before
    old, new = (parse_datetime(each.get("start") or "") for each in (before, after))
    is_same_day = days.day_of(old) == days.day_of(new)
    if kept_venue is not before and is_same_day and not before.get("all_day") and not after.get("all_day"):
        return days.hour_in_words(old)
    return told_in_words(kept_venue)


def told_in_words(told):
    """When and where a session is or was, as ``publishing`` keeps it with a change; empty for what cannot be read."""
    start = parse_datetime(told.get("start") or "")
    if start is None:
        return ""
    day = weekday_in_words(days.day_of(start))
    when = day if told.get("all_day") else _("%(day)s at %(hour)s") % {"day": day, "hour": days.hour_in_words(start)}
    return ", ".join(filter(None, [when, told.get("venue")]))
