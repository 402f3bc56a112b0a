"""What models import while they load stays out of the admin's views: on Wagtail 8 those stop the start-up."""

import ast

import grimp
import pytest

from tests.guards import sources

ADMIN_VIEWS = ("wagtail.admin.viewsets", "wagtail.admin.views", "wagtail.snippets.views", "wagtail_modeladmin")


def admin_views_in(tree):
    """The admin views that a module imports at its top, not inside a function."""
    inside = {child for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) for child in ast.walk(node)}
    for node in ast.walk(tree):
        if node in inside or not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        module = getattr(node, "module", None) or ""
        for name in (alias.name for alias in node.names):
            imported = f"{module}.{name}" if module else name
            if imported.startswith(ADMIN_VIEWS):
                yield imported


def modules_behind(models):
    """The modules of ours that are loaded with the models, as files."""
    graph = grimp.build_graph(*sources.APPS)
    names = {models, *graph.find_upstream_modules(models)}
    paths = {name.with_suffix("").as_posix().replace("/", "."): name for name in sources.modules(*sources.APPS)}
    return [paths[name] for name in sorted(names) if name in paths]


@pytest.mark.parametrize("models", ["campaign_pages.models", "testimonials.models"])
def test_models_load_without_a_view_of_the_admin(models):
    found = {str(name): list(admin_views_in(sources.tree(name))) for name in modules_behind(models)}
    assert {name: views for name, views in found.items() if views} == {}


def test_the_guard_follows_the_rooms():
    behind = {str(name) for name in modules_behind("campaign_pages.models")}
    assert "campaign_pages/facts/models.py" in behind
    assert "campaign_pages/wagtail_hooks.py" not in behind


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("from wagtail.admin.viewsets.model import ModelViewSet", ["wagtail.admin.viewsets.model.ModelViewSet"]),
        ("import wagtail.snippets.views.snippets", ["wagtail.snippets.views.snippets"]),
        ("from wagtail.admin.panels import FieldPanel", []),
        ("def late():\n    from wagtail.admin.views import home", []),
    ],
)
def test_the_guard_knows_a_view_of_the_admin(code, found):
    assert list(admin_views_in(ast.parse(code))) == found
