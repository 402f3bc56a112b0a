"""Every address of the admin that has to do with people, those that nobody links to among them, tried by hand."""

import re

import pytest
import time_machine
from django.utils import translation
from wagtail.models import Site

from campaign_pages.models import ChannelLink, Lead, LeadStep, RecruitingScope, Registration, Subscription
from tests.campaign_pages.rooms_of_people import routes
from tests.campaign_pages.test_permissions import MAIL, NAME, somebody
from tests.factories.candidates import LeadFactory, RecruitingScopeFactory, SubscriptionFactory, carer, recruiting
from tests.factories.channels import channel_link
from tests.factories.desk import desk_of
from tests.factories.registrations import bookable, booked

pytestmark = pytest.mark.django_db

#: A part of an address that stands for something, as Django writes it in either of its ways.
PARAMETER = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>[^)]*\)")
KEPT = (Lead, LeadStep, Registration, Subscription, ChannelLink, RecruitingScope)
#: What every form of these rooms asks for, and every deed that a button names.
TYPED = {
    **dict.fromkeys(("correct", "move", "note", "plan", "find", "export", "erase", "save", "usual", "send"), ""),
    "stage": "stopped",
    "reason": "later",
    "text": "Une note",
    "sure": "on",
    "q": "Durand",
    "to": "all",
    "first_name": "Alix",
    "name": "Alix",
    "phone": "04 65 71 00 00",
    "people": "1",
    "subject": "Bonjour",
}


@pytest.fixture(autouse=True)
def clock():
    with translation.override("fr"), time_machine.travel("2026-11-02T10:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def addresses():
    """The addresses of one person whom every room knows, and of what stands around her."""
    campaign = recruiting(carer())
    known = {"mail": MAIL, "phone": "+33465710000"}
    lead, other = LeadFactory(campaign=campaign, last_name=NAME, **known), LeadFactory(campaign=campaign, **known)
    registration = booked(bookable(), name=NAME, mail=MAIL)
    subscription = SubscriptionFactory(campaign=campaign, mail=MAIL)
    limit, link = RecruitingScopeFactory(territory=NAME), channel_link(campaign)
    numbers = {
        "candidates": lead,
        "registrations": registration,
        "subscriptions": subscription,
        "channel-links": link,
        "channellink": link,
        "recruitingscope": limit,
        "reports": campaign,
    }
    given = {"other": other.pk, "uid": registration.session.uid, "site_pk": Site.objects.get().pk}
    given |= {"kind": "interest_received", "form": "svg", "part": "channels"}

    def filled(route):
        room = next((word for word in numbers if f"/{word}/" in route), "")
        values = {**given, "pk": room and numbers[room].pk, "instance_pk": room and numbers[room].pk}
        if "export." in route:
            values["kind"] = "csv"
        return "/" + PARAMETER.sub(lambda found: str(values[found[1] or found[2]]), route)

    return [filled(route) for route in routes()]


def kept():
    return [list(model.objects.order_by("pk").values()) for model in KEPT]


@pytest.mark.parametrize("role", ["anonymous", "curious", "editor", "elsewhere"])
def test_nobody_reads_or_changes_a_person_at_any_address_by_hand(client, addresses, role):
    if user := desk_of(rights=(), username=role) if role == "curious" else somebody(role):
        client.force_login(user)
    before, shown, opened = kept(), [], []
    for address in addresses:
        for answer in (client.get(address), client.post(address, TYPED)):
            text = answer.getvalue().decode()
            shown += [address] * (NAME in text or MAIL in text)
            opened += [address] * (answer.status_code == 200)
    assert len(addresses) > 40
    assert shown == []
    assert kept() == before
    # Who has no permission of these rooms opens none of their pages.
    assert opened == [] or role in ("editor", "elsewhere")
