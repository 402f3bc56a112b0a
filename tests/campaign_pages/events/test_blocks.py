"""Events in other pages: the next dates, a week announced, the days until then, the code for town halls."""

import datetime
import re

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import Site

from campaign_pages.models import Embedding, RelayPage
from tests.factories.events import MONDAY, agenda, event, event_week, row, venue
from tests.factories.pages import campaign, home_page, policy

pytestmark = pytest.mark.django_db

DAY = datetime.timedelta(days=1)
EVENING = datetime.time(18)


def html_of(page, moment="2026-11-12T12:00"):
    with time_machine.travel(f"{moment}:00+01:00", tick=False):
        return Client().get(page.url).content.decode().replace("\u00a0", " ")


def dates(page, **values):
    return {"type": "next_sessions", "value": {"heading": "Venez", "page": page.pk, "at_most": 4, **values}}


def test_the_next_dates_of_an_agenda_on_a_campaign():
    page = agenda()
    event(page, title="Hier", rows=[row(datetime.date(2026, 11, 11), EVENING)])
    event(page, title="Rencontre", rows=[row(MONDAY + count * DAY, EVENING) for count in range(3)])
    html = html_of(campaign(body=[dates(page, at_most=2)]))
    assert "Lundi 16 novembre 2026, à partir de 18 h" in html
    assert html.count("cp-next-sessions__when") == 2
    assert "Hier" not in html
    assert "Toutes les dates : Agenda" in html


@pytest.mark.parametrize(
    ("values", "shown"), [({"kind": "film"}, ["Film"]), ({"town": "valbrune"}, ["Café"]), ({"town": "Rien"}, [])]
)
def test_they_may_be_of_one_kind_or_town(values, shown):
    week = event_week()
    event(week, title="Film", kind="film", rows=[row(MONDAY, EVENING, venue=venue())])
    event(week, title="Café", rows=[row(MONDAY, EVENING, venue=venue(town="Valbrune"))])
    html = html_of(policy(body=[dates(week, **values)]))
    assert [title for title in ("Film", "Café") if f">{title}</a>" in html] == shown
    assert ("Aucune date" in html) == (not shown)


def test_a_campaign_lists_its_own_events_without_a_way_to_itself():
    page = campaign()
    event(page, title="Portes ouvertes", rows=[row(MONDAY, EVENING)])
    page.body = [dates(page)]
    page.save()
    html = html_of(page)
    assert "Portes ouvertes" in html
    assert "Toutes les dates" not in html


def test_a_week_that_is_not_published_says_nothing():
    week = event_week(live=False)
    html = html_of(policy(body=[dates(week), {"type": "event_week", "value": {"week": week.pk, "text": ""}}]))
    assert "Venez" not in html
    assert "cp-event-week" not in html


def test_a_week_is_announced():
    week = event_week(edition=2)
    page = policy(body=[{"type": "event_week", "value": {"week": week.pk, "text": "Sept communes."}}])
    html = html_of(page)
    for words in (
        "La semaine pour l’enfance",
        "2e édition",
        "16 au 22 novembre 2026",
        "Dans 4 jours.",
        "Sept communes.",
    ):
        assert words in html, words
    assert "Voir ce qu’elle a été" in html_of(page, "2026-12-01T12:00")


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-11-08T12:00", "Dans 8 jours."),
        ("2026-11-15T23:59", "C’est demain."),
        ("2026-11-16T00:00", "C’est aujourd’hui."),
        ("2026-11-19T12:00", "C’est en ce moment."),
        ("2026-11-22T12:00", "C’est en ce moment."),
        ("2026-11-23T12:00", "C’était hier."),
        ("2026-11-25T12:00", "Il y a 3 jours."),
    ],
)
def test_the_days_until_then_count_by_themselves(moment, said):
    value = {"what": "La semaine", "day": "2026-11-16", "last_day": "2026-11-22"}
    assert said in html_of(policy(body=[{"type": "days_left", "value": value}]), moment)


@pytest.mark.parametrize("who", ["nobody", "anybody"])
def test_a_relay_page_holds_the_code_to_copy_once_it_is_allowed(who):
    week = event_week(title='Semaine « d’ici » & "là"')
    Embedding.objects.create(site=Site.objects.get(is_default_site=True), who=who)
    value = {"heading": "Sur votre site", "page": week.pk, "kind": "film", "town": "Saint-Aubert"}
    page = RelayPage(title="Relais", slug="relais", body=[{"type": "programme_to_embed", "value": value}])
    html = html_of(home_page().add_child(instance=page))
    code = f"programme-{week.pk}/?town=Saint-Aubert&amp;amp;kind=film&quot; title=&quot;Semaine"
    assert (code in html) == (who == "anybody")
    assert "<iframe" not in html


def test_a_relay_page_gives_the_addresses_for_a_site_that_prints_the_programme_itself():
    week, hall = event_week(), venue(town="Saint-Aubert")
    event(week, title="Film ici", kind="film", rows=[row(MONDAY, EVENING, venue=hall)])
    event(week, title="Film ailleurs", kind="film", rows=[row(MONDAY, EVENING, venue=venue(town="Valbrune"))])
    event(week, title="Atelier ici", kind="workshop", rows=[row(MONDAY, EVENING, venue=hall)])
    Embedding.objects.create(site=Site.objects.get(is_default_site=True), who="anybody")
    value = {"heading": "", "page": week.pk, "kind": "film", "town": "Saint-Aubert"}
    page = RelayPage(title="Relais", slug="relais", body=[{"type": "programme_to_embed", "value": value}])
    html = html_of(home_page().add_child(instance=page))
    shown = BeautifulSoup(html, "html.parser").select_one(".cp-programme-feeds")
    answers = {link.text.strip(): Client().get(link["href"]) for link in shown.select("a")}
    assert list(answers) == ["Agenda (iCalendar)", "Données (JSON)", "Données pour OpenAgenda (JSON)"]
    for name, answer in answers.items():
        said = answer.content.replace(b"\r\n ", b"").decode()
        assert [title for title in ("Film ici", "Film ailleurs", "Atelier ici") if title in said] == ["Film ici"], name


def test_the_pages_for_visitors_lead_to_no_data():
    week = event_week()
    event(week, rows=[row(MONDAY, EVENING)])
    assert not re.search(r'<a [^>]*href="[^"]*\.json', html_of(week))
