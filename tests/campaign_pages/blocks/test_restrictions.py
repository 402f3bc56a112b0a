"""What guards a page, asked in one query, is what Wagtail says in two."""

import pytest
from wagtail.models import Page, PageViewRestriction

from tests.factories.pages import campaign, campaign_index

pytestmark = pytest.mark.django_db


def guard(page):
    return PageViewRestriction.objects.create(page=page, restriction_type="login")


def guards_of(page):
    """Ours and Wagtail's."""
    return set(page.get_view_restrictions()), set(Page.get_view_restrictions(page))


def test_a_page_is_guarded_by_itself_and_by_those_above_not_by_its_neighbours(django_assert_num_queries):
    index = campaign_index()
    page, beside = campaign(index), campaign(index)
    own, above = guard(page), guard(index)
    guard(beside)

    assert guards_of(page) == ({own, above}, {own, above})
    with django_assert_num_queries(1):
        assert {each.page_id for each in page.get_view_restrictions()} == {page.pk, index.pk}


def test_an_alias_is_guarded_as_what_it_repeats_however_often_it_is_repeated(client):
    index = campaign_index()
    page = campaign(index, title="Le métier", slug="le-metier")
    alias = page.create_alias(update_slug="encore", parent=index)
    again = alias.create_alias(update_slug="toujours", parent=index)
    campaign(index, title="Libre", slug="libre")
    assert guards_of(again) == (set(), set())

    asked = guard(page)

    assert guards_of(alias) == guards_of(again) == ({asked}, {asked})
    answers = {slug: client.get(f"{index.url}{slug}/") for slug in ("le-metier", "encore", "toujours", "libre")}
    assert {slug: answer.get("Location", "").startswith("/") for slug, answer in answers.items()} == {
        "le-metier": True,
        "encore": True,
        "toujours": True,
        "libre": False,
    }
    assert "Libre" in answers["libre"].content.decode()
