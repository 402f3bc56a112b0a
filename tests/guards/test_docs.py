"""The documentation says what the code does: tables of the reference against the code, links against the files."""

import re
from pathlib import PurePosixPath

import polib
import pytest
from django.template import engines
from django.utils.module_loading import import_string
from django.utils.translation import override

from campaign_pages.blocks.stream import DEFAULT_BLOCKS, STREAMS
from campaign_pages.branding.palette import DEFAULT
from campaign_pages.branding.stylesheet import Look
from campaign_pages.conf import DEFAULTS, HEAD_TAGS
from campaign_pages.pictures.specs import SPECS
from testimonials.conf import DEFAULTS as TESTIMONIALS
from tests.foreign import steps
from tests.guards.sources import APPS, ROOT, files, modules, text

LIBRARIES = ("campaign_blocks", "campaign_branding", "campaign_head", "campaign_pictures", "testimonials_player")
#: Guides that name labels of the admin in English and say in a table what they are in French.
TRANSLATED = ("portraits", "image-rights", "videos")
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

    for name, default in (DEFAULTS | TESTIMONIALS).items():
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
    assert tags == set(re.findall(r"\| `\{% ((?:cp|ts)_\w+)", reference("template-tags")))


def test_every_check_is_described():
    raised = {
        found for app in APPS for name in modules(app) for found in re.findall(rf"{app}\.[EW]\d{{3}}", text(name))
    }
    described = {row[0].strip("`") for row in rows("commands-and-checks")}

    assert raised == {found for found in described if re.fullmatch(r"\w+\.[EW]\d{3}", found)}
    assert len(raised) > 1


def test_every_picture_spec_is_described_with_its_widths():
    described = {row[0].strip("`"): row[1] for row in rows("pictures")}

    assert {name: ", ".join(map(str, spec.widths)) for name, spec in SPECS.items()}.items() <= described.items()


def test_every_custom_property_is_described():
    look = Look()
    names = [name for name, _ in DEFAULT.light_theme().properties()] + [name for name, _ in look.font_properties()]

    assert len(names) > 15
    assert [name for name in names if f"`{name}`" not in reference("css")] == []


@pytest.mark.parametrize("guide", TRANSLATED)
def test_a_guide_gives_the_labels_that_the_french_admin_shows(guide):
    _, _, table = text(f"docs/how-to/{guide}.md").partition("| Here | In French |\n|---|---|\n")
    given = dict(row.split(" | ") for row in ROW.findall(table))
    entries = [entry for app in APPS for entry in polib.pofile(ROOT / app / "locale/fr/LC_MESSAGES/django.po")]
    french = {label: {entry.msgstr for entry in entries if entry.msgid == label} for label in given}

    assert len(given) > 1
    assert {label: words for label, words in given.items() if words not in french[label]} == {}
