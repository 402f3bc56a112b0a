"""System check of the host's base template: does it exist, and does it have a place for what we print?"""

from pathlib import Path

from django.core.checks import Error, Warning
from django.core.exceptions import ImproperlyConfigured
from django.template import Context, TemplateDoesNotExist, engines
from django.template.backends.django import DjangoTemplates
from django.template.loader_tags import BlockNode, ExtendsNode

from campaign_pages.conf import settings

OUR_TEMPLATES = Path(__file__).resolve().parents[1] / "templates"


def check_base_template(app_configs, **kwargs):
    """``CAMPAIGN_PAGES["BASE_TEMPLATE"]`` can be loaded and has the blocks that ``campaign_pages/base.html`` fills."""
    try:
        name = settings.BASE_TEMPLATE
    except ImproperlyConfigured:
        return []  # check_settings says what is wrong
    if not _extends_setting():
        return []  # the host has its own campaign_pages/base.html, with blocks of its own
    hint = "Correct CAMPAIGN_PAGES['BASE_TEMPLATE'], or override the template campaign_pages/base.html."
    try:
        blocks = block_names(name)
    except TemplateDoesNotExist:
        return [Error(f"The base template “{name}” does not exist.", hint=hint, id="campaign_pages.E006")]
    problems = []
    if "content" not in blocks:
        problems.append(
            Error(f"“{name}” has no block “content”: pages would be empty.", hint=hint, id="campaign_pages.E007")
        )
    if not blocks & {"extra_head", "extra_css"}:
        problems.append(
            Warning(
                f"“{name}” has neither a block “extra_css” nor “extra_head”: pages would have no styles.",
                hint=hint,
                id="campaign_pages.W008",
            )
        )
    return problems


def _extends_setting():
    """Whether the template campaign_pages/base.html is ours, which extends the template of the setting."""
    engine = next(each.engine for each in engines.all() if isinstance(each, DjangoTemplates))
    try:
        origin = engine.get_template("campaign_pages/base.html").origin
    except TemplateDoesNotExist:
        return True
    return Path(origin.name).is_relative_to(OUR_TEMPLATES)


def block_names(name):
    """The names of all blocks of a template and of those that it extends, as far as their names are written out."""
    engine = next(each.engine for each in engines.all() if isinstance(each, DjangoTemplates))
    names, seen = set(), set()
    while name and name not in seen:
        seen.add(name)
        template = engine.get_template(name)
        names |= {block.name for block in template.nodelist.get_nodes_by_type(BlockNode)}
        parents = template.nodelist.get_nodes_by_type(ExtendsNode)
        name = parents[0].parent_name.resolve(Context(), ignore_failures=True) if parents else None
    return names
