"""What changed since the programme was published: sessions that were added, moved or cancelled."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q
from django.utils.translation import gettext as _

from campaign_pages import days
from campaign_pages.events.enums import Change
from campaign_pages.events.session import SessionChange
from campaign_pages.events.session_words import clock, weekday_in_words

#: For how long a change is news.
NEWS = timedelta(days=30)
#: The most that a page and a feed tell.
MOST = 20


@dataclass(frozen=True)
class News:
    """One change in words."""

    change: SessionChange
    sentence: str

    @property
    def session(self):
        return self.change.session

    @property
    def day_text(self):
        return days.in_words(days.day_of(self.change.at))


def news_of(page, now, most=MOST):
    """The latest changes of the sessions below a page that concern somebody still; one query."""
    changes = SessionChange.objects.filter(
        session__page__path__startswith=page.path,
        session__page__live=True,
        session__page__view_restrictions=None,
        at__gt=now - NEWS,
    )
    to_come = changes.filter(Q(session__until__gt=now)).select_related("session__page", "session__venue")
    found, told = [], set()
    for change in to_come.defer("session__page__body")[: most * 3]:
        # Of one session, the last word counts.
        if change.session_id not in told:
            told.add(change.session_id)
            found.append(News(change, sentence_of(change)))
    return found[:most]


def sentence_of(change):
    """What happened, in a sentence."""
    session = change.session
    when = _moment(change.before or change.after)
    told = {"title": session.page.title, "when": when, "place": (change.before or change.after).get("venue", "")}
    if change.kind == Change.ADDED:
        return _("“%(title)s” is new in the programme: %(when)s.") % told
    if change.kind == Change.CANCELLED:
        return _("“%(title)s” of %(when)s does not take place.") % told
    if change.kind == Change.REINSTATED:
        return _("“%(title)s” of %(when)s takes place after all.") % told
    told |= {"now": _moment(change.after), "there": change.after.get("venue", "")}
    if told["when"] != told["now"]:
        return _("“%(title)s” is moved from %(when)s to %(now)s.") % told
    if told["place"] != told["there"] and told["there"]:
        return _("“%(title)s” of %(when)s is held elsewhere: %(there)s.") % told
    return _("“%(title)s” of %(when)s has changed.") % told


def _moment(told):
    if not told.get("start"):
        return ""
    start = datetime.fromisoformat(told["start"])
    day = weekday_in_words(days.day_of(start))
    return day if told.get("all_day") else _("%(day)s at %(hour)s") % {"day": day, "hour": clock(start)}
