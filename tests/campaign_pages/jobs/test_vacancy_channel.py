"""Who came to a vacancy by a poster is known as such where they apply."""

import pytest
import time_machine
from bs4 import BeautifulSoup

from tests.factories.channels import channel_link
from tests.factories.jobs import vacancy
from tests.factories.pages import campaign

pytestmark = pytest.mark.django_db
SITE = "https://emploi.haute-combe.example/mdph"


@pytest.mark.parametrize(
    ("query", "expected"), [("?source=abribus", f"{SITE}?source=abribus"), ("?source=inconnu", SITE), ("", SITE)]
)
def test_the_application_site_is_told_a_known_channel_alone(client, query, expected):
    channel_link(campaign(), code="abribus")
    dates = {"published_on": "2026-11-01", "apply_until": "2026-12-31"}
    page = vacancy(apply_url=SITE, apply_mail="recrutement@haute-combe.example", **dates)
    with time_machine.travel("2026-11-22T12:00:00+01:00", tick=False):
        shown = BeautifulSoup(client.get(page.url + query).content, "html.parser")
    ways = [link["href"] for link in shown.select("#apply a")]
    assert ways == [expected, "mailto:recrutement@haute-combe.example"]
