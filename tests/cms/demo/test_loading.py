"""What ``load_demo`` creates, and what it leaves alone the second time."""

import datetime
import io
import logging

import pytest
from django.apps import apps
from django.contrib.auth import authenticate, get_user_model
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from django.urls import reverse
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection, Page, Site
from wagtail.permission_policies.sites import SitePermissionPolicy
from wagtail.snippets.models import get_snippet_models

from campaign_pages import days
from campaign_pages.facts.record import Record
from campaign_pages.models import Branding, CampaignIndexPage, CampaignPage, FigureSeries, KeyFigure, Lead, Venue
from cms.demo import loading
from cms.demo.haute_combe import HAUTE_COMBE
from cms.demo.houses import HOUSES
from cms.demo.pictures import CREDIT
from cms.home.pages import HomePage
from tests.cms.demo.conftest import TODAY

NBSP = "\u00a0"
FIGURES = [figure for house in HOUSES for figure in house.figures]
SERIES = [series for house in HOUSES for series in house.series]
PICTURES = [picture for house in HOUSES for picture in house.pictures]
DOCUMENTS = [document for house in HOUSES for document in house.documents]
# Written by Wagtail and Django on any publication or search, whatever the demo does.
JOURNALS = {
    *("wagtailcore.PageLogEntry", "wagtailcore.ModelLogEntry", "campaign_pages.OwnedLogEntry"),
    "wagtailsearch.IndexEntry",
}


def counts():
    return {
        model._meta.label: model._default_manager.count()
        for model in apps.get_models()
        if model._meta.managed and model._meta.label not in JOURNALS and "sqlite" not in model._meta.label.lower()
    }


def text_of(client, slug):
    return client.get(CampaignPage.objects.get(slug=slug).get_url()).content.decode()


def test_who_came_lately_is_on_the_desk(demo):
    came = Lead.objects.received().filter(received_at__gt=days.start_of(TODAY - datetime.timedelta(days=7)))
    assert came.exists()
    assert not came.exclude(erased_at=None).exists()


def test_a_second_run_creates_nothing(demo):
    before = counts()
    loading.load(TODAY)
    assert counts() == before
    assert CampaignPage.objects.count() == 4
    assert KeyFigure.objects.count() == len(FIGURES)
    assert FigureSeries.objects.count() == len(SERIES)
    assert get_image_model().objects.count() == len(PICTURES)
    assert get_document_model().objects.count() == len(DOCUMENTS)


def test_a_second_run_keeps_what_an_editor_changed(demo):
    page = CampaignPage.objects.get(slug="assistants-familiaux")
    page.title, page.slug = "Titre de la rédaction", "adresse-de-la-redaction"
    page.save_revision().publish()
    figure = KeyFigure.objects.get(name__startswith="Recrutements depuis")
    figure.name, figure.value = "Renommé", 51
    figure.save_revision().publish()
    Branding.objects.filter(site=demo).update(organisation_name="Nom de la rédaction")
    loading.load(TODAY)
    assert CampaignPage.objects.count() == 4
    assert CampaignPage.objects.get(pk=page.pk).title == "Titre de la rédaction"
    assert (KeyFigure.objects.get(pk=figure.pk).name, KeyFigure.objects.count()) == ("Renommé", len(FIGURES))
    assert Branding.objects.get(site=demo).organisation_name == "Nom de la rédaction"


def test_the_campaign_shows_its_slogan_and_dated_figures(demo, client):
    text = text_of(client, "assistants-familiaux")
    assert "Une place à votre table, un cap pour un enfant" in text
    assert f"1{NBSP}823,03" in text
    assert "283" in text
    assert "2025" in text
    assert "[[" not in text
    assert "La médecine qui ouvre des droits" not in text


def test_the_past_edition_keeps_the_figures_of_its_time(demo, client):
    text = text_of(client, "votre-quotidien-2023")
    assert "325" in text
    assert f"38{NBSP}000" in text
    assert "283" not in text


def test_the_list_shows_each_campaign_in_its_phase(demo, rf):
    index = CampaignIndexPage.objects.child_of(demo.root_page).get()
    groups = index.campaign_groups(rf.get("/"), today=TODAY)
    assert [(name, [page.slug for page in pages]) for name, pages in groups] == [
        ("current", ["assistants-familiaux"]),
        ("coming", ["medecins-mdph"]),
        ("past", ["votre-quotidien-2023"]),
    ]


def test_the_home_page_leads_to_the_campaign(demo, client):
    page = CampaignPage.objects.get(slug="assistants-familiaux")
    path = page.relative_url(page.get_site())
    assert f'href="{path}"' in client.get("/").content.decode()


