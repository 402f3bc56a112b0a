"""An editor is told which of the chosen records visitors do not see, because they are drafts."""

import datetime

import pytest
from django.urls import reverse
from django.utils.translation import override

from tests.campaign_pages.campaigns.test_campaign_form import posted
from tests.campaign_pages.composed.test_warnings import told
from tests.campaign_pages.facts.test_editions import recorded
from tests.factories.facts import KeyFigureFactory
from tests.factories.offers import QuotationFactory
from tests.factories.pages import campaign, campaign_index, section
from tests.factories.professions import ProfessionFactory

pytestmark = pytest.mark.django_db


def figures(*chosen):
    return {"type": "key_figures", "value": {"figures": [each.pk for each in chosen], "layout": "row"}}


def test_a_draft_is_named_with_its_kind_and_once():
    draft = KeyFigureFactory(name="Places à créer", live=False)
    published = KeyFigureFactory(name="Enfants accueillis")
    sentence = QuotationFactory(name="Ines Valmont", live=False)
    quotation = {"type": "quotation", "value": {"quotation": sentence.pk}}
    page = campaign(body=[section("Le besoin", figures(published, draft), quotation), figures(draft)])

    with override("fr"):
        sentences = [each.replace("\u00a0", " ").replace("\u202f", " ") for each in page.warnings()]

    assert sentences == [
        "« Places à créer » (chiffre clé) est un brouillon : les visiteurs ne le voient pas.",
        "« Ines Valmont » (citation) est un brouillon : les visiteurs ne le voient pas.",
    ]


def test_records_chosen_beside_the_blocks_count_too():
    draft, published = ProfessionFactory(name="Assistant familial", live=False), ProfessionFactory(name="Éducatrice")
    page = campaign()
    page.profession_rows.create(profession=draft)
    page.profession_rows.create(profession=published)

    [sentence] = page.warnings()

    assert "Assistant familial" in sentence


def test_an_archived_page_shows_what_was_public_then():
    draft = KeyFigureFactory(name="Places à créer", live=False)
    withdrawn = recorded(KeyFigureFactory(name="Enfants accueillis"), 2022)
    withdrawn.unpublish()
    page = campaign(
        body=[figures(withdrawn, draft)], closes_on=datetime.date(2023, 1, 31), archives_on=datetime.date(2023, 2, 28)
    )

    [sentence] = page.warnings()

    assert "Places à créer" in sentence


def test_it_is_said_after_saving(admin_client):
    draft = KeyFigureFactory(name="Places à créer", live=False)
    page = campaign(campaign_index(), goal_figure=draft)

    response = admin_client.post(
        reverse("wagtailadmin_pages:edit", args=[page.pk]), posted(slug=page.slug, goal_figure=draft.pk)
    )

    assert [sentence for sentence in told(response) if "Places à créer" in sentence] == told(response)
    assert len(told(response)) == 1


@pytest.mark.parametrize("count", [1, 3])
def test_it_asks_once_for_each_kind(django_assert_num_queries, count):
    page = campaign(body=[figures(*(KeyFigureFactory(live=False) for _ in range(count)))])

    with django_assert_num_queries(3):
        assert len(page.warnings()) == count
