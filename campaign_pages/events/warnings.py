"""What the editor of an event is told after saving: what is allowed but probably not meant."""

from django.conf import settings
from django.utils.translation import gettext as _

from campaign_pages import days
from campaign_pages.events.clashes import slots_elsewhere, slots_of
from campaign_pages.events.deletion import people_in_words
from campaign_pages.events.enums import Attendance, RegistrationWay, SessionStatus
from campaign_pages.events.session import Session


def event_warnings(page, above):
    """Sentences on the sessions of an event; ``above`` is the specific page above it."""
    rows = [row for row in page.session_rows.all() if row.starts_on]
    found = [
        _("Session of %(day)s: %(words)s") % {"day": days.in_words(row.starts_on), "words": words}
        for row in rows
        for words in _of_row(row, above)
    ]
    if not any(row.status != SessionStatus.CANCELLED for row in rows):
        found.append(_("No session is left: visitors find no day to come."))
    return [*found, *_of_rows_gone(page, rows), *_clashes(page)]


def week_warnings(page):
    """Sentences on a week: one that is published without any event shows an empty programme."""
    found = []
    if page.live and not page.get_children().live().exists():
        found.append(_("The week is published, and no event of it: visitors find an empty programme."))
    return [*found, *_occasion_of_before(page)]


def _occasion_of_before(page):
    """On an anniversary whose number is that of another edition, as a copy of it brings it along."""
    if not page.path or not any(sign.isdigit() for sign in page.occasion):
        return
    others = type(page).objects.sibling_of(page, inclusive=False).exclude(starts_on=None)
    same = others.filter(occasion=page.occasion).exclude(starts_on=page.starts_on).order_by("-starts_on").first()
    if same:
        yield _("The occasion is word for word that of the edition of %(year)d: does its number still hold?") % {
            "year": same.starts_on.year
        }


def _of_row(row, above):
    first, last = getattr(above, "starts_on", None), getattr(above, "ends_on", None)
    if first and last and not (first <= row.hours.first_day and row.hours.last_day <= last):
        yield _("it is outside the week.")
    if row.status == SessionStatus.CANCELLED:
        return
    if row.capacity and row.venue and row.venue.capacity and row.capacity + row.overbooking > row.venue.capacity:
        yield _("more places (%(places)d) than the room holds (%(room)d).") % {
            "places": row.capacity + row.overbooking,
            "room": row.venue.capacity,
        }
    if row.registration == RegistrationWay.HERE:
        if not row.capacity:
            yield _("one registers here, and the number of places is not given: as many as come get a place.")
        closes = row.registration_closes_at
        if closes and closes > row.hours.start(settings.TIME_ZONE):
            yield _("registration closes after the session has begun.")
    if row.attendance != Attendance.IN_PERSON and not row.online_link:
        yield _("one takes part online, and the link is missing.")
    if row.status == SessionStatus.MOVED and not row.note:
        yield _("it is moved, and no note says from where or when.")


def _of_rows_gone(page, rows):
    """On published sessions whose row the draft no longer has, if people have registered for them."""
    if not page.pk:
        return
    keys = [row.key for row in rows if row.key]
    if words := people_in_words(Session.objects.filter(page=page).exclude(key__in=keys)):
        yield _("A session was taken out of the list. %(words)s") % {"words": words}


def _clashes(page):
    own = slots_of(page)
    if not own:
        return
    others = slots_elsewhere(page, type(page))
    for number, slot in enumerate(own):
        for other in [*own[number + 1 :], *others]:
            if not slot.meets(other):
                continue
            told = {"day": days.in_words(days.day_of(max(slot.start, other.start))), "event": other.title}
            if slot.venue and slot.venue == other.venue:
                yield _("On %(day)s the room is taken at the same time by “%(event)s”.") % told
            if slot.speakers & other.speakers:
                yield _("On %(day)s somebody speaks at the same time at “%(event)s”.") % told
