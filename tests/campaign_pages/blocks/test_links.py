import pytest
from wagtail.blocks.struct_block import StructBlockValidationError

from campaign_pages.blocks.links import LinkBlock
from tests.factories.pages import campaign


def value(**given):
    return LinkBlock().to_python({"label": "Venir", "page": None, "document": None, "address": "", **given})


@pytest.mark.parametrize(
    ("typed", "href"),
    [("+33 (0)4 65 71 00 00", "tel:+33465710000"), ("a@b.fr", "mailto:a@b.fr"), ("#etapes", "#etapes")],
)
def test_an_address_is_kept_as_the_place_it_leads_to(typed, href):
    cleaned = LinkBlock().clean(value(address=typed))
    assert (cleaned["address"], cleaned.get_href()) == (href, href)


@pytest.mark.parametrize("typed", ["javascript:alert(1)", "/\\evil.example", "https://caf.fr\\@evil.example/"])
def test_an_unsafe_address_is_refused_on_its_field(typed):
    with pytest.raises(StructBlockValidationError) as unsafe:
        LinkBlock().clean(value(address=typed))

    assert list(unsafe.value.block_errors) == ["address"]


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
