import pytest
from bs4 import BeautifulSoup
from wagtail.models import PageViewRestriction


def read(client, **query):
    return BeautifulSoup(client.get("/recherche/", query).content, "html.parser")


def titles(page):
    return [a.text for a in page.select(".site-results a")]


def test_search_finds_published_pages_only(client, add_text):
    add_text(
        "Accueil familial", body="<p>Devenir famille d’accueil en Haute-Combe.</p>", search_description="Le métier."
    )
    add_text("Brouillon familial", body="<p>Famille</p>", live=False)
    add_text("Routes", body="<p>Déneigement</p>")
    private = add_text("Famille intranet", body="<p>Famille</p>")
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)

    page = read(client, q="famille")

    assert titles(page) == ["Accueil familial"]
    assert "1 résultat pour « famille »" in page.main.h2.text.replace("\u00a0", " ")
    assert "Le métier." in page.main.text
    assert page.title.text.replace("\u00a0", " ").startswith("Recherche : famille – ")
    assert page.find("meta", attrs={"name": "robots"})["content"] == "noindex"


@pytest.mark.parametrize("number", [1, 3])
def test_search_costs_the_same_queries_whatever_it_finds(client, add_text, django_assert_num_queries, number):
    for rank in range(number):
        add_text(f"Vallée {rank}", show_in_menus=True)
    add_text("Routes")
    client.get("/recherche/", {"q": "vallée"})

    # One of them asks which pages no visitor may come across: see ``composed.visitors``.
    with django_assert_num_queries(7):
        page = read(client, q="vallée")

    assert len(titles(page)) == number


def test_results_come_ten_at_a_time(client, add_text):
    for rank in range(12):
        add_text(f"Vallée {rank}")

    first, last = read(client, q="vallée & co"), read(client, q="vallée", page=2)
    assert titles(first) == []
    first = read(client, q="vallée")

    assert len(titles(first)) == 10
    assert first.find("a", rel="next")["href"] == "?q=vall%C3%A9e&page=2"
    assert len(titles(last)) == 2
    assert last.ol["start"] == "11"
    assert not last.find("a", rel="next")
    assert not set(titles(first)) & set(titles(last))
    assert titles(read(client, q="vallée", page="zéro")) == titles(first)
    assert titles(read(client, q="vallée", page="99")) == titles(last)


def test_without_words_only_the_form_is_shown(client, add_text):
    add_text("Vallée")

    for query in ({}, {"q": ""}, {"q": "   "}):
        main = read(client, **query).main
        assert main.find("input", attrs={"name": "q"})["value"] == ""
        assert not main.find_all(["h2", "ol"])


@pytest.mark.parametrize(
    "words", ["' OR 1=1 --", '"', "*", "AND", "(", "<script>alert(1)</script>", "é\u0301🏔", "-", "a:b"]
)
def test_odd_words_find_nothing_and_break_nothing(client, add_text, words):
    add_text("Vallée")

    page = read(client, q=words)

    assert "Aucun résultat" in page.main.h2.text
    assert words in page.main.h2.text
    assert not page.main.find_all("script")


@pytest.mark.parametrize("words", ["a" * 101, "nul\x00"])
def test_words_that_cannot_be_read_are_refused_with_the_reason(client, add_text, words):
    add_text("Vallée")

    main = read(client, q=words).main

    assert "100 caractères au plus" in main.find(id="search-refused").text
    assert main.find("input")["aria-describedby"] == "search-refused"
    assert not main.find_all("ol")