def test_no_page_has_to_cut_a_picture_when_it_is_shown(demo, client, caplog):
    with caplog.at_level(logging.WARNING, logger="campaign_pages.pictures"):
        answers = [
            client.get(page.relative_url(page.get_site()), headers={"host": page.get_site().hostname})
            for page in Page.objects.live().filter(depth__gt=1)
        ]
    assert len(answers) >= 10
    assert [record.getMessage() for record in caplog.records if record.name.startswith("campaign_pages")] == []


def test_every_block_satisfies_the_editors_form(demo):
    pages = CampaignPage.objects.all()
    bodies = [page.body.stream_block.clean(page.body) for page in pages]
    assert [len(body) for body in bodies] == [len(page.body) for page in pages]
    for page in pages:
        page.full_clean()


def test_every_picture_of_the_library_has_words_credit_and_focal_point(demo):
    images = get_image_model().objects.all()
    assert {image.credit for image in images} == {CREDIT}
    assert [image.title for image in images if image.default_alt_text in ("", image.title)] == []
    assert sum(image.has_focal_point() for image in images) == len([p for p in PICTURES if p.focus])


def test_the_identity_is_that_of_the_departement(demo):
    branding = Branding.for_site(demo)
    assert branding.name == "Département de la Haute-Combe"
    assert branding.font_face("heading").weights == "200 800"
    assert [link.kind for link in branding.legal_links() if link.href] == [
        "legal_notice",
        "personal_data",
        "accessibility",
    ]


def test_the_editor_may_publish_campaigns_facts_and_pictures_but_not_manage_accounts(demo):
    editor = authenticate(username="redaction", password="haute-combe")
    campaign = CampaignPage.objects.get(slug="assistants-familiaux")
    assert campaign.permissions_for_user(editor).can_publish()
    assert editor.has_perm("campaign_pages.publish_keyfigure")
    assert editor.has_perm("campaign_pages.add_channellink")
    assert list(SitePermissionPolicy(Branding).sites_user_has_permission_for(editor, "change")) == [demo]
    assert not editor.has_perm("auth.add_user")


def test_the_editor_may_edit_and_publish_below_the_home_page_and_nowhere_else(demo):
    editor = authenticate(username="redaction", password="haute-combe")
    root = Page.get_first_root_node()
    elsewhere = root.add_child(instance=Page(title="Un autre site", slug="un-autre-site"))
    below = demo.root_page.add_child(instance=Page(title="Une page", slug="une-page")).permissions_for_user(editor)
    assert (below.can_add_subpage(), below.can_edit(), below.can_publish()) == (True, True, True)
    for page in (root, elsewhere):
        rights = page.permissions_for_user(editor)
        assert (rights.can_add_subpage(), rights.can_edit(), rights.can_publish()) == (False, False, False)


def test_the_editor_enters_records_of_every_kind(demo, client):
    client.force_login(get_user_model().objects.get(username="redaction"))
    kinds = [model for model in get_snippet_models() if issubclass(model, Record)]
    assert Venue in kinds
    addresses = {kind: reverse(kind.snippet_viewset.get_url_name("add")) for kind in kinds}
    assert [kind for kind, address in addresses.items() if 'name="name"' not in client.get(address).text] == []


def test_the_editor_opens_the_campaign_in_the_admin(demo, client):
    client.force_login(get_user_model().objects.get(username="redaction"))
    campaign = CampaignPage.objects.get(slug="assistants-familiaux")
    text = client.get(f"/admin/pages/{campaign.pk}/edit/").content.decode()
    assert "Une place à votre table, un cap pour un enfant" in text


@pytest.mark.usefixtures("files_come_back")
def test_reset_takes_everything_away_but_the_site(demo):
    loading.remove()
    left = counts()
    emptied = (
        "campaign_pages.CampaignPage",
        "campaign_pages.KeyFigure",
        "campaign_pages.Branding",
        "campaign_pages.FactEdition",
        "auth.User",
    )
    assert not Group.objects.filter(name=HAUTE_COMBE.group).exists()
    assert [left[label] for label in emptied] == [0] * len(emptied)
    assert get_image_model().objects.count() == 0
    assert get_document_model().objects.count() == 0
    assert not Collection.objects.filter(depth__gt=1).exists()
    assert Site.objects.get().root_page.specific.introduction == ""
    assert [page.title for page in HomePage.objects.all()] == [demo.root_page.title]


def test_the_command_says_where_to_go_and_how_to_log_in(demo, monkeypatch):
    monkeypatch.setenv("PORT", "8042")
    output = io.StringIO()
    call_command("load_demo", stdout=output)
    assert "http://localhost:8042/admin/" in output.getvalue()
    assert "redaction / haute-combe" in output.getvalue()
    assert "http://deux-rives.localhost:8042/" in output.getvalue()
    assert "plume / deux-rives" in output.getvalue()
    assert {site.port for site in Site.objects.all()} == {8042}


def test_the_command_refuses_production(demo, settings):
    settings.SETTINGS_MODULE = "cms.settings.production"
    with pytest.raises(CommandError, match="production"):
        call_command("load_demo")
