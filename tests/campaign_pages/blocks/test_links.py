import pytest
from django.core.exceptions import ValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from campaign_pages.blocks.links import LinkBlock, normalise_address
from tests.factories.pages import campaign


@pytest.mark.parametrize(
    ("typed", "href"),
    [
        ("https://exemple.fr/page", "https://exemple.fr/page"),
        ("accueil@haute-combe.example", "mailto:accueil@haute-combe.example"),
        ("mailto:accueil@haute-combe.example", "mailto:accueil@haute-combe.example"),
        ("01 99 00 12 34", "tel:0199001234"),
        ("+33 1 99 00 12 34", "tel:+33199001234"),
        ("tel:3919", "tel:3919"),
        ("#etapes", "#etapes"),
        ("/contact/", "/contact/"),
    ],
)
def test_an_address_is_understood_as_it_is_typed(typed, href):
    assert normalise_address(typed) == href


@pytest.mark.parametrize(
    "typed", ["javascript:alert(1)", "data:text/html,x", "//evil.example", "/a b", "n’importe quoi", "a@", '#a"onclick']
)
def test_what_leads_nowhere_safe_is_refused(typed):
    with pytest.raises(ValidationError):
        normalise_address(typed)


def value(**given):
    return LinkBlock().to_python({"label": "Venir", "page": None, "document": None, "address": "", **given})


def test_a_link_leads_to_exactly_one_place():
    with pytest.raises(StructBlockValidationError) as nothing:
        LinkBlock().clean(value())

    assert list(nothing.value.block_errors) == ["page"]


@pytest.mark.django_db
def test_two_targets_are_refused():
    page = campaign()
    with pytest.raises(StructBlockValidationError) as both:
        LinkBlock().clean(value(page=page.pk, address="https://exemple.fr"))

    assert list(both.value.block_errors) == ["address"]


@pytest.mark.django_db
def test_a_link_to_an_unpublished_page_leads_nowhere():
    page = campaign(slug="ouverte")
    assert value(page=page.pk).get_href().endswith("/ouverte/")

    page.unpublish()

    assert value(page=page.pk).get_href() == ""
