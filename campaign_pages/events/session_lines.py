"""Every session of a programme in the few words that filters and counts need: one query, however many there are."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import F

from campaign_pages.events.enums import VISITED, Access, Attendance, RegistrationWay, SessionStatus
from campaign_pages.events.filters import ONLINE, folded


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session as filters see it."""

    pk: int
    page_id: int
    start: datetime
    until: datetime
    all_day: bool
    first_day: date
    last_day: date
    town: str
    is_online: bool
    kind: str
    public: str
    access: frozenset
    has_free_places: bool
    is_visited: bool
    text: str

    @classmethod
    def of(cls, row):
        said = " ".join(filter(None, (row["title"], row["sentence"], row["venue_name"], row["town"], row["audience"])))
        return cls(
            town=row["town"] or "" if row["attendance"] != Attendance.ONLINE else "",
            is_online=row["attendance"] != Attendance.IN_PERSON,
            public=row["audience"].strip(),
            access=frozenset(_access(row)),
            has_free_places=_has_free_places(row),
            is_visited=row["kind"] in VISITED and row["registration"] == RegistrationWay.NONE,
            text=said,
            **{name: row[name] for name in ("pk", "page_id", "start", "until", "all_day", "first_day", "last_day")},
            kind=row["kind"],
        )

    @property
    def lasts(self):
        """Whether it is something to go to at any hour: on for a whole day, for several, or visited as one likes."""
        return self.all_day or self.first_day != self.last_day or self.is_visited

    @property
    def places(self):
        """The values of the filter on towns that find it."""
        return [*([self.town] if self.town else []), *([ONLINE] if self.is_online else [])]

    def says(self, words):
        """Whether it holds each of these folded words."""
        own = folded(self.text)
        return all(word in own for word in words)


def session_lines(sessions):
    """The lines of a queryset of sessions in the order of time; one query."""
    rows = sessions.order_by("start", "pk").values(
        *("pk", "page_id", "start", "until", "all_day", "first_day", "last_day", "status", "attendance"),
        *("registration", "capacity", "overbooking", "places_taken", "people_waiting"),
        *("sign_language", "hearing_loop", "step_free"),
        venue_loop=F("venue__hearing_loop"),
        venue_step_free=F("venue__step_free"),
        venue_name=F("venue__title"),
        town=F("venue__town"),
        title=F("page__title"),
        sentence=F("page__sentence"),
        audience=F("page__audience"),
        kind=F("page__kind"),
    )
    return [SessionLine.of(row) for row in rows]


def _access(row):
    """As ``Session.access``."""
    if row["sign_language"]:
        yield Access.SIGN_LANGUAGE.value
    if row["attendance"] == Attendance.ONLINE:
        return
    if row["hearing_loop"] or row["venue_loop"]:
        yield Access.HEARING_LOOP.value
    if row["step_free"] or row["venue_step_free"]:
        yield Access.STEP_FREE.value


def _has_free_places(row):
    """As ``SessionQuerySet.with_free_places``."""
    if row["status"] in (SessionStatus.FULL, SessionStatus.CANCELLED):
        return False
    if row["registration"] == RegistrationWay.NONE or row["capacity"] is None:
        return True
    return not row["people_waiting"] and row["places_taken"] < row["capacity"] + row["overbooking"]
