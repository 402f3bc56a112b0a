import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from campaign_pages.campaigns.starter import PENCIL
from campaign_pages.models import Branding, CampaignPage
from tests.factories.pages import campaign_index, home_page

pytestmark = pytest.mark.django_db

EMPTY = streamfield([])


def rows(*forms):
    """What an inline panel sends."""
    return inline_formset(list(forms))


def posted(**values):
    """What the editor's form sends for a new campaign."""
    fields = {
        "title": "Assistants familiaux",
        "slug": "assistants-familiaux",
        "slogan": "Une place à votre table",
        "actions": EMPTY,
        "teaser_actions": EMPTY,
        "closed_actions": EMPTY,
        "body": EMPTY,
        "colour_scheme": "primary",
        "redirect_from": "archived",
        "profession_rows": rows(),
        "publics": rows(),
        "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0},
        **values,
    }
    return nested_form_data({name: value for name, value in fields.items() if value is not None})


def add_address(index):
    return reverse("wagtailadmin_pages:add", args=["campaign_pages", "campaignpage", index.pk])


def test_a_new_campaign_opens_with_the_recommended_order_in_the_site_s_words(admin_client):
    index = campaign_index()
    Branding.objects.create(site=home_page().sites_rooted_here.get(), carer_inclusive="famille d’accueil")

    form = admin_client.get(add_address(index)).context["form"]
    body = form.initial["body"]

    assert [block.block_type for block in body] == ["hero"] + ["section"] * 7
    assert body[0].value["layout"] == "beside"
    first = body[1].value["content"][0].value.source
    assert first.startswith(f"<p>{PENCIL}")
    assert "famille d’accueil" in first
    assert "{carer}" not in first


def test_guiding_texts_may_be_saved_as_a_draft_but_not_published(admin_client):
    index = campaign_index()
    guided = streamfield([("text", f"<p>{PENCIL} Say what this job is.</p>")])
    guided["0"]["value"] = (
        f'{{"blocks":[{{"key":"a","text":"{PENCIL} Dites le métier.","type":"unstyled"}}],"entityMap":{{}}}}'
    )

    refused = admin_client.post(add_address(index), posted(body=guided, **{"action-publish": "publish"}))
    assert not CampaignPage.objects.exists()
    (problem,) = refused.context["form"].errors.as_data()["body"]
    assert "Dites le métier" in problem.as_json_data()["messages"][0]

    admin_client.post(add_address(index), posted(body=guided))
    draft = CampaignPage.objects.get()

    assert not draft.live
    assert PENCIL in draft.get_latest_revision_as_object().body[0].value.source


def test_dates_that_contradict_each_other_are_refused_and_nothing_typed_is_lost(admin_client):
    index = campaign_index()
    response = admin_client.post(
        add_address(index), posted(opens_on="2025-06-30", closes_on="2025-01-12", **{"action-publish": "publish"})
    )

    form = response.context["form"]
    assert list(form.errors) == ["closes_on"]
    assert form["slogan"].value() == "Une place à votre table"
    assert not CampaignPage.objects.exists()


def test_a_second_hero_or_one_out_of_place_is_refused(admin_client):
    index = campaign_index()
    text = '{"blocks":[{"key":"a","text":"Bonjour.","type":"unstyled"}],"entityMap":{}}'
    hero = {"layout": "words", "tone": "primary", "picture": {"image": "", "alt_text": ""}, "kicker": ""}
    stream = streamfield([("text", text), ("hero", hero)])

    response = admin_client.post(add_address(index), posted(body=stream, **{"action-publish": "publish"}))

    assert not CampaignPage.objects.exists()
    assert "body" in response.context["form"].errors


def published(admin_client, index, **values):
    """The form's errors after an attempt to publish, empty when it succeeded."""
    response = admin_client.post(add_address(index), posted(**values, **{"action-publish": "publish"}))
    return {} if response.status_code == 302 else response.context["form"].errors


def button(address):
    return streamfield([("link", {"label": "S’inscrire", "page": "", "document": "", "address": address})])


def test_a_button_to_a_place_that_the_page_does_not_have_is_refused(admin_client):
    index = campaign_index()

    refused = published(admin_client, index, actions=button("#nulle-part"))
    accepted = published(admin_client, index, actions=button("accueil@haute-combe.example"))

    assert "#nulle-part" in str(refused["actions"])
    assert accepted == {}
    assert CampaignPage.objects.count() == 1


def test_a_campaign_to_come_must_say_how_to_be_told(admin_client):
    index = campaign_index()

    refused = published(admin_client, index, opens_on="2999-01-12")
    accepted = published(admin_client, index, opens_on="2999-01-12", teaser_actions=button("a@haute-combe.example"))

    assert list(refused) == ["teaser_actions"]
    assert accepted == {}
