"""Migrations run on the oldest Wagtail, name no block, and leave pictures and documents to the host."""

import ast
import re

import pytest

from tests.guards import sources

# The newest migration of each Wagtail app in Wagtail 7.4, the oldest that we support.
NEWEST = {"wagtailcore": 97, "wagtailimages": 27, "wagtaildocs": 14}
FORBIDDEN = {
    "wagtail.blocks": "describes blocks",
    "block_lookup": "describes blocks",
    "campaign_pages.blocks": "describes blocks",
    "WAGTAIL_PAGE_MODEL": "exists from Wagtail 8 only",
    "cms.": "is the demo's",
    "('wagtailmedia', ": "ties a host to one media model",
}
SWAPPABLE = re.compile(r"^(wagtailimages|wagtaildocs|wagtailmedia|home)\.", re.IGNORECASE)


def faults(code):
    """Say what is wrong with the text of a migration, one sentence for each fault."""
    found = [f"{words} {reason}" for words, reason in FORBIDDEN.items() if words in code]
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Tuple) and len(node.elts) == 2 and all(_is_text(item) for item in node.elts):
            found += _dependency_faults(*(item.value for item in node.elts))
        if isinstance(node, ast.keyword) and node.arg == "to" and _is_text(node.value):
            found += _target_faults(node.value.value)
    return found


def models_created_one_by_one(code):
    """The names of models that a migration with several creates in operations of their own."""
    names = [
        next(word.value.value for word in call.keywords if word.arg == "name")
        for operations in ast.walk(ast.parse(code))
        if isinstance(operations, ast.Assign) and operations.targets[0].id == "operations"
        for call in operations.value.elts
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "migrations.CreateModel"
    ]
    return names if len(names) > 1 else []


def _is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _target_faults(model):
    if SWAPPABLE.match(model):
        yield f"{model} is the host's to choose"


def _dependency_faults(app, migration):
    number = re.match(r"\d{4}", migration)
    if app in NEWEST and number and int(number[0]) > NEWEST[app]:
        yield f"{app} {migration} is newer than Wagtail 7.4"
    if app == "home":
        yield "home is the demo's"


@pytest.mark.parametrize("name", sources.migrations(), ids=str)
def test_a_migration_fits_every_host(name):
    assert faults(sources.text(name)) == []


# Written before there was `CreateModels`; hosts that start afresh run the squashed one instead of them.
FIRST_FOUR = {f"000{number}" for number in range(1, 5)}


@pytest.mark.parametrize("name", sources.migrations(), ids=str)
def test_a_migration_creates_its_models_at_once(name):
    if name.stem[:4] in FIRST_FOUR and "_squashed_" not in name.stem and name.parts[0] == "campaign_pages":
        pytest.skip("replaced by the squashed one")
    assert models_created_one_by_one(sources.text(name)) == [], "`make migrations` folds a fresh one"


def test_the_guard_finds_models_created_one_by_one():
    one, other = "migrations.CreateModel(name='A', fields=[])", "migrations.CreateModel(name='B', fields=[])"
    assert models_created_one_by_one(f"class Migration:\n    operations = [{one}, {other}]") == ["A", "B"]
    assert models_created_one_by_one(f"class Migration:\n    operations = [CreateModels([{one}, {other}])]") == []


def test_both_apps_have_their_migrations_in_one_history():
    for app in sources.APPS:
        steps = [name.stem for name in sources.migrations() if name.parts[0] == app and "_squashed_" not in name.stem]
        numbers = [step[:4] for step in steps]
        assert len(numbers) == len(set(numbers)), f"{app} has two migrations of one number"


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("import wagtail.blocks", "describes blocks"),
        ("field = StreamField(block_lookup={})", "describes blocks"),
        ("dependencies = [migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL)]", "exists from Wagtail 8 only"),
        ("dependencies = [('wagtailcore', '0098_locale_fallback')]", "is newer than Wagtail 7.4"),
        ("field = ForeignKey(to='wagtailimages.image')", "is the host's to choose"),
        ("field = ForeignKey(to='home.departmentimage')", "is the host's to choose"),
        ("dependencies = [('home', '0001_initial')]", "is the demo's"),
    ],
)
def test_the_guard_finds_the_fault(code, fault):
    assert any(fault in sentence for sentence in faults(code))


def test_the_guard_accepts_a_swappable_picture():
    code = "dependencies = [('wagtailcore', '0094_alter_page_locale')]\nfield = ForeignKey(to=get_image_model_string())"
    assert faults(code) == []
