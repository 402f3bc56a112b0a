"""The address of a form where one does not register on this site: it says how one comes instead."""

import pytest
import time_machine
from bs4 import BeautifulSoup

from tests.factories.events import event, row

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel("2026-11-01T12:00:00+01:00", tick=False) as traveller:
        yield traveller


def address(session):
    return f"/campaign-pages/register/{session.uid}/"


def bookable_by(**values):
    return event(rows=[row(**values)]).sessions.get()


@pytest.mark.parametrize(
    ("values", "heading", "told", "led"),
    [
        (
            {"registration": "phone", "registration_phone": "04 65 71 00 00"},
            "On s’inscrit par téléphone",
            "Appeler le 04\u00a065\u00a071\u00a000\u00a000",
            "tel:0465710000",
        ),
        (
            {"registration": "elsewhere", "registration_address": "https://billets.example.org/"},
            "On s’inscrit sur un autre site",
            "S’inscrire",
            "https://billets.example.org/",
        ),
        ({"registration": "none"}, "Sans inscription, venez comme vous êtes", "", ""),
    ],
)
def test_where_one_registers_otherwise_the_page_says_how(client, values, heading, told, led):
    page = BeautifulSoup(client.get(address(bookable_by(**values))).content, "html.parser")
    assert page.h1.get_text(strip=True) == heading
    assert {link.get_text(strip=True): link["href"] for link in page.select(".cp-booking__main .cp-button")} == (
        {told: led} if told else {}
    )
    assert "fermée" not in page.select_one("#cp-content").get_text()


def test_what_is_cancelled_gives_no_number(client):
    session = bookable_by(registration="phone", registration_phone="04 65 71 00 00", status="cancelled")
    html = client.get(address(session)).content.decode()
    assert "Cette séance n’aura pas lieu" in html
    assert "04\u00a065\u00a071" not in html
