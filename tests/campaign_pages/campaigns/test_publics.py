"""Whom a campaign addresses, what for and within which plan."""

import datetime

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from campaign_pages.blocks.enums import Phase
from campaign_pages.models import CampaignPage, CampaignProfession, CampaignPublic, Profession
from tests.campaign_pages.campaigns.test_campaign_form import add_address, posted, rows
from tests.campaign_pages.campaigns.test_campaign_page import CALENDAR
from tests.campaign_pages.facts.test_plan import document
from tests.factories.knowledge import PlanFactory
from tests.factories.pages import campaign, campaign_index, section, text

pytestmark = pytest.mark.django_db


def content(client, page):
    return BeautifulSoup(client.get(page.url).content, "html.parser").find(id="cp-content")


def profession(title, **values):
    locale = Locale.objects.get_or_create(language_code="fr")[0]
    return Profession.objects.create(name=title, title=title, locale=locale, **values)


def addressing(*publics, **values):
    page = campaign(**values)
    page.publics = [CampaignPublic(public=public, sentence=words, anchor=anchor) for public, words, anchor in publics]
    page.save()
    return page


def test_each_public_is_named_and_led_to_its_section(client):
    page = addressing(
        ("career_changers", "Votre expérience compte.", "reconversion"),
        ("already_approved", "", ""),
        body=[section("Changer de métier", text("<p>Oui.</p>"), anchor="reconversion")],
    )

    nav = content(client, page).select_one(".cp-publics nav")

    assert nav.h2.get_text(strip=True) == "Vous êtes…"
    items = nav.find_all("li")
    assert [each.get_text(" ", strip=True) for each in items] == [
        "en reconversion professionnelle Votre expérience compte.",
        "déjà titulaire d’un agrément",
    ]
    assert [each.get("href") for each in nav.find_all("a")] == ["#reconversion"]


def test_a_section_of_another_phase_is_not_linked(client):
    page = addressing(
        ("job_seekers", "Un emploi stable.", "emploi"),
        body=[section("L’emploi", text("<p>Bientôt.</p>"), anchor="emploi", phases=["teaser"])],
    )

    publics = content(client, page).select_one(".cp-publics")

    assert "Un emploi stable." in publics.get_text()
    assert publics.find("a") is None


@pytest.mark.parametrize(
    ("phase", "asks"),
    [("teaser", True), ("open", True), ("closing_soon", True), ("closed", False), ("archived", False)],
)
def test_publics_and_plan_in_each_phase(phase, asks):
    page = addressing(("seeking_meaning", "Un métier utile.", ""), plan=PlanFactory(name="Plan enfance"))

    html = page.make_preview_request(RequestFactory().get("/"), phase).render().content.decode()

    assert ("Un métier utile." in html) is asks
    assert "Plan enfance" in html
    assert f"cp-phase--{Phase(phase)}" in html


def test_the_professions_are_named_in_their_order_and_drafts_are_not(client):
    index = campaign_index()
    about = campaign(index, title="Médecin", slug="medecin")
    page = campaign(index, slug="source")
    for number, one in enumerate(
        [
            profession("Médecin MDPH", plural="médecins MDPH", page=about),
            profession("Assistante familiale ou assistant familial"),
            profession("Métier caché", live=False),
        ]
    ):
        CampaignProfession.objects.create(page=page, profession=one, sort_order=number)

    said = content(client, page).select_one(".cp-publics__professions")

    assert said.get_text(" ", strip=True).endswith("médecins MDPH , Assistante familiale ou assistant familial")
    assert [each["href"] for each in said.find_all("a")] == [about.url]


def test_rows_cost_as_many_queries_for_three_as_for_one(client):
    index = campaign_index()

    def cost(slug, count):
        page = addressing(
            *(("job_seekers", f"Phrase {n}", "") for n in range(count)), parent=index, slug=slug, plan=PlanFactory()
        )
        for n in range(count):
            target = campaign(index, slug=f"{slug}-{n}")
            row = CampaignProfession(page=page, profession=profession(f"Métier {slug} {n}", page=target), sort_order=n)
            row.save()
        client.get(page.url)
        with CaptureQueriesContext(connection) as captured:
            found = content(client, page)
        assert len(found.select(".cp-publics li")) == count
        assert len(found.select(".cp-publics__professions a")) == count
        return len(captured)

    assert cost("trois", 3) == cost("une", 1)


def test_the_plan_is_printed_with_its_decision_and_its_document(client):
    page = campaign(plan=PlanFactory(name="Plan enfance", sentence="Plus de places.", document=document()))
    hidden = campaign(page.get_parent().specific, slug="autre", plan=PlanFactory(name="Plan caché", live=False))

    plan = content(client, page).select_one(".cp-plan").get_text(" ", strip=True).replace("\u00a0", " ")

    for words in ("Plan enfance", "2021–2030", "adopté à l’unanimité le 12 mai 2026", "Plus de places.", "PDF, 1,3"):
        assert words in plan
    assert "Plan caché" not in content(client, hidden).get_text()


def test_before_an_election_the_plan_keeps_its_name_and_document_only():
    page = campaign(plan=PlanFactory(name="Plan enfance", sentence="Plus de places.", document=document()))

    html = page.make_preview_request(RequestFactory().get("/"), "neutral").render().content.decode()

    assert "Plan enfance" in html
    assert "PDF" in html
    assert "Plus de places." not in html
    assert "unanimité" not in html


def with_publics(*forms):
    return rows(
        *({"public": public, "anchor": anchor, "sentence": "", "ORDER": n} for n, (public, anchor) in enumerate(forms))
    )


@pytest.mark.parametrize(
    ("forms", "field"),
    [
        ([("job_seekers", "nulle-part")], "anchor"),
        ([("job_seekers", ""), ("job_seekers", "")], "public"),
    ],
)
def test_a_public_named_twice_or_led_nowhere_is_refused_at_publication(admin_client, forms, field):
    index = campaign_index()
    values = posted(publics=with_publics(*forms))

    refused = admin_client.post(add_address(index), {**values, "action-publish": "publish"})
    errors = [form.errors for form in refused.context["form"].formsets["publics"].forms if form.errors]
    assert [list(each) for each in errors] == [[field]]

    admin_client.post(add_address(index), values)
    assert CampaignPage.objects.child_of(index).count() == 1


def test_dates_of_the_calendar_still_rule(client):
    page = addressing(("our_carers", "Vous comptez.", ""), **CALENDAR)

    with time_machine.travel(datetime.datetime(2027, 7, 5, 12, tzinfo=datetime.UTC), tick=False):
        over = content(client, page).get_text()
    with time_machine.travel(datetime.datetime(2027, 2, 5, 12, tzinfo=datetime.UTC), tick=False):
        during = content(client, page).get_text()

    assert "Vous comptez." in during
    assert "Vous comptez." not in over
