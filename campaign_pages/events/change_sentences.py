"""What happened to a session, in one sentence that can be read without the programme beside it."""

from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from campaign_pages import days
from campaign_pages.events.enums import Change
from campaign_pages.events.session_words import weekday_in_words


def change_sentence(change, title):
    """The sentence for a ``SessionChange`` of the event of this title."""
    before, after = told(change.before), told(change.after)
    known = {"title": title, "before": before, "after": after}
    if change.kind == Change.MOVED and before and after:
        return _("“%(title)s” takes place on %(after)s, and no longer on %(before)s.") % known
    if change.kind == Change.CANCELLED and (after or before):
        return _("“%(title)s” on %(when)s is cancelled.") % {"title": title, "when": after or before}
    if change.kind == Change.REINSTATED and after:
        return _("“%(title)s” takes place on %(after)s after all.") % known
    if change.kind == Change.ADDED and after:
        return _("“%(title)s” has one more session, on %(after)s.") % known
    return f"{change.get_kind_display()}: {title}"


def told(place_and_hour):
    """When and where a session is or was, as ``publishing`` keeps it; empty for what cannot be read."""
    start = parse_datetime(place_and_hour.get("start") or "")
    if start is None:
        return ""
    day = weekday_in_words(days.day_of(start))
    if not place_and_hour.get("all_day"):
        hour = days.hour_in_words(start)
        day = pgettext("day and hour of a session", "%(day)s at %(hour)s") % {"day": day, "hour": hour}
    return ", ".join(filter(None, [day, place_and_hour.get("venue")]))
