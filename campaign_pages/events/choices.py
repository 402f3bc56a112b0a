"""What a visitor can choose in a programme: which sessions pass the filters, and how many each choice would leave."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.utils.translation import gettext as _

from campaign_pages.events.enums import Access, kind_name
from campaign_pages.events.filters import DAY, ONLINE, NearDays, View, folded
from campaign_pages.events.session_words import weekday_in_words

#: Of which a session has one value or more, and a visitor chooses one.
DIMENSIONS = ("day", "town", "kind", "public")
#: A session that lasts longer is told for so many days.
MOST_DAYS = 400


@dataclass(frozen=True)
class Choice:
    """One choice of a filter: its value in the address, its words, and how many sessions it would leave."""

    value: str
    label: str
    count: int
    is_chosen: bool = False
    query: str = ""


class Choices:
    """What a ``Programme`` finds and counts in ``lines``, with its ``filters``, on its day ``today``."""

    @cached_property
    def _sifted(self):
        """The lines that pass every filter, and for each dimension how many would pass for each of its values."""
        passed, counts = [], {name: Counter() for name in DIMENSIONS}
        near, asked = Counter(), self.filters.days(self.today)
        near_days = {each: each.days(self.today) for each in NearDays}
        words = folded(self.filters.q).split()
        needs = frozenset(self.filters.access)
        for line in self.lines:
            if not needs <= line.access or (self.filters.free and not line.has_free_places):
                continue
            if words and not line.says(words):
                continue
            failed = [name for name in DIMENSIONS if not self._passes(line, name, asked)]
            if len(failed) > 1:
                continue
            if not failed:
                passed.append(line)
            for name in failed or DIMENSIONS:
                counts[name].update(self._values(line, name))
            if not failed or failed == ["day"]:
                near.update(
                    each
                    for each, (first, last) in near_days.items()
                    if line.first_day <= last and line.last_day >= first
                )
        return passed, counts, near

    def _passes(self, line, name, asked):
        if name == "day":
            return asked is None or (line.first_day <= asked[1] and line.last_day >= asked[0])
        wanted = getattr(self.filters, name)
        return not wanted or wanted in self._values(line, name)

    @staticmethod
    def _values(line, name):
        if name == "day":
            return days_between(line.first_day, line.last_day)
        return line.places if name == "town" else [getattr(line, name)]

    @property
    def found(self):
        """The lines that pass every filter."""
        return self._sifted[0]

    @property
    def count(self):
        """How many sessions were found."""
        return len(self.found)

    # Choices, each with its count

    @cached_property
    def day_choices(self):
        if self.by_month:
            return []
        counts = self._sifted[1]["day"]
        return [self._choice("day", day.isoformat(), weekday_in_words(day), counts[day]) for day in self.all_days]

    @cached_property
    def near_choices(self):
        """Today, tomorrow and this week-end, those on which anything is on."""
        counts = self._sifted[2]
        return [self._choice("day", each.value, each.label, counts[each]) for each in NearDays if counts[each]]

    @cached_property
    def town_choices(self):
        counts = self._sifted[1]["town"]
        return [self._choice("town", town, town_name(town), counts[town]) for town in self.towns]

    @cached_property
    def kind_choices(self):
        counts = self._sifted[1]["kind"]
        return [self._choice("kind", kind, kind_name(kind), counts[kind]) for kind in self.kinds]

    @cached_property
    def public_choices(self):
        counts = self._sifted[1]["public"]
        return [self._choice("public", public, public, counts[public]) for public in self.publics]

    @cached_property
    def access_choices(self):
        """The needs that some session of the programme meets."""
        offered = {each for line in self.every_line for each in line.access}
        counts = Counter(each for line in self.found for each in line.access)
        return [
            Choice(each.value, each.label, counts[each.value], each.value in self.filters.access)
            for each in Access
            if each.value in offered
        ]

    @cached_property
    def free_count(self):
        return sum(line.has_free_places for line in self.found)

    @cached_property
    def chosen(self):
        """What was asked for, in words, each with the query that takes it away."""
        asked = self.filters
        named = {"day": day_name, "town": town_name, "kind": kind_name, "public": str}
        pairs = [(name(getattr(asked, each)), {each: ""}) for each, name in named.items() if getattr(asked, each)]
        for need in asked.access:
            pairs.append((Access(need).label, {"access": tuple(each for each in asked.access if each != need)}))
        pairs += [(_("Free places"), {"free": False})] if asked.free else []
        pairs += [(_("“%(words)s”") % {"words": asked.q}, {"q": ""})] if asked.q else []
        return [Choice("", label, self.count, True, asked.query(**without)) for label, without in pairs]

    @cached_property
    def view_choices(self):
        return [
            Choice(each.value, each.label, self.count, each == self.filters.view, self.filters.query(view=each.value))
            for each in View
        ]

    def _choice(self, name, value, label, count):
        chosen = getattr(self.filters, name) == value
        query = self.filters.query(**{name: "" if chosen else value})
        return Choice(value, label, count, chosen, query)


def days_between(first, last):
    """The days from one to another, both included."""
    return [first + number * DAY for number in range(min((last - first).days, MOST_DAYS) + 1)]


def day_name(day):
    """A day as a choice names it: ``Today``, or its weekday and date."""
    return NearDays(day).label if day in NearDays.values else weekday_in_words(date.fromisoformat(day))


def town_name(town):
    """A town as a choice names it; what is online is a choice beside the towns."""
    return _("Online") if town == ONLINE else town
