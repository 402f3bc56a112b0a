"""An event loads the style sheets of other apps only where it shows a block of theirs."""

import pytest
from django.test import Client

from tests.factories.events import event
from tests.factories.pages import section, text

pytestmark = pytest.mark.django_db

SHEET = "testimonials/css/testimonials.css"
PORTRAITS = {"type": "portraits", "value": {"heading": "Nos visages", "chosen": [], "tag": "", "at_most": 3}}


@pytest.mark.parametrize(
    ("body", "is_loaded"),
    [
        ([], False),
        ([section("Venez", text("<p>Un café</p>"))], False),
        ([PORTRAITS], True),
        ([section("Eux", PORTRAITS)], True),
        ([{"type": "reusable_section", "value": {"section": None, "layout": "plain", "width": "wide"}}], True),
    ],
)
def test_the_sheet_comes_with_the_blocks(body, is_loaded):
    html = Client().get(event(body=body).url).content.decode()
    assert "campaign_pages/css/events.css" in html
    assert (SHEET in html) == is_loaded
