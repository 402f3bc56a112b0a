"""What a testimonial says, to everybody who may read it."""

import json

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageViewRestriction

from tests.factories.jobs import job_index, job_sheet
from tests.factories.pages import campaign, campaign_index, host_home, link
from tests.factories.people import VoiceFactory
from tests.factories.pictures import picture, picture_value
from tests.factories.professions import ProfessionFactory
from tests.factories.recordings import AudioFactory, VideoFactory, medium
from tests.factories.series import episode, professional, series

pytestmark = pytest.mark.django_db

# The bar. Eight of them are Wagtail's way to the page and the menu of the demo.
QUERIES = 14


def page_of(client, page):
    return BeautifulSoup(client.get(page.url).content, "html.parser")


def graph_of(html):
    return json.loads(html.find("script", type="application/ld+json").string)["@graph"]


def test_the_head_says_who_speaks_where_and_since_when(client):
    person = professional("Nadia B.", service="Pouponnière de Saint-Clair", since_year=2014, portrait=picture("Nadia"))
    page = episode(person=person, title="Les premiers jours")

    html = page_of(client, page)

    assert html.h1.get_text(strip=True) == "Les premiers jours"
    assert [fact.get_text(strip=True) for fact in html.select(".ts-head__fact")] == [
        "Nadia B.",
        "auxiliaire de puériculture",
        "Pouponnière de Saint-Clair",
        "depuis 2014",
    ]
    assert html.select_one(".ts-head__sentence").get_text(strip=True) == (
        "«\u00a0Le soir, on refait la journée à table.\u00a0»"
    )
    assert html.select_one(".ts-head__picture img")["alt"] == "Nadia"


def test_a_portrait_has_three_parts_with_quotations_between_them(client):
    page = episode(
        missions="<p>Je veille.</p>",
        career_path="<p>J’étais fleuriste.</p>",
        motivations="<p>Leurs rires.</p>",
        quotations=["Un rire, et tout va mieux (…) vraiment.", "On tient bon."],
        exchanges=[("Jamais posée ?", "<p>Jamais dite.</p>")],
    )

    html = page_of(client, page)
    told = html.select_one(".ts-told")

    assert [title.get_text(strip=True) for title in told.select("h2")] == [
        "Mes missions",
        "Mon parcours",
        "Ce qui me porte",
    ]
    assert [each["class"][0] for each in told.find_all(["section", "figure"])] == [
        "ts-passage",
        "ts-lifted",
        "ts-passage",
        "ts-lifted",
        "ts-passage",
    ]
    assert "[…]" in told.select_one(".ts-lifted").get_text()
    assert "Jamais" not in html.get_text()


def test_an_interview_asks_and_answers_under_headings(client):
    page = episode(
        form="interview",
        missions="<p>Ailleurs</p>",
        exchanges=[("Pourquoi ce métier ?", "<p>Pour eux.</p>"), ("Et le soir ?", "<p>On rit.</p>")],
        quotations=["On rit."],
    )

    told = page_of(client, page).select_one(".ts-told")

    assert [title.get_text(strip=True) for title in told.select("h2, h3")] == [
        "L’entretien",
        "Pourquoi ce métier ?",
        "Et le soir ?",
    ]
    assert [text.get_text(strip=True) for text in told.select(".ts-passage__text")] == ["Pour eux.", "On rit."]
    assert "Ailleurs" not in told.get_text()


def test_an_anonymous_voice_has_words_and_nothing_else(client):
    page = episode(
        person=VoiceFactory(), title="Ce qu’on m’a donné", picture=picture("Un visage"), sentence="On m’a cru."
    )

    html = page_of(client, page)

    assert html.select_one(".ts-head__facts").get_text(strip=True) == page.person.shown_name
    assert "On m’a cru." in html.select_one(".ts-head__sentence").get_text()
    assert html.select(".ts-testimonial img") == []
    assert "Un visage" not in str(html)
    assert [each for each in graph_of(html) if each["@type"] == "Person"] == []


def test_robots_read_who_speaks(client):
    person = professional("Nadia B.", service="Pouponnière", portrait=picture("Nadia"))
    html = page_of(client, episode(person=person))

    found = [each for each in graph_of(html) if each["@type"] == "Person"]

    assert [(each["name"], each["jobTitle"], each["worksFor"]["name"]) for each in found] == [
        ("Nadia B.", "auxiliaire de puériculture", "Pouponnière")
    ]
    assert found[0]["image"].startswith("http://localhost")
    assert html.find("meta", property="og:description")["content"].startswith("«\u00a0Le soir")


