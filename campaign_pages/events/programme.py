"""The sessions of a week or an agenda, as a visitor's address asks for them.

Every session is read once in a few words, to filter and to count; only those of the page to show are read in full.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from itertools import groupby
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from campaign_pages import days
from campaign_pages.events.briefs import ACCESS, ONLINE, briefs_of, plain
from campaign_pages.events.enums import Attendance, event_kinds
from campaign_pages.events.session import Session
from campaign_pages.events.session_words import weekday_in_words

PER_PAGE = 60
#: What one may ask for in an address, and the views that one may choose.
VIEWS = ("day", "town", "kind")
LONGEST_TEXT = 100


@dataclass(frozen=True)
class Choice:
    """One way to narrow the programme: its words, how many sessions it leaves, and the address that asks for it."""

    value: str
    words: str
    count: int
    address: str
    is_chosen: bool


@dataclass
class Group:
    """Sessions under one heading: a day, a town or a kind."""

    heading: str
    anchor: str
    sessions: list = field(default_factory=list)


class Programme:
    """What a visitor sees of a page's sessions.

    ``page``: the week, agenda or campaign. ``asked``: a ``QueryDict``; what it does not know is passed over and told
    (``unknown``). ``now``: an aware datetime. ``keeps_past``: whether sessions that are over are listed unasked.
    Two queries, whatever the number of sessions.
    """

    def __init__(self, page, asked, now, keeps_past=False):
        self.page, self.now, self.today = page, now, days.day_of(now)
        self.unknown = []
        self.briefs = briefs_of(page, now)
        self.chosen = self._chosen(asked)
        self.view = asked.get("view") if asked.get("view") in VIEWS else VIEWS[0]
        self.with_past = keeps_past or asked.get("past") == "1"
        self.keeps_past = keeps_past
        self.number = asked.get("page", "1")

    @cached_property
    def kept(self):
        """The briefs that pass every filter, in the order of the view."""
        return sorted(self._passing(), key=_order_of(self.view))

    @cached_property
    def sheet(self):
        """The page of the list that was asked for; a number out of range gives the nearest one."""
        return Paginator(self.kept, PER_PAGE).get_page(self.number)

    @cached_property
    def sessions(self):
        """The sessions to print, in order, with their event and venue; one query."""
        return _in_full([brief.pk for brief in self.sheet.object_list])

    @property
    def count(self):
        return len(self.kept)

    @property
    def is_narrowed(self):
        """Whether the visitor has chosen anything."""
        return bool(self.chosen)

    @property
    def past_count(self):
        """How many sessions that are over the list leaves out."""
        return 0 if self.with_past else sum(brief.is_past for brief in self._passing(but="past"))

    def groups(self):
        """The sessions of this page of the list under their headings."""
        if self.view == "town":
            key = _town_of
        elif self.view == "kind":
            key = _kind_of
        else:
            key = self._day_of
        found = []
        for number, (heading, sessions) in enumerate(groupby(self.sessions, key), 1):
            found.append(Group(capfirst(heading), f"cp-programme-{number}", list(sessions)))
        return found

    # What one may choose

    def day_choices(self):
        """A choice for each day that has a session."""
        found = Counter()
        for brief in self._passing(but="day"):
            for day in _days_between(max(brief.first_day, self._first_shown), brief.last_day):
                found[day] += 1
        return [self._choice("day", day.isoformat(), weekday_in_words(day), found[day]) for day in sorted(found)]

    def moments(self):
        """Today, tomorrow, this week-end: those that have a session."""
        choices = []
        for name, words in (("today", _("Today")), ("tomorrow", _("Tomorrow")), ("weekend", _("This week-end"))):
            first, last = self._span(name)
            count = sum(brief.last_day >= first and brief.first_day <= last for brief in self._passing(but="day"))
            if count:
                choices.append(self._choice("day", name, words, count))
        return choices

    def towns(self):
        counted = Counter(brief.place for brief in self._passing(but="town"))
        named = sorted(counted, key=lambda town: (town == ONLINE, plain(town)))
        return [self._choice("town", town, _("Online") if town == ONLINE else town, counted[town]) for town in named]

    def kinds(self):
        counted = Counter(brief.kind for brief in self._passing(but="kind"))
        names = {**dict.fromkeys(counted), **{value: name for value, name in event_kinds() if value in counted}}
        return [self._choice("kind", kind, str(names[kind] or kind), counted[kind]) for kind in names]

    def audiences(self):
        counted = Counter(brief.audience for brief in self._passing(but="audience") if brief.audience)
        return [self._choice("audience", each, each, counted[each]) for each in sorted(counted, key=plain)]

    def accesses(self):
        words = {
            "sign_language": _("French sign language"),
            "hearing_loop": _("hearing loop"),
            "step_free": _("step-free access"),
        }
        counted = Counter(name for brief in self._passing(but="access") for name in brief.access)
        return [self._choice("access", name, words[name], counted[name]) for name in ACCESS if counted[name]]

    @property
    def free_count(self):
        """How many of the sessions still have places."""
        return sum(brief.has_places for brief in self._passing(but="free"))

    def address(self, **changes):
        """The query that asks for the same with some changes; a ``None`` takes a choice away."""
        asked = {**self.chosen, "view": self.view if self.view != VIEWS[0] else None}
        asked["past"] = "1" if self.with_past and not self.keeps_past else None
        asked.update(changes)
        told = {name: value for name, value in asked.items() if value}
        return f"?{urlencode(told)}" if told else "?"

    # How it is found

    def _choice(self, name, value, words, count):
        is_chosen = self.chosen.get(name) == value
        return Choice(value, words, count, self.address(**{name: None if is_chosen else value}), is_chosen)

    def _chosen(self, asked):
        """What the address asks for, as far as it is known here."""
        known = {
            "town": {brief.place for brief in self.briefs},
            "kind": {brief.kind for brief in self.briefs} | {value for value, _name in event_kinds()},
            "audience": {brief.audience for brief in self.briefs},
            "access": set(ACCESS),
            "free": {"1"},
        }
        chosen = {}
        for name, values in known.items():
            value = asked.get(name, "").strip()
            if value in values and value:
                chosen[name] = value
            elif value:
                self.unknown.append(name)
        if (day := asked.get("day", "").strip()) and self._span(day):
            chosen["day"] = day
        elif day:
            self.unknown.append("day")
        if text := " ".join(asked.get("q", "").replace("\x00", "").split())[:LONGEST_TEXT]:
            chosen["q"] = text
        return chosen

    def _passing(self, but=None):
        """The briefs that pass every filter except one."""
        tests = [test for name, test in self._tests().items() if name != but]
        return [brief for brief in self.briefs if all(test(brief) for test in tests)]

    def _tests(self):
        asked, tests = self.chosen, {}
        if span := self._span(asked.get("day", "")):
            tests["day"] = lambda brief: brief.last_day >= span[0] and brief.first_day <= span[1]
        if "town" in asked:
            tests["town"] = lambda brief: brief.place == asked["town"]
        if "kind" in asked:
            tests["kind"] = lambda brief: brief.kind == asked["kind"]
        if "audience" in asked:
            tests["audience"] = lambda brief: brief.audience == asked["audience"]
        if "access" in asked:
            tests["access"] = lambda brief: asked["access"] in brief.access
        if "free" in asked:
            tests["free"] = lambda brief: brief.has_places
        if "q" in asked:
            wanted = plain(asked["q"]).split()
            tests["q"] = lambda brief: all(word in brief.words for word in wanted)
        if not self.with_past and not self._asks_for_the_past(span):
            tests["past"] = lambda brief: not brief.is_past
        return tests

    def _asks_for_the_past(self, span):
        return bool(span) and span[1] < self.today

    def _span(self, asked):
        """The first and the last day that an address asks for; ``None`` for what is no day."""
        if asked == "today":
            return self.today, self.today
        if asked == "tomorrow":
            return self.today + timedelta(days=1), self.today + timedelta(days=1)
        if asked == "weekend":
            return (self.today, self.today) if self._is_sunday else (self._sunday - timedelta(days=1), self._sunday)
        try:
            day = date.fromisoformat(asked) if len(asked) == 10 else None
        except ValueError:
            return None
        return day and (day, day)

    @property
    def _is_sunday(self):
        return self.today.weekday() == 6

    @property
    def _sunday(self):
        return self.today + timedelta(days=6 - self.today.weekday())

    @property
    def _first_shown(self):
        return date.min if self.with_past else self.today

    def _day_of(self, session):
        if session.first_day != session.last_day:
            return _("Over several days")
        return weekday_in_words(session.first_day, with_year=session.first_day.year != self.today.year)


def _in_full(pks):
    found = Session.objects.select_related("page", "venue").defer("page__body").in_bulk(pks)
    return [found[pk] for pk in pks]


def _order_of(view):
    # What lasts several days is told before the days, which it would drown. The order by hour is that of the query.
    if view == "town":
        return lambda brief: (brief.place == ONLINE, plain(brief.place))
    if view == "kind":
        known = [value for value, _name in event_kinds()]
        return lambda brief: (known.index(brief.kind) if brief.kind in known else len(known), brief.kind)
    return lambda brief: (brief.first_day == brief.last_day, brief.first_day)


def _town_of(session):
    town = session.venue.town if session.venue and session.attendance != Attendance.ONLINE else ""
    return town or _("Online")


def _kind_of(session):
    return str(session.page.kind_name)


def _days_between(first, last):
    return (first + timedelta(days=number) for number in range(max(0, (last - first).days + 1)))
