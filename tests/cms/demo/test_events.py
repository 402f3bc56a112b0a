"""Week, agenda and registrations of the demo show what the add-on can do, and do not contradict each other."""

import re
from collections import Counter
from urllib.parse import urlsplit

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone

from campaign_pages.events.venue import INSEE_CODE
from campaign_pages.intake.fields import PhoneField
from campaign_pages.intake.phones import phone_in_words
from campaign_pages.models import (
    AgendaPage,
    CampaignPage,
    EventWeekPage,
    Lead,
    OutgoingMail,
    Registration,
    RelayPage,
    Session,
    Venue,
)
from tests.cms.demo.conftest import TODAY

pytestmark = pytest.mark.usefixtures("on_the_day")


@pytest.fixture
def on_the_day(demo):
    with time_machine.travel(f"{TODAY}T12:00:00+01:00", tick=False):
        yield


@pytest.fixture
def week():
    return EventWeekPage.objects.get(slug="semaine-pour-l-enfance")


def shown(client, page, query=""):
    return BeautifulSoup(client.get(page.get_url() + query).content, "html.parser")


def words(element):
    return element.get_text(" ", strip=True).replace("\u00a0", " ")


def test_the_week_has_sessions_of_every_kind_in_seven_towns(week):
    sessions = Session.objects.under(week)
    assert sessions.count() >= 25
    assert sessions.exclude(venue=None).values("venue__town").distinct().count() == 7
    assert set(sessions.values_list("status", flat=True)) == {"planned", "moved", "cancelled"}
    exhibited = sessions.filter(page__kind="exhibition")
    assert Counter(exhibited.values_list("venue__town", flat=True)) == {"Saint-Clair": 5, "Valrousse": 5}
    meetings = sessions.filter(page__slug="devenir-assistant-familial")
    assert set(meetings.values_list("attendance", flat=True)) == {"in_person", "online"}
    assert meetings.filter(people_waiting__gt=0).count() == 1
    assert sessions.filter(page__kind="film").exclude(page__price="").exists()


def test_what_changed_names_a_session_of_each_kind_of_change(client, week):
    told = {words(each.strong): words(each) for each in shown(client, week).select(".cp-changes__change")}
    assert set(told) == {"Déplacé", "Annulé", "Ajouté"}
    assert "au lieu de" in told["Déplacé"]
    assert "Pierre-Basse" in told["Déplacé"]
    feed = client.get(f"/campaign-pages/events/changes-{week.pk}.atom").content.decode()
    assert feed.count("<entry>") == 3


def test_registrations_are_in_several_sessions_by_mail_and_by_phone(demo):
    registered = Registration.objects.active()
    assert registered.values("session").distinct().count() >= 4
    assert registered.filter(session__page__slug="l-accueil-familial-en-une-heure").exists()
    assert registered.exclude(mail="").exists()
    assert registered.filter(mail="", at_the_desk=True).exists()
    assert {"confirmed", "waiting", "cancelled"} <= set(Registration.objects.values_list("state", flat=True))
    for mail, phone in registered.values_list("mail", "phone"):
        assert mail.endswith(".example") or not mail
        assert re.fullmatch(r"\+33465710\d{3}", phone) or not phone
        # What our own forms take: who calls from there is found, and corrected.
        assert PhoneField(required=False).clean(phone_in_words(phone)) == phone
    for session in Session.objects.exclude(registrations=None):
        assert session.places_taken <= session.capacity
    # Loading the demo writes to nobody.
    assert not OutgoingMail.objects.exists()


def test_the_report_of_the_campaign_counts_who_came_to_the_meetings_that_are_over(client):
    monthly = Session.objects.filter(page__slug="l-accueil-familial-en-une-heure")
    over, coming = monthly.past(timezone.now()), monthly.upcoming(timezone.now())
    expected = Registration.objects.filter(session__in=over, state="confirmed")
    assert not expected.filter(attended=None).exists()
    assert not Registration.objects.filter(session__in=coming).exclude(attended=None).exists()
    assert all(each.requested_at < each.session.start for each in expected.select_related("session"))
    came = sum(expected.values_list("attended", flat=True))
    client.force_login(get_user_model().objects.get(username="admin"))
    campaign = CampaignPage.objects.get(slug="assistants-familiaux")
    report = BeautifulSoup(client.get(reverse("campaign_pages_report", args=[campaign.pk])).content, "html.parser")
    assert f"Personnes venues à une réunion {came} " in words(report)


