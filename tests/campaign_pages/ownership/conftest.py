import pytest
from wagtail.models import Locale, Site

from tests.factories.editors import editor_of
from tests.factories.neutral import other_site
from tests.factories.pages import home_page


@pytest.fixture
def here(db):
    """The default site."""
    Locale.objects.get_or_create(language_code="fr")
    site = home_page().get_site()
    Site.objects.filter(pk=site.pk).update(site_name="Haute-Combe")
    site.refresh_from_db()
    return site


@pytest.fixture
def there(here):
    """A second site of the same Wagtail."""
    return other_site("deux-rives.example", site_name="Deux-Rives")


@pytest.fixture
def logged_in(client):
    """A function: the test client of an editor of these sites."""

    def log_in(*sites, **values):
        client.force_login(editor_of(*sites, **values))
        return client

    return log_in
