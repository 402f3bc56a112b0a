import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from cms.home.links import Highlight, Shortcut
from cms.home.pages import PICTURE_SPECS


def read(client, address):
    return BeautifulSoup(client.get(address).content, "html.parser")


def add_highlights(home, pages):
    home.highlights = [Highlight(title=f"Lire {page.title}", text="En deux mots.", linked_page=page) for page in pages]
    home.save_revision().publish()


def test_home_page_shows_what_the_editor_laid_out_and_no_link_to_a_draft(client, home, add_text):
    roads, draft = add_text("Routes"), add_text("Brouillon", live=False)
    home.introduction = "<p>Trois vallées.</p>"
    home.body = "<h2>Près de chez vous</h2>"
    home.shortcuts = [
        Shortcut(title="État des routes", address="https://routes.example/"),
        Shortcut(title="Page en préparation", linked_page=draft),
    ]
    add_highlights(home, [roads, draft])

    page = read(client, "/")

    assert page.h1.text == "Accueil de la Haute-Combe"
    assert "Trois vallées." in page.main.text
    assert [heading.text for heading in page.main.find_all("h2")] == ["À la une", "Accès rapides", "Près de chez vous"]
    assert [(a.text, a["href"]) for a in page.select(".home-highlights a")] == [("Lire Routes", "/routes/")]
    assert [(a.text, a["href"]) for a in page.select(".home-shortcuts a")] == [
        ("État des routes", "https://routes.example/")
    ]


def test_empty_home_page_prints_no_empty_section(client, home):
    main = read(client, "/").main

    assert main.h1.text == "Accueil de la Haute-Combe"
    assert not main.find_all(["h2", "section", "ul"])
    assert main.img["src"].endswith("paysage.svg")
    assert main.img["alt"] == ""


@pytest.mark.parametrize("number", [1, 3])
def test_home_page_costs_the_same_queries_whatever_it_shows(client, home, add_text, django_assert_num_queries, number):
    add_highlights(home, [add_text(f"Page {rank}", show_in_menus=True) for rank in range(number)])
    client.get("/")

    with django_assert_num_queries(8):
        page = read(client, "/")

    assert len(page.select(".home-highlights a")) == number
    assert len(page.select(".site-navigation a")) == number


def test_home_page_offers_its_picture_at_three_widths(client, home):
    home.picture = get_image_model().objects.create(title="Vallée", file=get_test_image_file(size=(1600, 900)))
    home.save_revision().publish()
    assert home.picture.renditions.count() == len(PICTURE_SPECS)  # Made when publishing: no visitor waits for them.

    picture = read(client, "/").main.img

    assert [source.split()[1] for source in picture["srcset"].split(", ")] == ["480w", "960w", "1440w"]
    assert picture["src"].endswith(".webp")
    assert (picture["width"], picture["height"]) == ("1440", "810")


def test_preview_of_the_home_page_shows_unsaved_links(home, add_text):
    roads = add_text("Routes")
    home.highlights = [Highlight(title="Nouveau pont", linked_page=roads)]

    preview = home.make_preview_request()

    assert "Nouveau pont" in preview.rendered_content
    assert "Ancien pont" not in preview.rendered_content


@pytest.mark.parametrize("fields", [{}, {"address": "https://routes.example/", "linked_page_id": 1}])
def test_a_link_goes_to_one_place(fields):
    with pytest.raises(ValidationError, match="pas les deux"):
        Shortcut(title="Routes", **fields).clean()


def test_text_page_shows_its_way_from_the_home_page(client, add_text):
    service = add_text("Enfance", introduction="Des équipes à l’écoute.")
    add_text("Protection maternelle", parent=service, body="<h2>Consultations</h2><p>Gratuites.</p>")

    page = read(client, "/enfance/protection-maternelle/")

    assert page.h1.text == "Protection maternelle"
    assert page.title.text == "Protection maternelle – Département de la Haute-Combe"
    assert [item.text.strip() for item in page.select(".site-breadcrumb li")] == [
        "Accueil",
        "Enfance",
        "Protection maternelle",
    ]
    assert "Gratuites." in page.main.text
    assert page.find("link", rel="canonical")["href"] == "http://localhost/enfance/protection-maternelle/"
    assert "Des équipes" not in page.main.text


@pytest.mark.parametrize("address", ["/", "/contact/", "/recherche/?q=contact", "/nulle-part/"])
def test_public_pages_set_and_read_no_cookie(client, add_text, address):
    add_text("Contact")
    client.cookies["sessionid"] = "une-session-inventee"

    response = client.get(address)

    assert not response.cookies
    assert "Cookie" not in response.headers.get("Vary", "")
    assert "wagtail-userbar" not in response.text
    assert "csrf" not in response.text.lower()
