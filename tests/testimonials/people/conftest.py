"""Two sites of one Wagtail, and the people who work on the second one."""

import pytest
from django.contrib.auth.models import Permission
from wagtail.models import Locale

from tests.factories.editors import editor_of
from tests.factories.neutral import other_site
from tests.factories.pages import home_page

RIGHTS = [f"{right}_{kind}" for kind in ("person", "authorisation") for right in ("add", "change", "delete", "view")]


@pytest.fixture
def here(db):
    """The default site."""
    Locale.objects.get_or_create(language_code="fr")
    return home_page().get_site()


@pytest.fixture
def there(here):
    """A second site of the same Wagtail."""
    return other_site("deux-rives.example", site_name="Deux-Rives")


@pytest.fixture
def neighbour(there, client):
    """The test client of an editor of the second site, who may do anything with its people."""
    user = editor_of(there)
    user.user_permissions.set(Permission.objects.filter(codename__in=[*RIGHTS, "view_signed_document"]))
    client.force_login(user)
    return client
