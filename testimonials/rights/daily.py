"""The daily check of the rights: what ended goes off the site, what holds again comes back, editors are told."""

import datetime
from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from campaign_pages import days
from testimonials.conf import settings
from testimonials.people.models import Authorisation, Person
from testimonials.rights import finding, notices
from testimonials.rights.appearances import pages_showing
from testimonials.rights.holding import Outcome, hold
from testimonials.rights.models import HeldFile, RightsCheck
from testimonials.rights.originals import originals_of, people_gone
from testimonials.rights.ties import tie
from testimonials.rights.withdrawal import restore_allowed
from testimonials.series.pages import TestimonialPage


def check_rights(now=None):
    """Make files, search and caches follow the rights as they are at ``now``, and send the notices that are due.

    Returns the ``RightsCheck`` that was recorded and the sentences about what failed. Running it twice changes nothing.
    """
    now = now or timezone.now()
    today = days.day_of(now)
    outcome = Outcome()
    tie(TestimonialPage.objects.all())
    gone = list(people_gone(now).values_list("pk", flat=True))
    for thing, person_id in originals_of(gone):
        hold(thing, person_id, outcome)
    waiting = set(HeldFile.objects.filter(person__isnull=False).values_list("pk", "person"))
    restore_allowed(now, outcome)
    back = {person for _pk, person in waiting - set(HeldFile.objects.values_list("pk", "person"))}
    _refresh_search(today, outcome)
    if moved := {*_changed(today), *back, *(gone if outcome.held or outcome.renditions else ())}:
        finding.purge([*outcome.addresses, *finding.captions_of(moved)], pages_showing(moved))
    sent = notices.send(today, outcome.failures)
    check = RightsCheck.objects.create(held_files=outcome.held, restored_files=outcome.restored, notices=sent)
    return check, outcome.failures


def _changed(today):
    """The persons (ids) of whom an authorisation began or ended since the check before this one."""
    last = RightsCheck.objects.first()
    since = days.day_of(last.ran_at) if last else datetime.date.min
    ended = Q(ends_on__gte=since - timedelta(days=1) if last else since, ends_on__lt=today)
    begun = Q(starts_on__gte=since, starts_on__lte=today)
    return Authorisation.objects.filter(ended | begun).values_list("person", flat=True).distinct()


def _refresh_search(today, outcome):
    shown = Person.objects.showable(today)
    try:
        finding.enter_search(shown.values("pk"))
        # Last: what two persons say together is found only while both may be shown.
        finding.leave_search(Person.objects.without_rights(today).values("pk"))
    except Exception:
        outcome.fail("The search index could not follow the rights", RightsCheck())


def is_overdue(now):
    """Whether the daily check has not run for ``CHECK_GRACE_HOURS`` although there are rights to watch."""
    if not Authorisation.objects.exists():
        return False
    since = now - timedelta(hours=settings.CHECK_GRACE_HOURS)
    return not RightsCheck.objects.filter(ran_at__gte=since).exists()
