"""Who sees what of people: every role at every address that shows, exports, changes or erases them."""

import datetime

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone, translation

from campaign_pages.candidates.links import LEAVE, SENT, signed_path
from campaign_pages.models import ChannelLink, RecruitingScope
from campaign_pages.registrations.links import link_of
from tests.campaign_pages.rooms_of_people import route_of, routes
from tests.factories.candidates import (
    LeadFactory,
    RecruitingScopeFactory,
    SubscriptionFactory,
    carer,
    interest_form,
    recruiting,
)
from tests.factories.channels import channel_link
from tests.factories.editors import editor_of
from tests.factories.registrations import RegistrationFactory, bookable, booked

pytestmark = pytest.mark.django_db

NAME, MAIL = "Secrète-Durand", "secrete@exemple.fr"
CANDIDATES = "/admin/campaign-pages/candidates/"
SUBSCRIPTIONS = "/admin/campaign-pages/subscriptions/"
REGISTRATIONS = "/admin/campaign-pages/registrations/all/"

#: sees: the name of the person; opens: the page, without it; done: led on after the deed; login: asked to sign in;
#: refused: sent back to the home of the admin; unknown: such a person is not there; gone: the link does not answer.
#: Signed addresses were sent to one person, or shown after a form: whoever has one needs no account.
TABLE = """
                        anonymous  editor   elsewhere  recruiter  manager  dpo
candidates              login      refused  opens      sees       sees     refused
candidates, search      login      refused  opens      sees       sees     refused
candidates, csv         login      refused  opens      sees       sees     refused
candidates, xlsx        login      refused  opens      opens      opens    refused
candidate               login      refused  unknown    sees       sees     refused
candidate, note         login      refused  unknown    done       done     refused
candidate, no answer    login      refused  unknown    done       done     refused
candidate, correct      login      refused  unknown    done       done     refused
candidates, compare     login      refused  unknown    sees       sees     refused
candidates, join        login      refused  unknown    done       done     refused
enter by hand           login      refused  opens      opens      opens    refused
from a registration     login      refused  refused    refused    done     refused
subscriptions           login      refused  refused    refused    sees     refused
subscriptions, csv      login      refused  refused    refused    sees     refused
sessions                login      refused  refused    refused    opens    refused
session                 login      refused  refused    refused    sees     refused
session, sheet          login      refused  refused    refused    sees     refused
session, csv            login      refused  refused    refused    sees     refused
session, add            login      refused  refused    refused    opens    refused
session, message        login      refused  refused    refused    opens    refused
registrations           login      refused  refused    refused    sees     refused
registrations, csv      login      refused  refused    refused    sees     refused
registration            login      refused  refused    refused    sees     refused
registration, cancel    login      refused  refused    refused    sees     refused
registration, correct   login      refused  refused    refused    sees     refused
registration, put right login      refused  refused    refused    done     refused
registration, accept    login      refused  refused    refused    done     refused
links                   login      refused  refused    refused    opens    refused
link, edit              login      refused  refused    refused    opens    refused
many links              login      refused  refused    refused    opens    refused
QR code                 login      refused  refused    refused    opens    refused
limits of groups        login      refused  refused    refused    opens    refused
links, results          login      refused  refused    refused    opens    refused
link, add               login      refused  refused    refused    opens    refused
link, copy              login      refused  refused    refused    opens    refused
link, delete            login      refused  refused    refused    refused  refused
link, usage             login      refused  refused    refused    opens    refused
link, history           login      refused  refused    refused    opens    refused
link, history 2         login      refused  refused    refused    opens    refused
limits, results         login      refused  refused    refused    opens    refused
limit, add              login      refused  refused    refused    refused  refused
limit, edit             login      refused  refused    refused    opens    refused
limit, copy             login      refused  refused    refused    refused  refused
limit, delete           login      refused  refused    refused    refused  refused
limit, usage            login      refused  refused    refused    opens    refused
limit, history          login      refused  refused    refused    opens    refused
limit, history 2        login      refused  refused    refused    opens    refused
candidate, create       login      refused  refused    refused    refused  refused
candidate, edit         login      refused  refused    refused    refused  refused
candidate, delete       login      refused  refused    refused    refused  refused
registration, create    login      refused  refused    refused    refused  refused
registration, edit      login      refused  refused    refused    refused  refused
registration, delete    login      refused  refused    refused    refused  refused
subscription, create    login      refused  refused    refused    refused  refused
subscription, edit      login      refused  refused    refused    refused  refused
subscription, delete    login      refused  refused    refused    refused  refused
texts of a site         login      refused  refused    refused    opens    refused
record of a site        login      refused  refused    refused    opens    opens
one person              login      refused  refused    refused    refused  opens
one person, find        login      refused  refused    refused    refused  sees
one person, export      login      refused  refused    refused    refused  sees
one person, receipt     login      refused  refused    refused    refused  sees
texts of mails          login      refused  refused    refused    opens    refused
one text                login      refused  refused    refused    opens    refused
notice                  login      refused  refused    refused    opens    opens
names of stages         login      refused  refused    refused    opens    refused
processing record       login      refused  refused    refused    opens    opens
reports                 login      opens    opens      opens      opens    refused
report                  login      opens    unknown    opens      opens    refused
report, csv             login      opens    unknown    opens      opens    refused
home                    login      opens    opens      opens      opens    opens
short link              done       done     done       done       done     done
what is counted         opens      opens    opens      opens      opens    opens
thanks, signed          opens      opens    opens      opens      opens    opens
registration, signed    sees       sees     sees       sees       sees     sees
leave the news, signed  opens      opens    opens      opens      opens    opens
thanks, forged          unknown    unknown  unknown    unknown    unknown  unknown
registration, forged    gone       gone     gone       gone       gone     gone
leave the news, forged  opens      opens    opens      opens      opens    opens
"""
HEADER, *ROWS = [line for line in TABLE.splitlines() if line.strip()]
ROLES = HEADER.split()
EXPECTED = {row[:24].strip(): dict(zip(ROLES, row[24:].split(), strict=True)) for row in ROWS}


