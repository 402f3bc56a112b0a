"""A week is of use before, during and after, an agenda all year round."""

import datetime
from urllib.parse import parse_qsl, urlsplit

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone
from icalendar import Calendar

from campaign_pages.events.week_states import EditionDays, WeekState
from campaign_pages.models import SessionChange
from tests.factories.channels import channel_link
from tests.factories.events import MONDAY, agenda, event, event_week, row, venue
from tests.factories.facts import KeyFigureFactory
from tests.factories.pages import policy

pytestmark = pytest.mark.django_db

DAY = datetime.timedelta(days=1)
EVENING = datetime.time(18)
STATES = [
    ("2026-11-09", WeekState.TEASER),
    ("2026-11-10", WeekState.BEFORE),
    ("2026-11-15", WeekState.BEFORE),
    ("2026-11-16", WeekState.DURING),
    ("2026-11-22", WeekState.DURING),
    ("2026-11-23", WeekState.AFTER),
]


def at(moment):
    return time_machine.travel(f"{moment}:00+01:00", tick=False)


def html_of(path):
    return Client().get(path).content.decode()


@pytest.mark.parametrize(("day", "state"), STATES)
def test_the_state_of_each_day(day, state):
    edition = EditionDays(MONDAY, MONDAY + 6 * DAY, datetime.date(2026, 11, 10))
    assert edition.state_on(datetime.date.fromisoformat(day)) == state


def test_a_cached_page_stays_true_until_the_state_changes():
    edition = EditionDays(MONDAY, MONDAY + 6 * DAY, datetime.date(2026, 11, 10))
    days = [datetime.date.fromisoformat(day) for day in ("2026-11-01", "2026-11-12", "2026-11-18", "2026-11-30")]
    assert [str(edition.next_change_after(day)) for day in days] == ["2026-11-10", "2026-11-16", "2026-11-23", "None"]


def test_a_week_without_dates_is_still_to_come():
    assert EditionDays().state_on(MONDAY) == WeekState.BEFORE
    assert EditionDays(starts_on=MONDAY).state_on(MONDAY + DAY) == WeekState.AFTER


@pytest.fixture
def week():
    week = event_week(
        edition=2,
        theme="Grandir entouré",
        programme_from=datetime.date(2026, 11, 10),
        outcome="<p>Mille deux cents visites.</p>",
        practical_information="<p>Garderie sur place.</p>",
    )
    event(week, title="Atelier du lundi", rows=[row(MONDAY, EVENING)])
    event(week, title="Conférence du jeudi", rows=[row(MONDAY + 3 * DAY, EVENING)])
    return week


def test_before_its_programme_a_week_is_a_teaser(week):
    with at("2026-11-05T12:00"):
        html = html_of("/semaine/")
    assert "Dans 11\u00a0jours." in html.replace("Dans 11 jours", "Dans 11\u00a0jours")
    assert "Le programme paraît le mardi 10" in html
    assert "2e édition, Grandir entouré" in html
    assert "Conférence du jeudi" not in html
    assert 'id="programme"' not in html


def test_before_the_week_all_its_days_are_there(week):
    with at("2026-11-12T12:00"):
        html = html_of("/semaine/")
    assert html.index("Atelier du lundi") < html.index("Conférence du jeudi")
    assert "Mille deux cents" not in html


def test_during_the_week_today_comes_first_and_what_is_over_behind_a_link(week):
    with at("2026-11-19T12:00"):
        html = html_of("/semaine/")
        past = html_of("/semaine/?past=1")
    assert "Aujourd’hui" in html
    assert "Conférence du jeudi" in html
    assert "Atelier du lundi" not in html
    assert "Atelier du lundi" in past


def test_after_the_week_what_came_of_it_stands_above_the_programme(week):
    with at("2026-12-01T12:00"):
        html = html_of("/semaine/")
    assert html.index("Mille deux cents") < html.index("Atelier du lundi")
    assert "Merci à toutes les personnes" in html
    assert "Garderie" not in html


@pytest.mark.parametrize("now", ["2026-11-05T12:00", "2026-11-12T12:00"])
def test_who_saves_the_date_gets_the_week_itself_as_whole_days_that_block_nothing(week, now):
    with at(now):
        page = BeautifulSoup(html_of("/semaine/"), "html.parser")
        address = page.find("a", string="Noter ces dates dans mon agenda")["href"]
        response = Client().get(address)
    (entry,) = Calendar.from_ical(response.content).walk("VEVENT")
    assert (entry["DTSTART"].dt, entry["DTEND"].dt) == (MONDAY, MONDAY + 7 * DAY)
    assert str(entry["SUMMARY"]) == "La semaine pour l’enfance"
    assert str(entry["UID"]) == str(week.translation_key)
    assert str(entry["TRANSP"]) == "TRANSPARENT"
    assert str(entry["URL"]) == week.full_url
    assert response.headers["Content-Disposition"] == 'attachment; filename="semaine.ics"'


def test_an_agenda_a_draft_and_an_event_have_no_week_to_save(week):
    others = [agenda(), event_week(slug="brouillon", live=False), week.get_children().first()]
    for page in others:
        assert Client().get(f"/campaign-pages/events/week-{page.pk}.ics").status_code == 404
    assert Client().get(f"/campaign-pages/events/week-{week.pk}.ics").content.count(b"BEGIN:VEVENT") == 1


