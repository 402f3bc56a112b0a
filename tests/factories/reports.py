"""A campaign that has brought something: links that were followed, candidates, people at a meeting."""

import datetime

from django.utils import timezone

from campaign_pages.models import ChannelCount
from tests.factories.candidates import LeadFactory, LeadStepFactory
from tests.factories.events import event, row
from tests.factories.registrations import RegistrationFactory


def visited(link, *visits, first_day=datetime.date(2026, 11, 2)):
    """So many visits on each day from ``first_day`` on."""
    for number, count in enumerate(visits):
        ChannelCount.objects.create(link=link, day=first_day + datetime.timedelta(days=number), visits=count)
    return link


def at(year, month, day, hour=12):
    return datetime.datetime(year, month, day, hour, tzinfo=datetime.UTC)


def stopped(reached, campaign, **values):
    """A candidate who was stopped after these stages."""
    lead = LeadFactory(campaign=campaign, stage="stopped", stopped_reason="later", **values)
    for stage in ("new", *reached, "stopped"):
        LeadStepFactory(lead=lead, stage=stage)
    LeadStepFactory(lead=lead, stage="", note="Rappeler au printemps.")
    return lead


def meeting(parent, **values):
    """A session of an information meeting below a page, on 16 November 2026 unless told otherwise."""
    page = event(parent, kind="meeting", rows=[row(registration="here", capacity=50, **values)])
    return page.sessions.get()


def came(session, people, source=""):
    return RegistrationFactory(session=session, people=people, attended=people, source=source)


def erased(lead):
    """What the purge leaves of a candidate."""
    for name in lead.PERSONAL:
        setattr(lead, name, "")
    lead.erased_at = timezone.now()
    lead.save()
    return lead
