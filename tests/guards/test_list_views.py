"""A list asks the database the same number of questions for three rows as for one."""

import importlib
import pkgutil

import factory
import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Collection, Locale
from wagtail.snippets.models import get_snippet_models

from tests import factories
from tests.guards import sources


def listed_models():
    return [model for model in get_snippet_models() if model._meta.app_label in sources.APPS]


def chosen_models():
    return [model for model in listed_models() if model.snippet_viewset.chooser_viewset_class]


def factory_of(model):
    """The factory that the tests of the model's room use."""
    for module in pkgutil.iter_modules(factories.__path__):
        for found in vars(importlib.import_module(f"tests.factories.{module.name}")).values():
            if isinstance(found, type) and issubclass(found, factory.Factory) and found._meta.model is model:
                return found
    raise LookupError(f"No factory in tests/factories makes a {model._meta.label}: its list cannot be tried out.")


@pytest.fixture
def editor(client, db):
    # Pictures lie in it; without migrations nobody has made it.
    Collection.get_first_root_node() or Collection.add_root(name="Root")
    # Some rows belong to a page, and a page is in a language.
    Locale.objects.get_or_create(language_code="fr")
    client.force_login(get_user_model().objects.create_superuser("editor", "editor@example.org", "secret"))
    return client


def queries_of(editor, address):
    with CaptureQueriesContext(
        connection,
    ) as queries:
        response = editor.get(address)
    is_modal = response.headers["Content-Type"].startswith("application/json")
    return len(queries), response.json()["html"] if is_modal else response.content.decode()


@pytest.mark.parametrize("model", listed_models(), ids=lambda model: model._meta.label)
def test_a_list_of_snippets_has_a_constant_query_count(editor, model):
    address = reverse(model.snippet_viewset.get_url_name("list"))
    make = factory_of(model)
    made = [make()]
    editor.get(address)
    for_one, _page = queries_of(editor, address)
    made += [make(), make()]
    for_three, page = queries_of(editor, address)
    assert for_three == for_one
    assert all(str(one.pk) in page for one in made)


@pytest.mark.parametrize("model", chosen_models(), ids=lambda model: model._meta.label)
def test_a_chooser_of_snippets_has_a_constant_query_count(editor, model):
    address = reverse(model.snippet_viewset.chooser_viewset.get_url_name("choose"))
    make = factory_of(model)
    make()
    editor.get(address)
    for_one, _page = queries_of(editor, address)
    made = [make(), make()]
    for_three, page = queries_of(editor, address)
    assert for_three == for_one
    assert all(str(one) in page for one in made)