def test_an_archive_keeps_the_figures_of_its_time():
    with at("2026-11-12T12:00"):
        carers = KeyFigureFactory(value=283)
        raw = [{"type": "key_figures", "value": {"figures": [carers.pk], "layout": "row"}}]
        carers.save_revision().publish()
        event_week(body=raw)
    with at("2027-06-01T12:00"):
        carers.value = 301
        carers.save_revision().publish()
        event_week(slug="suivante", starts_on=MONDAY + 364 * DAY, ends_on=MONDAY + 370 * DAY, body=raw)
        old, new = html_of("/semaine/"), html_of("/suivante/")
    assert ("283" in old, "301" in old) == (True, False)
    assert ("283" in new, "301" in new) == (False, True)


def test_who_has_no_time_takes_the_town_and_the_channel_along(week):
    week.no_date_page = policy(title="Nous écrire", slug="ecrire")
    week.save()
    channel_link(code="affiche")
    with at("2026-11-12T12:00"):
        page = BeautifulSoup(html_of("/semaine/?town=Montclair&source=affiche"), "html.parser")
        plain = BeautifulSoup(html_of("/semaine/?source=inconnu"), "html.parser")
    (link,) = {each["href"] for each in page.select("a[href^='/ecrire/']")}
    assert dict(parse_qsl(urlsplit(link).query)) == {"event": "semaine", "town": "Montclair", "source": "affiche"}
    (link,) = {each["href"] for each in plain.select("a[href^='/ecrire/']")}
    assert dict(parse_qsl(urlsplit(link).query)) == {"event": "semaine"}


def test_editions_lead_to_each_other(week):
    old = event_week(title="Semaine d’antan", slug="antan", starts_on=MONDAY - 364 * DAY, ends_on=MONDAY - 358 * DAY)
    event_week(
        title="Brouillon", slug="brouillon", live=False, starts_on=MONDAY - 728 * DAY, ends_on=MONDAY - 722 * DAY
    )
    with at("2026-11-12T12:00"):
        now, then = html_of("/semaine/"), html_of("/antan/")
    assert f'href="{old.url}"' in now
    assert "La prochaine édition\u00a0: La semaine pour l’enfance" in then
    assert "Brouillon" not in now


def test_a_preview_shows_every_state(week):
    with at("2026-11-12T12:00"):
        shown = {
            mode: week.make_preview_request(preview_mode=mode).content.decode()
            for mode in ("teaser", "before", "during", "after")
        }
    assert "Le programme paraît" in shown["teaser"]
    assert "Conférence du jeudi" in shown["before"]
    assert "Aujourd’hui" in shown["during"]
    assert "Mille deux cents" in shown["after"]


def test_what_changed_is_told_for_a_fortnight_and_names_each_session_once(week):
    session = week.get_children().last().specific.sessions.get()
    before = {"start": "2026-11-18T17:00:00+01:00", "venue": "MJC, Valbrune", "all_day": False}
    after = {"start": "2026-11-19T18:00:00+01:00", "venue": "Salle 1, Montclair", "all_day": False}

    def change(days_ago, kind):
        at = timezone.datetime.fromisoformat("2026-11-12T09:00:00+01:00") - days_ago * DAY
        SessionChange.objects.create(session=session, kind=kind, at=at, before=before, after=after)

    change(1, "cancelled")
    change(0, "moved")
    with at("2026-11-12T12:00"):
        html = html_of("/semaine/").replace("\u00a0", " ")
    with at("2026-11-27T12:00"):
        later = html_of("/semaine/")
    assert "Jeudi 19 novembre à 18 h, Salle 1, Montclair, au lieu de : mercredi 18 novembre à 17 h, MJC" in html
    assert "cp-changes__kind" in html
    assert "Annulé</strong>" not in html
    assert "Ce qui a changé" not in later


@pytest.mark.parametrize(
    ("after", "told"),
    [
        ({"venue": "Salle 1, Dole"}, "Mercredi 18 novembre à 17 h, Salle 1, Dole, au lieu de : MJC, Valbrune"),
        (
            {"start": "2026-11-19T18:00:00+01:00"},
            "Jeudi 19 novembre à 18 h, MJC, Valbrune, au lieu de : mercredi 18 novembre à 17 h",
        ),
        ({"start": "2026-11-18T18:00:00+01:00"}, "Mercredi 18 novembre à 18 h, MJC, Valbrune, au lieu de : 17 h"),
    ],
)
def test_of_a_move_only_what_is_no_longer_so_is_told_again(week, after, told):
    session = week.get_children().last().specific.sessions.get()
    before = {"start": "2026-11-18T17:00:00+01:00", "venue": "MJC, Valbrune", "all_day": False}
    at_noon = timezone.datetime.fromisoformat("2026-11-12T09:00:00+01:00")
    SessionChange.objects.create(session=session, kind="moved", at=at_noon, before=before, after={**before, **after})
    with at("2026-11-12T12:00"):
        page = BeautifulSoup(html_of("/semaine/"), "html.parser")
    assert page.select_one(".cp-changes__words").get_text().replace("\u00a0", " ") == told


def test_an_agenda_goes_by_month_and_keeps_the_past_behind_a_link():
    page, hall = agenda(), venue()
    months = [row(datetime.date(2026, month, 12), EVENING, venue=hall) for month in (9, 10, 11, 12)]
    event(page, title="Réunion mensuelle", rows=months)
    with at("2026-11-05T12:00"):
        html, past = html_of("/agenda/").replace("\u00a0", " "), html_of("/agenda/?past=1").replace("\u00a0", " ")
    assert "Novembre 2026" in html
    assert html.index("Novembre 2026") < html.index("Décembre 2026")
    assert "Jeudi 12 novembre 2026" in html
    assert "Octobre 2026" not in html
    assert past.index("Octobre 2026") < past.index("Septembre 2026")
    assert "Voir ce qui est passé (2)" in html


def test_an_agenda_without_dates_says_so():
    agenda()
    assert "Aucune date" in html_of("/agenda/") or "se prépare" in html_of("/agenda/")
