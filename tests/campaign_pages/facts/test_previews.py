"""The preview beside the form of a record follows what is typed, from an empty form on."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from campaign_pages.facts.models import Benefit
from campaign_pages.facts.viewsets import DirectoryViewSetGroup, FactsViewSetGroup
from tests.factories.facts import KeyFigureFactory

pytestmark = pytest.mark.django_db

KINDS = [each.model._meta.model_name for each in (*FactsViewSetGroup.items, *DirectoryViewSetGroup.items)]
UNAVAILABLE = "preview-error"


@pytest.fixture(autouse=True)
def locale():
    """A host always has one."""
    return KeyFigureFactory.build().locale


def address(kind, name="preview_on_add"):
    return reverse(f"wagtailsnippets_campaign_pages_{kind}:{name}")


def typed_by_nobody(admin_client, kind):
    """What a browser sends of the form of a new record; streams are built by scripts, empty at first."""
    form = BeautifulSoup(admin_client.get(address(kind, "add")).content, "html.parser").select_one("#w-editor-form")
    data = {"content-count": "0"}
    for field in form.select("[name]:not([type=checkbox]):not(button)"):
        chosen = field.select_one("option[selected]")
        is_menu = field.name == "select"
        data[field["name"]] = (chosen["value"] if chosen else "") if is_menu else field.get("value", field.text.strip())
    return data


def shown(admin_client, kind, data):
    """What the preview answers to this form, and its text."""
    told = admin_client.post(address(kind), data).json()
    page = admin_client.get(address(kind), {"in_preview_panel": "true"}).content.decode()
    return told["is_valid"], page


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_form_is_no_error(admin_client, kind):
    is_valid, page = shown(admin_client, kind, typed_by_nobody(admin_client, kind))
    assert is_valid
    assert UNAVAILABLE not in page


def test_a_benefit_is_seen_before_it_has_a_name_or_a_figure(admin_client):
    data = {**typed_by_nobody(admin_client, "benefit"), "label": "Prime de nuit", "amount": "338"}
    is_valid, page = shown(admin_client, "benefit", data)
    assert is_valid
    assert "Prime de nuit" in page
    assert "338" in page
    begun = {**data, "amount": "", "terms-TOTAL_FORMS": "1", "terms-0-factor": "70", "terms-0-figure": ""}
    is_valid, page = shown(admin_client, "benefit", begun)
    assert is_valid
    assert "Prime de nuit" in page
    assert "338" not in page


def test_what_cannot_be_shown_is_still_told(admin_client):
    data = {**typed_by_nobody(admin_client, "benefit"), "valid_from": "2026-12-01", "valid_until": "2026-11-01"}
    is_valid, page = shown(admin_client, "benefit", data)
    assert not is_valid
    assert UNAVAILABLE in page


def test_a_record_is_still_saved_with_its_name_only(admin_client):
    data = typed_by_nobody(admin_client, "benefit")
    answer = admin_client.post(address("benefit", "add"), data)
    assert BeautifulSoup(answer.content, "html.parser").select(".error-message")
    assert not Benefit.objects.exists()
