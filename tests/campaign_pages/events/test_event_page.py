"""The page of an event says when, where and how to take part."""

import datetime

import pytest
import time_machine
from django.test import Client

from campaign_pages.events.session_links import with_query
from campaign_pages.models import Session, Speaker
from tests.factories.channels import channel_link
from tests.factories.directory import ContactFactory, PartnerFactory
from tests.factories.events import MONDAY, event, event_week, row, venue
from tests.factories.pages import policy
from tests.factories.people import PersonFactory
from tests.factories.pictures import picture
from tests.factories.series import episode

pytestmark = pytest.mark.django_db

DAY = datetime.timedelta(days=1)
EVENING = datetime.time(18)


def html_of(page, query="", moment="2026-11-12T12:00"):
    with time_machine.travel(f"{moment}:00+01:00", tick=False):
        return Client().get(page.url + query).content.decode().replace("\u00a0", " ")


def test_each_session_with_its_place_and_way_to_come():
    hall = venue(
        title="Espace des Moulins",
        street="12 rue des Tilleuls",
        bus="lignes 2 et 5",
        parking="place des Tilleuls",
        step_free=True,
        latitude="45.56628",
        longitude="5.92079",
    )
    page = event(
        rows=[row(MONDAY, EVENING, ends_at=datetime.time(20, 30), venue=hall, sign_language=True)],
        sentence="Deux heures pour tout demander.",
        kind="lecture",
    )
    html = html_of(page)
    for words in (
        "Lundi 16 novembre 2026",
        "De 18 h à 20 h 30",
        "Espace des Moulins",
        "12 rue des Tilleuls, 00100 Montclair",
        "lignes 2 et 5",
        "place des Tilleuls",
        "Langue des signes (LSF)",
        "Accès de plain-pied",
        "Sans inscription, venez comme vous êtes",
        "Gratuit",
        "Conférence",
        "Deux heures pour tout demander.",
        "openstreetmap.org/?mlat=45.56628&amp;mlon=5.92079",
    ):
        assert words in html, words


@pytest.mark.parametrize(
    ("values", "shown", "hidden"),
    [
        (
            {"status": "cancelled", "note": "salle fermée"},
            ["Annulé", "salle fermée", "Ce rendez-vous est annulé."],
            ["S’inscrire"],
        ),
        ({"status": "moved", "note": "grande salle"}, ["Déplacé", "grande salle"], ["Annulé"]),
        ({"registration": "here", "capacity": 20}, ["8 places restantes"], ["Complet"]),
        ({"registration": "here", "capacity": 12}, ["Complet"], ["places restantes", "place restante"]),
        ({"registration": "elsewhere", "registration_address": "https://x.example/"}, ["https://x.example/"], []),
        ({"registration": "phone", "registration_phone": "04 65 71 00 00"}, ["tel:0465710000"], []),
        (
            {"registration": "here", "registration_opens_at": datetime.datetime(2026, 11, 14, 8, tzinfo=datetime.UTC)},
            ["Inscriptions à partir du samedi 14 novembre à 9 h"],
            [],
        ),
    ],
)
def test_the_state_of_a_session(values, shown, hidden):
    page = event(rows=[row(MONDAY, EVENING, **values)])
    Session.objects.update(places_taken=12)
    html = html_of(page)
    assert [words for words in shown if words not in html] == []
    assert [words for words in hidden if words in html] == []


def test_the_link_to_take_part_online_is_never_printed():
    online = row(MONDAY, EVENING, attendance="online", online_link="https://visio.example/secret")
    html = html_of(event(rows=[online]))
    assert "Le lien vous est envoyé" in html
    assert "visio.example" not in html


def test_the_way_to_a_venue_is_told_once():
    here, there = venue(title="Ici", bus="Ligne 3", parking="Place Haute"), venue(title="Là-bas", bus="Ligne 8")
    days = [MONDAY + number * datetime.timedelta(days=1) for number in range(3)]
    rows = [row(day, EVENING, venue=place) for day, place in zip(days, (here, there, here), strict=True)]
    html = html_of(event(rows=rows))
    assert (html.count("Ligne 3"), html.count("Place Haute"), html.count("Ligne 8")) == (1, 1, 1)
    assert html.count("cp-date__venue") == 3


def test_once_it_is_over_it_says_so_and_asks_for_nothing():
    page = event(rows=[row(MONDAY, EVENING, registration="phone", registration_phone="04 65 71 00 00")])
    html = html_of(page, moment="2026-11-20T12:00")
    assert "Ce rendez-vous est terminé." in html
    assert html.count("erminé") == 1
    assert "tel:" not in html


