"""The form of an identity in Wagtail's admin."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.forms import model_to_dict
from django.urls import reverse
from django.utils import translation

from campaign_pages.models import Branding
from tests.factories.branding import default_site, font_file, identity, other_site


@pytest.fixture
def site(db):
    return default_site()


@pytest.fixture
def editor(client, site):
    client.force_login(get_user_model().objects.create_superuser("camille", "camille@example.org", "x"))
    return client


def address(site, name="edit"):
    return reverse(f"wagtailsettings:{name}", args=["campaign_pages", "branding", site.pk])


def typed(**values):
    untouched = model_to_dict(Branding(), exclude=["heading_file", "text_file"])
    return {**{name: value for name, value in untouched.items() if value not in (None, False)}, **values}


def errors_of(response):
    return BeautifulSoup(response.content, "html.parser").get_text(" ")


def test_opening_the_form_shows_the_default_palette_and_writes_nothing(editor, site):
    form = BeautifulSoup(editor.get(address(site)).content, "html.parser")
    primary = form.select_one("input[name=primary]")
    assert (primary["type"], primary["value"]) == ("text", "#14524a")
    swatch = primary.parent.select_one("input[type=color]")
    assert (swatch["value"], swatch.get("name")) == ("#14524a", None)
    assert len(form.select("input[type=color]")) == 5
    assert Branding.objects.count() == 0


def test_saving_keeps_what_was_typed_for_this_site_alone(editor, site):
    other = other_site()
    response = editor.post(
        address(site),
        typed(
            organisation_name="Département de la Haute-Combe",
            primary="#003D7C",
            heading_type="own",
            heading_family="Bricolage Grotesque",
            heading_licence="SIL Open Font License 1.1",
            heading_file=font_file(),
        ),
    )
    assert response.status_code == 302, errors_of(response)
    saved = Branding.objects.get()
    assert (saved.site, saved.organisation_name, saved.primary) == (site, "Département de la Haute-Combe", "#003d7c")
    assert saved.font_face("heading").family == "Bricolage Grotesque"
    assert "Haute-Combe" not in Branding.for_site(other).name


def test_a_poor_contrast_is_refused_beside_the_colour_and_nothing_is_saved(editor, site):
    with translation.override("en"):
        response = editor.post(address(site), typed(accent="#f2b84b"), headers={"accept-language": "en"})
    page = BeautifulSoup(response.content, "html.parser")
    field = page.select_one("input[name=accent]").find_parent(attrs={"data-field-wrapper": True}) or page
    assert "#F2B84B" in field.get_text()
    assert page.select_one("input[name=accent]")["value"] == "#f2b84b"
    assert Branding.objects.count() == 0


def test_the_preview_shows_the_colours_and_words_being_typed(editor, site):
    identity(site, primary="#5b2a86")
    preview = address(site, "preview_on_edit")
    answer = editor.post(preview, typed(primary="#003d7c", carer_inclusive="famille d’accueil", follows_dark_mode="on"))
    assert answer.json()["is_valid"] is True
    shown = editor.get(preview).content.decode()
    link = BeautifulSoup(shown, "html.parser").select_one('link[href^="/campaign-pages/brand-preview/"]')
    css = editor.get(link["href"]).content.decode()
    assert "--cp-primary: #003d7c;" in css
    assert "#5b2a86" not in css
    assert "<style" not in shown
    assert "famille d’accueil" in shown
    assert 'class="cp-specimen__night"' in shown
    assert Branding.objects.get().primary == "#5b2a86"
