import pytest
from bs4 import BeautifulSoup
from wagtail.models import PageViewRestriction


def read(client, address):
    return BeautifulSoup(client.get(address).content, "html.parser")


def links(nav):
    return [(a.text, a.get("aria-current")) for a in nav.find_all("a")]


def test_menu_names_published_pages_and_marks_where_the_reader_is(client, add_text):
    service = add_text("Enfance", show_in_menus=True)
    add_text("Accueil familial", parent=service)
    add_text("Contact", show_in_menus=True)
    add_text("Hors menu")
    add_text("Brouillon", show_in_menus=True, live=False)
    private = add_text("Intranet", show_in_menus=True)
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)

    assert links(read(client, "/enfance/").header.nav) == [("Enfance", "page"), ("Contact", None)]
    assert links(read(client, "/enfance/accueil-familial/").header.nav) == [("Enfance", "true"), ("Contact", None)]


def test_footer_of_every_page_names_the_legal_pages_and_the_state_of_accessibility(client, add_text):
    add_text("Accessibilité : non conforme", slug="accessibilite", in_footer=True)
    add_text("Mentions légales", in_footer=True)
    add_text("Contact", show_in_menus=True)

    for address in ("/", "/contact/", "/recherche/", "/nulle-part/"):
        footer = read(client, address).footer
        assert [a.text for a in footer.nav.find_all("a")] == ["Accessibilité : non conforme", "Mentions légales"], (
            address
        )
        assert "Département de la Haute-Combe" in footer.text


@pytest.mark.parametrize("number", [1, 3])
def test_menus_cost_one_query(rf, home, add_text, django_assert_num_queries, number):
    from wagtail.models import Site

    from cms.home.navigation import Navigation

    for rank in range(number):
        add_text(f"Page {rank}", show_in_menus=True, in_footer=True)
    request = rf.get("/", headers={"host": "localhost"})
    Site.find_for_request(request).root_page  # noqa: B018  (read before counting, as Wagtail does before it serves a page)
    home.get_url(request)

    with django_assert_num_queries(1):
        navigation = Navigation.for_request(request)

    assert [len(navigation.menu), len(navigation.footer)] == [number, number]


def test_every_page_starts_with_a_way_to_its_content(client, home):
    page = read(client, "/")

    assert page.body.find("a")["href"] == "#contenu"
    assert page.main["id"] == "contenu"
    assert page.main["tabindex"] == "-1"
    assert page.html["lang"] == "fr"


def test_menu_opens_and_closes_without_a_script(client, home):
    page = read(client, "/")

    assert not page.find_all("script")
    assert page.find(id="site-menu").has_attr("popover")
    assert [button.text for button in page.find_all("button", popovertarget="site-menu")] == ["Menu", "Fermer"]
