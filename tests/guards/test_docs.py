"""The documentation says what the code does: tables of the reference against the code, links against the files."""

import re
from pathlib import PurePosixPath

import pytest
from django.template import engines
from django.utils.module_loading import import_string
from django.utils.translation import override

from campaign_pages.blocks.stream import DEFAULT_BLOCKS, STREAMS
from campaign_pages.branding.palette import DEFAULT
from campaign_pages.branding.stylesheet import Look
from campaign_pages.conf import DEFAULTS, HEAD_TAGS
from campaign_pages.pictures.specs import SPECS
from tests.foreign import steps
from tests.guards.sources import ROOT, files, modules, text

LIBRARIES = ("campaign_blocks", "campaign_branding", "campaign_head", "campaign_pictures")
LINK = re.compile(r'\]\((?!https?:|mailto:|#)([^)#]+)(?:#[^)]*)?\)|src="(?!https?:)([^"]+)"')
ROW = re.compile(r"^\| (.+) \|$", re.MULTILINE)
FENCED = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)


def reference(page):
    return text(f"docs/reference/{page}.md")


def rows(page):
    """The cells of every table row of a reference page."""
    return [[cell.strip() for cell in row.split(" | ")] for row in ROW.findall(reference(page))]


def test_the_readme_installs_as_the_guide_that_is_carried_out():
    shown = steps.read(ROOT / "README.md")

    assert shown == steps.read()
    assert 1 < len(shown) <= steps.MOST


@pytest.mark.parametrize("name", [name for name in map(str, files()) if name.endswith(".md")])
def test_links_lead_to_files_of_the_repository(name):
    known = {str(each) for each in files()}
    here = PurePosixPath(name).parent
    targets = ["".join(found).strip() for found in LINK.findall(FENCED.sub("", text(name)))]

    lost = [target for target in targets if (ROOT / here / target).resolve().relative_to(ROOT).as_posix() not in known]

    assert lost == []


def test_every_setting_is_described_with_its_default():
    described = {row[0]: row[1] for row in rows("settings")}

    for name, default in DEFAULTS.items():
        shown = f'"{default}"' if isinstance(default, str) else str(default)
        assert described[f"`{name}`"] == f"`{shown}`"
    assert [tag for tag in HEAD_TAGS if f"`{tag}`" not in reference("settings")] == []


def test_every_block_is_described_with_its_class_and_group():
    described = {row[0].strip("`"): row[1:3] for row in rows("blocks") if len(row) == 4 and row[0] != "Name"}

    with override("en"):
        expected = {
            name: [f"`{path.removeprefix('campaign_pages.blocks.')}`", str(import_string(path)._meta_class.group)]
            for name, path in DEFAULT_BLOCKS.items()
        }
    assert described == expected
    assert [name for name in STREAMS if f"| `{name}` |" not in reference("blocks")] == []


def test_every_template_tag_is_described():
    libraries = engines["django"].engine.template_libraries
    tags = {tag for name in LIBRARIES for tag in libraries[name].tags}

    assert len(tags) > 1
    assert tags == set(re.findall(r"\| `\{% (cp_\w+)", reference("template-tags")))


def test_every_check_is_described():
    raised = {
        found for name in modules("campaign_pages") for found in re.findall(r"campaign_pages\.[EW]\d{3}", text(name))
    }

    assert raised == {row[0].strip("`") for row in rows("commands-and-checks") if row[0].startswith("`campaign_pages.")}
    assert len(raised) > 1


def test_every_picture_spec_is_described_with_its_widths():
    described = {row[0].strip("`"): row[1] for row in rows("pictures")}

    assert {name: ", ".join(map(str, spec.widths)) for name, spec in SPECS.items()}.items() <= described.items()


def test_every_custom_property_is_described():
    look = Look()
    names = [name for name, _ in DEFAULT.light_theme().properties()] + [name for name, _ in look.font_properties()]

    assert len(names) > 15
    assert [name for name in names if f"`{name}`" not in reference("css")] == []