@pytest.fixture(autouse=True)
def clock():
    with translation.override("fr"), time_machine.travel("2026-11-02T10:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def people():
    """The person, whom every room knows, and the addresses that show her."""
    campaign = recruiting(carer())
    known = {"mail": MAIL, "phone": "+33465710000"}
    lead = LeadFactory(campaign=campaign, last_name=NAME, **known)
    other = LeadFactory(campaign=campaign, first_name="Bis", last_name="", **known)
    session = bookable()
    registration = booked(session, name=NAME, mail=MAIL)
    later = timezone.now() + datetime.timedelta(hours=12)
    offered = RegistrationFactory(session=session, name="Offre", state="offered", offer_ends_at=later)
    page, told = interest_form(campaign), SubscriptionFactory(campaign=campaign, mail=MAIL, subjects=[NAME])
    link, limit = channel_link(campaign), RecruitingScopeFactory()
    site = campaign.get_site()

    def settings(name):
        return reverse("wagtailsettings:edit", args=["campaign_pages", name, site.pk])

    person = reverse("campaign_pages_person")
    correct = reverse("campaign_pages_desk_correct", args=[session.uid, registration.pk])
    asked = {"mail": MAIL, "phone": ""}
    return {
        "candidates": (CANDIDATES, None),
        "candidates, search": (CANDIDATES, {"q": "04 65 71 00 00"}),
        "candidates, csv": (f"{CANDIDATES}?export=csv", None),
        "candidates, xlsx": (f"{CANDIDATES}?export=xlsx", None),
        "candidate": (reverse("campaign_pages_lead", args=[lead.pk]), None),
        "candidate, note": (reverse("campaign_pages_lead", args=[lead.pk]), {"note": "", "text": "Appelée"}),
        "candidate, no answer": (reverse("campaign_pages_lead_no_answer", args=[lead.pk]), {}),
        "candidate, correct": (
            reverse("campaign_pages_lead", args=[lead.pk]),
            {"correct": "", "first_name": "Alix", "last_name": NAME, **known},
        ),
        "candidates, compare": (reverse("campaign_pages_lead_join", args=[lead.pk, other.pk]), None),
        "candidates, join": (reverse("campaign_pages_lead_join", args=[lead.pk, other.pk]), {}),
        "enter by hand": (reverse("campaign_pages_lead_by_hand"), None),
        "from a registration": (reverse("campaign_pages_lead_from_registration", args=[registration.pk]), {}),
        "subscriptions": (SUBSCRIPTIONS, None),
        "subscriptions, csv": (f"{SUBSCRIPTIONS}?export=csv", None),
        "sessions": (reverse("campaign_pages_desk"), None),
        "session": (reverse("campaign_pages_desk_session", args=[session.uid]), None),
        "session, sheet": (reverse("campaign_pages_desk_sheet", args=[session.uid]), None),
        "session, csv": (reverse("campaign_pages_desk_export", args=[session.uid, "csv"]), None),
        "session, add": (reverse("campaign_pages_desk_add", args=[session.uid]), None),
        "session, message": (reverse("campaign_pages_desk_message", args=[session.uid]), None),
        "registrations": (REGISTRATIONS, None),
        "registrations, csv": (f"{REGISTRATIONS}?export=csv", None),
        "registration": (f"{REGISTRATIONS}inspect/{registration.pk}/", None),
        "registration, cancel": (reverse("campaign_pages_desk_cancel", args=[session.uid, registration.pk]), None),
        "registration, correct": (correct, None),
        "registration, put right": (correct, {"name": NAME, "mail": MAIL, "people": "1"}),
        "registration, accept": (reverse("campaign_pages_desk_accept", args=[session.uid, offered.pk]), {}),
        "short link": (reverse("campaign_pages:channel", args=[link.code]), None),
        "what is counted": (reverse("campaign_pages:what_is_counted"), None),
        "thanks, signed": (signed_path(SENT, lead.pk, page.pk), None),
        "registration, signed": (link_of(registration), None),
        "leave the news, signed": (signed_path(LEAVE, told.pk), None),
        "thanks, forged": (f"{signed_path(SENT, lead.pk, page.pk)[:-2]}x/", None),
        "registration, forged": (f"{link_of(registration)[:-2]}x/", None),
        "leave the news, forged": (f"{signed_path(LEAVE, told.pk)[:-8]}x/leave/", None),
        "links": (reverse(ChannelLink.snippet_viewset.get_url_name("list")), None),
        "many links": (reverse("campaign_pages_many_channel_links"), None),
        "QR code": (reverse("campaign_pages_channel_code", args=[link.pk, "svg"]), None),
        **snippet_pages("link", link),
        **snippet_pages("limit", limit),
        **generic_pages("candidate", CANDIDATES, lead),
        **generic_pages("registration", REGISTRATIONS, registration),
        **generic_pages("subscription", SUBSCRIPTIONS, told),
        "texts of a site": (reverse("campaign_pages_mail_texts_of", args=[site.pk]), None),
        "record of a site": (reverse("campaign_pages_processing_record_of", args=[site.pk]), None),
        "limits of groups": (reverse(RecruitingScope.snippet_viewset.get_url_name("list")), None),
        "one person": (person, None),
        "one person, find": (person, {**asked, "find": ""}),
        "one person, export": (person, {**asked, "export": ""}),
        "one person, receipt": (person, {**asked, "erase": "", "sure": "on"}),
        "texts of mails": (reverse("campaign_pages_mail_texts"), None),
        "one text": (reverse("campaign_pages_mail_text", args=[site.pk, "interest_received"]), None),
        "notice": (settings("privacynotice"), None),
        "names of stages": (settings("stagenames"), None),
        "processing record": (reverse("campaign_pages_processing_record"), None),
        "reports": (reverse("campaign_pages_reports"), None),
        "report": (reverse("campaign_pages_report", args=[campaign.pk]), None),
        "report, csv": (reverse("campaign_pages_report_file", args=[campaign.pk, "channels"]), None),
        "home": ("/admin/", None),
    }


def snippet_pages(name, record):
    """What Wagtail has for each record of a kind, linked or not."""
    page = record.snippet_viewset.get_url_name
    ways = ("edit", "copy", "delete", "usage", "history")
    return {
        f"{name}s, results": (reverse(page("list_results")), None),
        f"{name}, add": (reverse(page("add")), None),
        f"{name}, history 2": (reverse(page("history_results"), args=[record.pk]), None),
        **{f"{name}, {way}": (reverse(page(way), args=[record.pk]), None) for way in ways},
    }


def generic_pages(name, listed, record):
    """What wagtail-modeladmin has for each list, and nobody may open: people are not written by hand."""
    return {
        f"{name}, create": (f"{listed}create/", None),
        f"{name}, edit": (f"{listed}edit/{record.pk}/", None),
        f"{name}, delete": (f"{listed}delete/{record.pk}/", None),
    }


def somebody(role):
    """A user of this role; ``None`` for who has not signed in."""
    recruits = ["view_lead", "add_lead", "change_lead"]
    works = {
        "elsewhere": recruits,
        "recruiter": recruits,
        "manager": [
            *recruits,
            *(f"{right}_registration" for right in ("view", "add", "change")),
            *(f"{right}_channellink" for right in ("view", "add", "change")),
            *("view_subscription", "change_recruitingscope", "change_mailtext"),
            *("change_privacynotice", "change_stagenames"),
        ],
        "dpo": ["answer_persons", "change_privacynotice"],
    }
    if role == "anonymous":
        return None
    if role == "editor":
        return editor_of(recruiting(slug="site", title="Site").get_site())
    group = Group.objects.create(name=role)
    group.permissions.set(Permission.objects.filter(codename__in=["access_admin", *works[role]]))
    if role == "elsewhere":
        RecruitingScope.objects.create(group=group, campaign=recruiting(slug="ailleurs", title="Ailleurs"))
    user = get_user_model().objects.create_user(role, f"{role}@exemple.fr", "secret")
    user.groups.add(group)
    return user


def outcome(client, address, data):
    """What an address answers, in the words of the table; whoever does not see must not find the name anywhere."""
    answer = client.get(address) if data is None else client.post(address, data)
    if answer.status_code == 302:
        target = answer.headers["Location"]
        if target.startswith("/admin/login"):
            return "login"
        shown = client.get(target).getvalue()
        assert target != "/admin/" or NAME.encode() not in shown
        return "refused" if target == "/admin/" else "done"
    body = answer.getvalue()
    if answer.status_code == 200:
        return "sees" if NAME.encode() in body or MAIL.encode() in body else "opens"
    assert NAME.encode() not in body
    return {403: "refused", 404: "unknown", 410: "gone"}[answer.status_code]


def test_the_table_has_every_address_of_these_rooms(people):
    assert set(routes()) - {route_of(address) for address, _data in people.values()} == set()


@pytest.mark.parametrize("role", ROLES)
def test_everybody_sees_what_their_role_needs_and_no_more(client, people, role):
    if user := somebody(role):
        client.force_login(user)
    assert set(people) == set(EXPECTED)
    found = {}
    # The deeds come last: they change what the others would show.
    for name, (address, data) in sorted(people.items(), key=lambda each: "join" in each[0] or "receipt" in each[0]):
        cache.clear()
        found[name] = outcome(client, address, data)
    assert found == {name: row[role] for name, row in EXPECTED.items()}
