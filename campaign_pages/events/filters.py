"""What a visitor asks of a programme by its address: read from any query, however strange, never failing."""

import datetime
import unicodedata
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

DAY = datetime.timedelta(days=1)
SATURDAY, SUNDAY = 5, 6
ONLINE = "online"
ALL_PAGES = "all"
LONGEST = 100


class View(models.TextChoices):
    """How a programme is put in order."""

    DAY = "day", pgettext_lazy("programme", "By day")
    TOWN = "town", pgettext_lazy("programme", "By town")
    KIND = "kind", pgettext_lazy("programme", "By kind")


class NearDays(models.TextChoices):
    """Days that move on with the calendar; the values stand in addresses in the place of a date."""

    TODAY = "today", _("Today")
    TOMORROW = "tomorrow", _("Tomorrow")
    WEEKEND = "weekend", _("This week-end")

    def days(self, today):
        """First and last day; at the week-end, what is left of it."""
        if self == NearDays.TODAY:
            return today, today
        if self == NearDays.TOMORROW:
            return today + DAY, today + DAY
        if today.weekday() == SUNDAY:
            return today, today
        saturday = today + (SATURDAY - today.weekday()) * DAY
        return saturday, saturday + DAY


@dataclass(frozen=True)
class Filters:
    """One query, read. Empty values ask nothing.

    ``day``: an ISO date or a value of ``NearDays``. ``page``: a number from 1, or ``"all"``. ``past``: whether what is
    over is asked for. ``source``: the known code of the channel by which the visitor came, which narrows nothing.
    """

    day: str = ""
    town: str = ""
    kind: str = ""
    public: str = ""
    access: tuple = ()
    free: bool = False
    q: str = ""
    view: str = View.DAY
    page: int | str = 1
    past: bool = False
    source: str = ""

    @classmethod
    def read(cls, query):
        """From a ``QueryDict``; of a name given twice the last value counts, but for ``access``."""

        def text(name):
            return clean(query.get(name, ""))

        return cls(
            day=text("day"),
            town=text("town"),
            kind=text("kind"),
            public=text("public"),
            access=tuple(dict.fromkeys(filter(None, map(clean, query.getlist("access")[:20])))),
            free=bool(text("free")),
            q=text("q"),
            view=text("view") or View.DAY,
            page=_page(text("page")),
            past=bool(text("past")),
        )

    def narrows(self):
        """Whether anything less than the whole programme is asked for."""
        return bool(self.day or self.town or self.kind or self.public or self.access or self.free or self.q)

    def days(self, today):
        """First and last day asked for, or ``None`` without any."""
        if not self.day:
            return None
        if self.day in NearDays.values:
            return NearDays(self.day).days(today)
        day = datetime.date.fromisoformat(self.day)
        return day, day

    def query(self, **changes):
        """The query of an address that asks the same with these changes, from its first page: ``?town=Montclair``."""
        wanted = replace(self, **{"page": 1, **changes})
        pairs = [(name, getattr(wanted, name)) for name in ("day", "town", "kind", "public")]
        pairs += [("access", each) for each in wanted.access]
        pairs += [("free", "1" if wanted.free else ""), ("q", wanted.q), ("past", "1" if wanted.past else "")]
        pairs += [("view", "" if wanted.view == View.DAY else str(wanted.view))]
        pairs += [("page", "" if wanted.page == 1 else wanted.page), ("source", wanted.source)]
        return "?" + urlencode([(name, value) for name, value in pairs if value])


def clean(value):
    """One line of a visitor's text: no control signs, no more than anybody types."""
    value = value.encode("utf-8", "ignore").decode("utf-8", "ignore")
    return "".join(sign for sign in value[: 4 * LONGEST] if sign.isprintable()).strip()[:LONGEST]


def folded(text):
    """A text as it is compared: without capitals or accents, so that “evenement” finds “Événement”."""
    parts = unicodedata.normalize("NFKD", text.replace("’", "'").replace("œ", "oe").replace("Œ", "oe"))
    return "".join(sign for sign in parts if not unicodedata.combining(sign)).casefold()


def is_day(text):
    """Whether an address may ask for it as a day."""
    if text in NearDays.values:
        return True
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _page(text):
    if text == ALL_PAGES:
        return ALL_PAGES
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 7 else 1