def test_it_leads_to_the_job_and_to_what_the_campaign_offers(client):
    of_campaign = campaign(campaign_index(), title="Familles", actions=[link("Choisir une réunion", "#reunions")])
    profession = ProfessionFactory()
    sheet = job_sheet(job_index(), profession=profession, title="Auxiliaire")
    shown = series(campaign=of_campaign)
    page = episode(shown, person=professional(professions=[profession]))
    other = job_sheet(sheet.get_parent(), title="Éducatrice")
    own = episode(shown, job_sheet=other, call_heading="Et toi ?", actions=[link("Écrire", "mailto:a@b.fr")])

    call, own_call = (page_of(client, each).select_one(".ts-call") for each in (page, own))

    assert call.h2.get_text(strip=True) == "Et vous\u00a0?"
    assert [a.get_text(strip=True) for a in call.select("a")] == [
        "Choisir une réunion",
        "Le métier\u00a0: Auxiliaire",
        "La campagne\u00a0: Familles",
    ]
    # A place on the campaign's page is there, and not on this one.
    assert call.select_one("a")["href"] == f"{of_campaign.url}#reunions"
    assert own_call.h2.get_text(strip=True) == "Et toi ?"
    assert [a.get_text(strip=True) for a in own_call.select("a")][:2] == ["Écrire", "Le métier\u00a0: Éducatrice"]


def test_it_knows_its_place_among_the_episodes_that_may_be_seen(client):
    shown = series()
    first, hidden, second, third = (episode(shown) for _ in range(4))
    hidden.person.authorisations.update(for_site=False)
    draft = episode(shown, live=False)

    html = page_of(client, second)

    assert html.select_one(".ts-head__rank").get_text(strip=True) == "Épisode 2 sur 3"
    assert {a["rel"][0]: a["href"] for a in html.select(".ts-neighbour__link")} == {
        "prev": first.url,
        "next": third.url,
    }
    assert page_of(client, first).select(".ts-neighbour--previous") == []
    assert hidden.person.display_name not in str(html)
    assert draft.title not in str(html)


def cost_of(client, page):
    client.get(page.url)
    with CaptureQueriesContext(connection) as asked:
        html = client.get(page.url).content.decode()
    return [query["sql"] for query in asked], html


@pytest.mark.parametrize(("form", "number"), [("portrait", 3), ("portrait", 300), ("interview", 3), ("interview", 30)])
def test_it_costs_the_same_however_long_its_series_and_whatever_is_in_it(client, form, number):
    host_home()
    of_campaign = campaign(campaign_index(), actions=[link("Choisir une réunion", "#reunions")])
    shown = series(campaign=of_campaign)
    profession = ProfessionFactory()
    job_sheet(job_index(), profession=profession)
    faces = [picture(f"Visage {rank}", size=(80, 100)) for rank in range(3)]
    first, _page, *others = people = [
        professional(f"Personne {rank}", portrait=faces[rank % 3], professions=[profession]) for rank in range(number)
    ]
    linked = f'<p>Voir <a linktype="page" id="{of_campaign.pk}">la campagne</a>.</p>'
    episode(shown, person=first)
    page = episode(
        shown,
        person=people[1],
        form=form,
        motivations=linked,
        exchanges=[("Et le soir ?", linked)],
        quotations=["Un mot."],
        video=VideoFactory(persons=[people[1]], described_media=medium("decrite.mp4")),
        audio=AudioFactory(persons=[people[1]]),
        body=[{"type": "picture", "value": {"picture": picture_value(faces[0]), "credit": "A. Martin"}}],
    )
    for person in others:
        episode(shown, person=person)

    asked, html = cost_of(client, page)

    assert all(words in html for words in ("A. Martin", "Un mot.", "<track", "<audio", "decrite", "Le métier"))
    assert ("Et le soir ?" in html) == (form == "interview")
    assert html.count("ts-neighbour__picture") == 2
    assert len(asked) == QUERIES


def test_a_plain_one_costs_less(client):
    host_home()
    page = episode(quotations=["Un mot."])

    asked, html = cost_of(client, page)

    assert "Un mot." in html
    assert len(asked) < QUERIES


def test_a_recording_that_came_with_the_page_passes_the_same_gates(client):
    person, other = professional("Nadia"), professional("Secret")
    shown = series()
    alone = episode(shown, person=person, video=VideoFactory(title="Film de Nadia", persons=[person]))
    together = episode(shown, person=person, video=VideoFactory(title="Film à deux", persons=[person, other]))
    draft = episode(shown, person=person, audio=AudioFactory(title="Brouillon", live=False))
    other.authorisations.update(withdrawn_at=timezone.now())

    titles = [
        [player["aria-label"] for player in page_of(client, page).select(".ts-player")]
        for page in (alone, together, draft)
    ]

    assert titles == [["Film de Nadia"], [], []]


def test_a_page_on_the_job_that_not_all_may_open_is_not_linked(client):
    profession = ProfessionFactory()
    sheet = job_sheet(job_index(), profession=profession, title="Auxiliaire")
    page = episode(person=professional(professions=[profession]))
    assert page_of(client, page).select_one(f'.ts-call a[href="{sheet.url}"]') is not None

    PageViewRestriction.objects.create(page=sheet, restriction_type="login")

    assert page_of(client, page).select_one(f'a[href="{sheet.url}"]') is None
