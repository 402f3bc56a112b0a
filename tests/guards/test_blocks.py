"""Every block of every stream exists, presents itself to editors, and prints its own example."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils.module_loading import import_string
from wagtail.models import Collection

from campaign_pages.blocks import stream
from campaign_pages.blocks.unavailable import UnavailableBlock
from tests.factories.pictures import picture
from tests.guards.sources import text

PATHS = {**stream.DEFAULT_BLOCKS, **{name: path for names in stream.OWN_LISTS.values() for name, path in names.items()}}


def blocks():
    return [
        pytest.param(name, block, id=f"{key}-{name}")
        for key in stream.STREAMS
        for name, block in stream.stream_block(key).child_blocks.items()
    ]


@pytest.mark.parametrize("path", PATHS.values())
def test_a_path_of_the_registry_leads_to_a_block(path):
    assert hasattr(import_string(path), "render")


@pytest.mark.parametrize(("name", "block"), blocks())
def test_a_block_presents_itself_to_editors(name, block):
    assert not isinstance(block, UnavailableBlock)
    assert block.label
    assert block.get_description()
    assert block.is_previewable


@pytest.mark.parametrize("key", [key for key in stream.STREAMS if key not in stream.OWN_LISTS])
def test_blocks_are_grouped_by_intention(key):
    groups = {name: block.meta.group for name, block in stream.stream_block(key).child_blocks.items()}
    assert all(groups.values()), groups


@pytest.mark.django_db
@pytest.mark.parametrize(("name", "block"), blocks())
def test_the_preview_of_a_block_shows_its_example(name, block, admin_client):
    Collection.get_first_root_node() or Collection.add_root(name="Root")
    picture()  # examples show the newest picture of the library
    answer = admin_client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
    body = BeautifulSoup(answer.content, "html.parser").body
    assert body.get_text(strip=True) or body.find(["img", "svg"]), body
    # A block, its template and its style share one word.
    prefix = "ts" if PATHS.get(name, "").startswith("testimonials.") else "cp"
    assert body.select(f"[class^={prefix}-{name.replace('_', '-')}]"), body


def test_the_page_that_is_measured_has_every_block_of_a_campaign():
    written = text("benchmarks/everything.py")
    own = {name for name, path in stream.names_in("campaign").items() if path.startswith("campaign_pages.")}

    assert {"hero", "self_check"} <= own
    assert {name for name in own if f'"{name}"' not in written} == set()
