import pytest
from wagtail.models import Collection, Locale, Page, Site

from cms.home.pages import ContentPage, HomePage


@pytest.fixture
def home(db):
    """The home page of the default site, on the host name that the test client uses."""
    Locale.objects.get_or_create(language_code="fr")
    Collection.get_first_root_node() or Collection.add_root(name="Root")
    root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root")
    home = root.add_child(instance=HomePage(title="Accueil de la Haute-Combe", slug="haute-combe"))
    Site.objects.all().delete()
    Site.objects.create(
        hostname="localhost", root_page=home, is_default_site=True, site_name="Département de la Haute-Combe"
    )
    return home


@pytest.fixture
def add_text(home):
    """A function that adds a page of text below the home page, published unless told otherwise."""

    def add(title, parent=home, **fields):
        page = parent.add_child(instance=ContentPage(title=title, **fields))
        if page.live:
            page.save_revision().publish()
        return page

    return add
