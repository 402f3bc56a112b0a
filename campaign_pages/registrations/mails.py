"""What people are told by mail, each thing once. Who gave no mail address is on the desk's call list."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from campaign_pages import days
from campaign_pages.branding.models import Branding
from campaign_pages.events.enums import Attendance, Change, SessionStatus
from campaign_pages.events.ical import calendar
from campaign_pages.events.session import SessionChange
from campaign_pages.events.session_words import day_in_words, hours_in_words, place_in_words
from campaign_pages.intake.outbox import not_queued, queue, told_lately, withdraw_before
from campaign_pages.registrations import alerts
from campaign_pages.registrations.enums import State
from campaign_pages.registrations.links import full_link_of
from campaign_pages.registrations.models import Registration

#: A link in the wrong hands must not fill somebody's letter box.
CHANGES_TOLD_AFTER = timedelta(minutes=15)
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
#: For how long after a session people are thanked, and after a change told of it: late mails help nobody.
LATE = timedelta(days=3)
#: By which mail a change of a session is told.
TOLD_BY = {
    Change.CANCELLED: "session_cancelled",
    Change.MOVED: "session_moved",
    Change.REINSTATED: "session_reinstated",
}
NEWS = tuple(dict.fromkeys(TOLD_BY.values()))
#: How long before a session people are reminded: at least, at most.
REMINDERS = {"reminder_week": (A_DAY, A_WEEK), "reminder_day": (timedelta(0), A_DAY)}


def ask_to_confirm(registration):
    _queue("registration_confirm", registration, registration.pk, link=full_link_of(registration, "prove"))


def tell_confirmed(registration):
    """With the calendar entry; with the link to take part, if there is one."""
    alerts.call_about_needs(registration)
    session = registration.session
    if not registration.mail or session.page is None:
        return
    _queue(
        "registration_confirmed",
        registration,
        registration.pk,
        online_link=session.online_link,
        attachments=attached(session),
    )


def attached(session):
    """The calendar entry of a session as it is now, which takes the place of the one that people have."""
    if session.page is None:
        return []
    words = Branding.for_site(session.page.get_site()).words
    file = calendar([session], name=words.fill(session.page.title), source=session.page.full_url or "", words=words)
    return [("rendez-vous.ics", file.decode(), "text/calendar")]


def tell_waiting(registration):
    alerts.call_about_needs(registration)
    _queue("registration_waiting", registration, registration.pk)


def tell_offered(registration):
    ends = registration.offer_ends_at
    deadline = days.moment_in_words(ends)
    key = f"{registration.pk}-{ends:%Y%m%d%H%M}"
    if registration.mail:
        _queue("registration_offered", registration, key, deadline=deadline)
    else:
        alerts.call_about_offer(registration, key, deadline)


def tell_changed(registration):
    """The number of people that holds now; told again after a quarter of an hour at the earliest."""
    now = timezone.now()
    if not told_lately(["registration_changed"], registration.mail, now - CHANGES_TOLD_AFTER):
        _queue("registration_changed", registration, f"{registration.pk}-{registration.people}-{now:%Y%m%d%H%M%S%f}")


def tell_new_address(registration):
    """The link goes to the address that was given last, so that it leads whoever reads mails there."""
    _queue("registration_address", registration, f"{registration.pk}-{timezone.now():%Y%m%d%H%M%S%f}")


def tell_cancelled(registration):
    _queue("registration_cancelled", registration, registration.pk)


def due_mails(now):
    """Queue what has become due: news of sessions, reminders, thanks. Each is queued once, whoever asks how often."""
    _tell_changes(now)
    for kind, (least, most) in REMINDERS.items():
        _remind(kind, _confirmed(start__gt=now + least, start__lte=now + most), most)
    for registration in not_queued("session_thanks", _confirmed(until__lte=now, until__gt=now - LATE)):
        if registration.attended != 0:
            _queue("session_thanks", registration, registration.pk, link=_next_step(registration.session))


def _remind(kind, due, before):
    """Remind those who are due, once for each day on which their session is: one that is moved has another."""
    known = _last_told_of_the_day(due)
    for session_pk, start in list(due.order_by().values_list("session", "session__start").distinct()):
        day = f"-{days.day_of(start):%Y%m%d}"
        for registration in not_queued(kind, due.filter(session=session_pk), day):
            # Who registers, or is told of another day, three days before needs no reminder of the week.
            told = max(registration.requested_at, known.get(session_pk, registration.requested_at))
            if told <= start - before:
                more = {"online_link": registration.session.online_link}
                _queue(kind, registration, f"{registration.pk}{day}", **more)


def _last_told_of_the_day(due):
    """When each session of these registrations was moved last, by its primary key; one query."""
    moved = SessionChange.objects.filter(kind__in=TOLD_BY, session__in=due.order_by().values("session"))
    return dict(moved.values_list("session").annotate(last=Max("at")).order_by())


def _confirmed(**session):
    told = {f"session__{name}": value for name, value in session.items()}
    found = (
        Registration.objects.known()
        .filter(state=State.CONFIRMED, session__removed_at=None, **told)
        .exclude(mail="")
        .exclude(session__page=None)
    )
    found = found.exclude(session__status=SessionStatus.CANCELLED)
    return found.select_related("session__page__contact", "session__venue")


def _tell_changes(now):
    """What holds now, once, however often a session changed since people were told last."""
    told = set()
    changes = SessionChange.objects.filter(at__gt=now - LATE, at__lte=now, session__until__gt=now)
    for change in changes.filter(kind__in=TOLD_BY).select_related("session").order_by("-at", "-pk"):
        kind = TOLD_BY[change.kind]
        if change.session_id in told or (kind == "session_cancelled") != change.session.is_cancelled:
            continue
        told.add(change.session_id)
        affected = Registration.objects.known().active().filter(session=change.session, requested_at__lt=change.at)
        affected = affected.exclude(mail="").select_related("session__page__contact", "session__venue")
        for registration in not_queued(kind, affected, f"-{change.pk}"):
            with transaction.atomic():
                file = attached(registration.session)
                if mail := _queue(kind, registration, f"{registration.pk}-{change.pk}", attachments=file):
                    withdraw_before(mail, (*NEWS, *REMINDERS), f"{registration.pk}-")


def _next_step(session):
    page = session.page
    above = page.no_date_page or (page.get_parent().specific if page else None)
    target = getattr(above, "no_date_page", None) or above
    return (target.full_url if target else None) or ""


def _queue(kind, registration, key, attachments=(), **more):
    """Queue one mail and return its row; ``None`` for who gave no address, or whose event is gone."""
    page = registration.session.page
    if not registration.mail or page is None:
        return None
    context = {**context_of(registration), **more}
    answers = answered_at(page)
    return queue(kind, key, registration.mail, context, page.get_site(), attachments=attachments, reply_to=answers)


def answered_at(page):
    """The mail address of the contact of an event, to which answers of people go; empty without one."""
    contact = page.contact
    return contact.mail if contact and contact.live else ""


def title_of(session):
    """The title of the event of a session, in the words of its site."""
    return Branding.for_site(session.page.get_site()).words.fill(session.page.title)


def _street_of(session):
    """Street and town of the venue; empty where one goes nowhere, and where nothing but the town is known."""
    venue = session.venue if session.attendance != Attendance.ONLINE else None
    return venue.address if venue and venue.street else ""


def context_of(registration):
    """What mails can name, for one registration of an event that is there; ``ALSO`` says which mail names what."""
    session = registration.session
    return {
        "name": registration.name,
        "title": title_of(session),
        "when": f"{day_in_words(session)}, {hours_in_words(session)}",
        "place": place_in_words(session),
        "address": _street_of(session),
        "people": registration.people,
        "code": registration.code,
        "link": full_link_of(registration),
        "online_link": "",
        "deadline": "",
        "dates": session.page.full_url or "",
        "note": session.note,
        "organisation": str(Branding.for_site(session.page.get_site())),
    }
