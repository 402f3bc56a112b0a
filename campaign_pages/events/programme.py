"""A programme: the sessions under a page as one visitor asks for them, with how many each further choice would leave.

All sessions are read once as lines (``session_lines``), filtered and counted in memory; those of the page of the list
that is shown are then fetched whole. Two queries, for twenty-five sessions as for thousands.
"""

import datetime
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from math import ceil

from django.utils.translation import gettext as _

from campaign_pages import days
from campaign_pages.events.choices import Choices, days_between, town_name
from campaign_pages.events.enums import Access, event_kinds, kind_name
from campaign_pages.events.filters import ALL_PAGES, DAY, ONLINE, Filters, View, folded, is_day
from campaign_pages.events.session import Session
from campaign_pages.events.session_lines import session_lines
from campaign_pages.events.session_words import weekday_in_words

PAGE_SIZE = 60
#: As many as one may print at once.
MOST_PRINTED = 900


@dataclass(frozen=True)
class Place:
    """Where a session stands in the list: once for each day on which it is on, or once for all."""

    group: object
    line: object
    day: datetime.date | None = None

    @property
    def goes_on(self):
        """Whether it stands among what one can go to at any hour of that day."""
        return self.day is not None and self.line.lasts


class Programme(Choices):
    """The sessions under a page as a query asks for them.

    ``sessions``: a queryset of those that visitors may see. ``filters``: what was asked (``Filters``). ``now``: an
    aware datetime. ``keeps_past_back``: whether what is over stands behind a link instead of in the list. ``by_month``:
    whether a list by day is told by months, each session once, as for a year.
    """

    def __init__(self, sessions, filters, now, *, keeps_past_back=True, by_month=False):
        self.now, self.today = now, days.day_of(now)
        self.by_month = by_month
        self.every_line = session_lines(sessions)
        over = [line for line in self.every_line if line.until <= now]
        self.keeps_past_back = keeps_past_back and bool(over)
        #: How many sessions are over and not listed.
        self.past_count = len(over) if self.keeps_past_back else 0
        self.shows_past = self.keeps_past_back and filters.past
        if not self.keeps_past_back:
            self.lines = self.every_line
        else:
            self.lines = over if filters.past else [line for line in self.every_line if line.until > now]
        #: What was asked for and is not known here: it is left out, and the page says so.
        self.filters, self.unknown = self._known(filters)

    # What is known

    @cached_property
    def towns(self):
        towns = {line.town for line in self.every_line if line.town}
        ordered = sorted(towns, key=lambda town: (folded(town), town))
        return [*ordered, *([ONLINE] if any(line.is_online for line in self.every_line) else [])]

    @cached_property
    def kinds(self):
        present = {line.kind for line in self.every_line}
        named = [value for value, _name in event_kinds() if value in present]
        return [*named, *sorted(present - set(named))]

    @cached_property
    def publics(self):
        return sorted({line.public for line in self.every_line if line.public}, key=folded)

    @cached_property
    def all_days(self):
        """The days on which something is on, in their order; of what is not over, today and later ones."""
        return sorted({day for line in self.lines for day in self._days_of(line)})

    def _days_of(self, line):
        """The days on which a session stands in the list; one that began last night stays on that day."""
        first = self.today if self.keeps_past_back and not self.shows_past else line.first_day
        return days_between(min(max(line.first_day, first), line.last_day), line.last_day)

    def _known(self, filters):
        """The filters with what is known of them, and the names of those that ask for what is not."""
        unknown, changes = [], {}
        checks = {
            "day": (is_day(filters.day), _("day")),
            "town": (self._as_known(filters.town, self.towns), _("town")),
            "kind": (filters.kind in self.kinds, _("kind of event")),
            "public": (self._as_known(filters.public, self.publics), _("public")),
            "view": (filters.view in View.values, _("order")),
        }
        for name, (found, label) in checks.items():
            asked = getattr(filters, name)
            if asked and not found:
                unknown.append(label)
                changes[name] = View.DAY if name == "view" else ""
            elif isinstance(found, str):
                changes[name] = found
        known_access = tuple(each for each in filters.access if each in Access.values)
        if known_access != filters.access:
            unknown.append(_("access"))
            changes["access"] = known_access
        return replace(filters, **changes), unknown

    @staticmethod
    def _as_known(asked, known):
        """The known value that is written like it, or ``False``."""
        return next((value for value in known if folded(value) == folded(asked)), False) if asked else False

    # The list

    @cached_property
    def places(self):
        """Where each session found stands in the list, in the order of the list."""
        if self.filters.view == View.TOWN:
            return [Place(town, line) for town in self.towns for line in self.found if town in line.places]
        if self.filters.view == View.KIND:
            return [Place(kind, line) for kind in self.kinds for line in self.found if line.kind == kind]
        if self.by_month:
            return self._by_month()
        return self._by_day()

    def _by_day(self):
        asked = self.filters.days(self.today)
        shown = [day for day in self.all_days if asked is None or asked[0] <= day <= asked[1]]
        on = {day: [] for day in shown}
        for line in self.found:
            for day in self._days_of(line):
                if day in on:
                    on[day].append(Place(day, line, day))
        # What one can go to at any hour comes after what begins at one.
        return [place for day in shown for place in sorted(on[day], key=lambda place: place.goes_on)]

    def _by_month(self):
        def month(line):
            first = line.first_day if self.shows_past or not self.keeps_past_back else max(line.first_day, self.today)
            return first.replace(day=1)

        ordered = sorted(self.found, key=lambda line: (month(line), line.start, line.pk), reverse=self.shows_past)
        return [Place(month(line), line) for line in ordered]

    @property
    def pages(self):
        """How many pages the list has."""
        return max(1, ceil(len(self.places) / PAGE_SIZE))

    @property
    def page(self):
        """The number of the page shown: the last one for a number beyond it; ``"all"`` for the whole list."""
        return self.filters.page if self.filters.page == ALL_PAGES else min(self.filters.page, self.pages)

    @cached_property
    def shown(self):
        """The places on the page of the list that is shown."""
        if self.page == ALL_PAGES:
            return self.places[:MOST_PRINTED]
        return self.places[(self.page - 1) * PAGE_SIZE : self.page * PAGE_SIZE]

    @cached_property
    def sessions(self):
        """The sessions on the page shown, by primary key; one query."""
        return shown_sessions({place.line.pk for place in self.shown})

    def groups(self, entry):
        """The groups of the page shown: lists of (heading, entries by hour, entries visited through the day).

        ``entry``: what to make of a session and of the day on which it stands: ``entry(session, day)``.
        """
        groups = []
        for group, places in groupby(self.shown, key=lambda place: place.group):
            timed, lasting = [], []
            for place in places:
                if session := self.sessions.get(place.line.pk):
                    (lasting if place.goes_on else timed).append(entry(session, place.day))
            groups.append(Group(self._heading(group), group, timed, lasting, group == self.today))
        return groups

    def _heading(self, group):
        if self.filters.view == View.TOWN:
            return town_name(group)
        if self.filters.view == View.KIND:
            return kind_name(group)
        return days.month_in_words(group) if self.by_month else weekday_in_words(group)

    # Addresses

    @property
    def says_days(self):
        """Whether each entry says its day, which the groups do not."""
        return self.by_month or self.filters.view != View.DAY

    @property
    def is_whole(self):
        """Whether the list is shown on one page, as for printing."""
        return self.page == ALL_PAGES

    @property
    def previous_query(self):
        return "" if self.is_whole or self.page == 1 else self.filters.query(page=self.page - 1)

    @property
    def next_query(self):
        return "" if self.is_whole or self.page == self.pages else self.filters.query(page=self.page + 1)

    @property
    def first_query(self):
        return self.filters.query()

    @property
    def whole_list_query(self):
        return self.filters.query(page=ALL_PAGES)

    @property
    def unfiltered_query(self):
        return Filters(view=self.filters.view, past=self.filters.past, source=self.filters.source).query()

    @property
    def past_query(self):
        """To what is over, or back to what is to come."""
        return Filters(past=not self.shows_past, source=self.filters.source).query()

    def next_change_after(self):
        """The aware datetime at which this page says something else, at the latest when the day is over."""
        tomorrow = days.start_of(self.today + DAY)
        moments = [moment for line in self.every_line for moment in (line.start, line.until) if moment > self.now]
        return min([tomorrow, *moments])


@dataclass(frozen=True)
class Group:
    """A day, a month, a town or a kind of the list: what begins at its hour, then what is visited through the day."""

    heading: str
    key: object
    timed: list
    lasting: list
    is_today: bool = False

    @property
    def entries(self):
        return [*self.timed, *self.lasting]


def shown_sessions(keys):
    """Sessions by primary key, with their event and venue; one query, none without keys."""
    if not keys:
        return {}
    found = Session.objects.filter(pk__in=keys).select_related("page", "venue").defer("page__body")
    return {session.pk: session for session in found}
