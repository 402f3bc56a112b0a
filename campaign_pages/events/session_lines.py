"""What is printed of a session in a programme."""

from dataclasses import dataclass

from campaign_pages.events.enums import RegistrationWay
from campaign_pages.events.session import Session
from campaign_pages.events.session_links import map_address, registration_of
from campaign_pages.events.session_words import (
    State,
    access_in_words,
    days_in_words,
    hours_in_words,
    place_in_words,
    state_of,
    weekday_in_words,
)


@dataclass(frozen=True)
class SessionLine:
    """A session in the words of its line. ``way``: how one gets a place, with its address; ``None`` when one cannot."""

    session: Session
    state: State
    hours: str
    day: str
    place: str
    access: list
    way: tuple | None
    address: str
    title: str
    is_first: bool

    @property
    def needs_no_registration(self):
        return self.way is not None and self.way[0] == RegistrationWay.NONE

    @property
    def way_name(self):
        return str(self.way[0].value) if self.way else ""

    @property
    def way_address(self):
        return self.way[1] if self.way else ""

    @property
    def map_address(self):
        return map_address(self.session.venue)

    @property
    def datetime(self):
        """The start for machines."""
        return self.session.first_day.isoformat() if self.session.all_day else self.session.start.isoformat()


def lines_of(sessions, request, now, words=None):
    """The lines of these sessions; ``words``: the site's vocabulary, which fills their titles.

    ``is_first`` marks the first session of each event: what the event is need not be told each day.
    """
    fill = words.fill if words else str
    lines, told = [], set()
    for session in sessions:
        line = SessionLine(
            session=session,
            state=state_of(session, now),
            hours=hours_in_words(session),
            day=_day(session),
            place=place_in_words(session),
            access=access_in_words(session),
            way=registration_of(session, request, now),
            address=f"{session.page.get_url(request) or ''}#session-{session.uid}",
            title=fill(session.page.title),
            is_first=session.page_id not in told,
        )
        told.add(session.page_id)
        lines.append(line)
    return lines


def grouped_lines(programme, request, now, words):
    """Pairs (group, lines) of a programme, in order."""
    lines = {line.session.pk: line for line in lines_of(programme.sessions, request, now, words)}
    return [(group, [lines[session.pk] for session in group.sessions]) for group in programme.groups()]


def _day(session):
    return days_in_words(session) if session.first_day != session.last_day else weekday_in_words(session.first_day)
