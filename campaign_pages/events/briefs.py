"""What a programme reads of every session: enough to filter, to count and to put in order."""

import unicodedata
from dataclasses import dataclass
from datetime import date

from campaign_pages.events.enums import Attendance
from campaign_pages.events.session import Session

ACCESS = ("sign_language", "hearing_loop", "step_free")
#: Stands for the town of a session that is held nowhere else.
ONLINE = "online"


@dataclass(frozen=True)
class Brief:
    """One session in a few words; ``words``: what a visitor may look for, in small letters without accents."""

    pk: int
    first_day: date
    last_day: date
    kind: str
    audience: str
    town: str
    access: frozenset
    has_places: bool
    is_past: bool
    words: str

    @property
    def place(self):
        return self.town or ONLINE

    def falls_on(self, day):
        return self.first_day <= day <= self.last_day


def briefs_of(page, now):
    """The ``Brief`` of each session below a page, by hour; one query."""
    return [_brief(row, now) for row in _rows(page)]


def _rows(page):
    """The columns of a ``Brief`` for each session below a page, one query."""
    shown = Session.objects.shown().under(page).order_by("start", "pk")
    return shown.values(
        *("pk", "first_day", "last_day", "until", "page__kind", "page__audience", "page__title", "page__sentence"),
        *("attendance", "status", "registration", "capacity", "overbooking", "places_taken"),
        *("sign_language", "hearing_loop", "step_free"),
        *("venue__town", "venue__title", "venue__hearing_loop", "venue__step_free"),
    )


def _brief(row, now):
    names = {"pk", "first_day", "last_day"}
    counted = Session(
        **{name: row[name] for name in ("status", "registration", "capacity", "overbooking", "places_taken")}
    )
    access = {name for name in ACCESS if row[name] or row.get(f"venue__{name}")}
    town = "" if row["attendance"] == Attendance.ONLINE else row["venue__town"] or ""
    told = (row[name] or "" for name in ("page__title", "page__sentence", "venue__title", "venue__town"))
    return Brief(
        **{name: row[name] for name in names},
        kind=row["page__kind"],
        audience=row["page__audience"].strip(),
        town=town,
        access=frozenset(access),
        has_places=not counted.is_full and not counted.is_cancelled,
        is_past=row["until"] <= now,
        words=plain(" ".join(told)),
    )


def plain(text):
    """Small letters without accents: what one types is found however it is written."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(sign))