def test_speakers_whose_portrait_may_not_be_shown_are_not_named():
    since = {"starts_on": MONDAY - 30 * DAY}
    signed, withdrawn = episode(person=PersonFactory(signed=since)), episode(person=PersonFactory())
    page = event()
    page.speakers = [
        Speaker(name="Hugo Ferrand", role="référent"),
        Speaker(name="Nadia", portrait=signed),
        Speaker(name="Personne Retirée", portrait=withdrawn),
    ]
    page.save()
    html = html_of(page)
    assert "Hugo Ferrand, référent" in html
    assert f'<a href="{signed.url}">Nadia</a>' in html
    assert "Personne Retirée" not in html


def test_who_has_no_time_is_led_on_with_what_they_came_for():
    page = event(event_week(no_date_page=policy(title="Nous écrire", slug="ecrire")), slug="rencontre")
    assert 'href="/ecrire/?event=rencontre&amp;town=Montclair"' in html_of(page)


def test_who_has_no_time_takes_the_channel_along():
    page = event(event_week(no_date_page=policy(title="Nous écrire", slug="ecrire")), slug="rencontre")
    channel_link(code="affiche")
    assert "/ecrire/?event=rencontre&amp;town=Montclair&amp;source=affiche" in html_of(page, "?source=affiche")
    assert "inconnu" not in html_of(page, "?source=inconnu").partition("cp-event__no-date")[2].partition("</p>")[0]


def test_all_dates_can_be_subscribed_to():
    page = event(rows=[row(MONDAY, EVENING), row(MONDAY + DAY, EVENING)])
    assert f'href="webcal://testserver/campaign-pages/events/event-{page.pk}.ics"' in html_of(page)
    assert "webcal:" not in html_of(event(rows=[row(MONDAY, EVENING, status="cancelled")]))


def test_a_venue_shows_its_door_and_whom_to_call_once():
    door, hidden = picture(title="La porte"), picture(title="Cachée")
    hall = venue(picture=door, contact=ContactFactory(service="Accueil du lieu", phone="04 65 71 00 01"))
    draft = venue(picture=hidden, contact=ContactFactory(service="Brouillon", live=False))
    rows = [
        row(MONDAY, EVENING, venue=hall),
        row(MONDAY + DAY, EVENING, venue=hall),
        row(MONDAY + DAY, EVENING, attendance="online", venue=draft),
    ]
    page = event(rows=rows)
    html = html_of(page)
    assert html.count('class="cp-date__door"') == 1
    assert html.count("Accueil du lieu") == 1
    assert 'href="tel:0465710001"' in html
    assert "Brouillon" not in html
    assert (door.pk, "card") in page.get_pictures()
    assert hidden.pk not in {pk for pk, _spec in page.get_pictures()}


def test_what_else_is_on_that_day_or_in_that_town():
    week, here, there = event_week(), venue(), venue(town="Valbrune")
    page = event(week, rows=[row(MONDAY, EVENING, venue=here)])
    event(week, title="Même jour", rows=[row(MONDAY, None, venue=there)])
    event(week, title="Même ville", rows=[row(MONDAY + 3 * DAY, EVENING, venue=here)])
    event(week, title="Ailleurs et demain", rows=[row(MONDAY + DAY, EVENING, venue=there)])
    event(week, title="Annulée ici", rows=[row(MONDAY, EVENING, venue=here, status="cancelled")])
    html = html_of(page)
    assert "Même jour" in html
    assert "Même ville" in html
    assert "Ailleurs et demain" not in html
    assert "Annulée ici" not in html


def test_a_preview_shows_the_sessions_of_the_draft():
    page = event(rows=[row(MONDAY, EVENING)])
    page.session_rows = [row(MONDAY + 3 * DAY, EVENING)]
    with time_machine.travel("2026-11-12T12:00:00+01:00", tick=False):
        html = page.make_preview_request().content.decode().replace("\u00a0", " ")
    assert "Jeudi 19 novembre 2026" in html
    assert "Lundi 16" not in html


@pytest.mark.parametrize("number", [1, 3])
def test_it_costs_the_same_queries_with_one_of_each_and_with_three(number, django_assert_num_queries):
    week = event_week()
    for _ in range(number):
        event(week, rows=[row(MONDAY, EVENING)])
    page = event(week, rows=[row(MONDAY + count * DAY, EVENING, venue=venue()) for count in range(number)])
    page.speakers = [Speaker(name=f"Personne {count}") for count in range(number)]
    page.organisers = [PartnerFactory() for _ in range(number)]
    page.save()
    html_of(page)
    with django_assert_num_queries(18):
        html = html_of(page)
    assert html.count('class="cp-date ') == number


def test_a_query_is_added_to_an_address_that_has_one():
    assert with_query("/a/?b=c#d", town="Saint-Aubert", event="") == "/a/?b=c&town=Saint-Aubert#d"