def test_who_has_no_time_is_led_to_the_form_from_the_week_the_agenda_and_each_event(client, week):
    agenda = AgendaPage.objects.get(slug="reunions")
    form = CampaignPage.objects.get(slug="assistants-familiaux").get_children().get(slug="etre-rappele")
    event = week.get_children().get(slug="chambres-a-soi")
    for page in (week, agenda, event):
        leading = {urlsplit(link["href"]).path for link in shown(client, page).select("a[href*='event=']")}
        assert leading == {urlsplit(form.get_url()).path}, page.slug


def test_each_venue_has_coordinates_and_a_code_of_its_own_that_no_commune_has():
    venues = Venue.objects.all()
    codes = [venue.insee_code for venue in venues]
    assert len(set(codes)) == len(codes) == 7
    for venue in venues:
        INSEE_CODE(venue.insee_code)
        # 990xx: no département, and no country abroad either, whose codes begin at 99100.
        assert venue.insee_code.startswith("990")
        assert venue.position is not None


def test_the_campaign_gives_the_dates_of_the_agenda_and_announces_the_week(client, week):
    page = shown(client, CampaignPage.objects.get(slug="assistants-familiaux"))
    contact = page.select_one("#contact")
    dates = [each["datetime"] for each in contact.select(".cp-next-sessions time")]
    monthly = Session.objects.filter(page__slug="l-accueil-familial-en-une-heure")
    coming = monthly.upcoming(timezone.now()).order_by("start")
    assert monthly.past(timezone.now()).count() == 2
    assert dates == [session.start.isoformat() for session in coming[: len(dates)]]
    assert len(dates) == 3
    # No rhythm that the agenda does not keep.
    assert not re.search(r"(premier|deuxième|troisième) (lundi|mardi|mercredi|jeudi|vendredi) du mois", words(contact))
    assert words(page.select_one(".cp-event-week")).startswith("La semaine pour l’enfance")


def test_the_relay_page_has_the_lines_to_copy(client, week):
    page = shown(client, RelayPage.objects.get())
    codes = [BeautifulSoup(each.get_text(), "html.parser").iframe for each in page.select("pre")]
    (frame,) = [each for each in codes if each]
    assert urlsplit(frame["src"]).path == f"/campaign-pages/events/programme-{week.pk}/"
    framed = client.get(urlsplit(frame["src"]).path)
    assert "frame-ancestors 'self' https://www.valrousse.example" in framed.headers["Content-Security-Policy"]
    assert "Chambres à soi" in framed.content.decode()


def test_a_doctor_applies_to_the_campaign_for_doctors():
    applied = set(Lead.objects.known().values_list("campaign__slug", "profession__title"))
    assert {campaign for campaign, profession in applied if "édecin" in profession} == {"medecins-mdph"}
    assert {campaign for campaign, profession in applied if "familia" in profession} == {"assistants-familiaux"}


def test_the_notice_says_to_whom_one_writes(client):
    monthly = Session.objects.filter(page__slug="l-accueil-familial-en-une-heure")
    session = monthly.upcoming(timezone.now()).order_by("start").first()
    notice = words(BeautifulSoup(client.get(f"/campaign-pages/register/{session.uid}/").content, "html.parser"))
    assert "donnees@haute-combe.example" in notice
    assert "vos-donnees@deux-rives.example" not in notice


def test_the_press_release_of_the_week_says_what_the_programme_says(client, week):
    from campaign_pages.models import PressReleasePage

    told = PressReleasePage.objects.get(slug="sept-jours-pour-l-enfance").specific
    said = f"{told.title} {told.standfirst}"
    assert "sept communes" in said
    assert week.edition == 2
    assert "remière édition" not in said
