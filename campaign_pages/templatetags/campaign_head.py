"""``{% load campaign_head %}``: what goes into ``<head>``, and how our pages fit into the host's base template."""

from django import template
from django.template.base import TextNode
from django.template.loader_tags import BLOCK_CONTEXT_KEY

from campaign_pages.branding.current import branding_in
from campaign_pages.conf import settings
from campaign_pages.head.data import absolute, head_data_in
from campaign_pages.head.structured_data import as_script, graph
from campaign_pages.pictures.renditions import share_rendition

register = template.Library()

OUR_BASE = "campaign_pages/base.html"
PRINTED = "campaign_pages.head_printed"
OPEN_GRAPH_LOCALES = {"fr": "fr_FR", "en": "en_GB", "de": "de_DE", "es": "es_ES", "it": "it_IT", "pt": "pt_PT"}


@register.inclusion_tag("campaign_pages/head/head.html", takes_context=True)
def cp_head(context):
    """``{% cp_head %}``: description, canonical, OpenGraph with share image, icons and JSON-LD of the page in context.

    ``CAMPAIGN_PAGES["HEAD_DATA"]`` switches off what the host prints itself. A second one on a page prints nothing, so
    a host may also place it in its own base template.
    """
    shared = context.render_context.dicts[0]
    if shared.get(PRINTED):
        return {}
    shared[PRINTED] = True
    request = context.get("request")
    head, branding = head_data_in(context), branding_in(context)
    site_url = _site_url(request, branding)
    printed = {"head": head, "branding": branding, "is_printed": True}
    for name in ("description", "canonical"):
        printed[name] = getattr(head, name) if settings.prints_in_head(name) else ""
    if settings.prints_in_head("open_graph"):
        file = share_rendition(head.share_image) if head.share_image else None
        printed["open_graph"] = {
            "title": head.share_title or head.title,
            "description": head.share_description or head.description,
            "locale": OPEN_GRAPH_LOCALES.get(head.language.split("-")[0], ""),
            "image": file,
            "image_url": absolute(file.url, site_url) if file else "",
            "image_alt": head.share_image.default_alt_text if file else "",
        }
    if settings.prints_in_head("icons"):
        printed["icons"] = {"files": branding.marks.get("favicon", []), "themes": _theme_colours(branding)}
    if settings.prints_in_head("json_ld"):
        printed["json_ld"] = as_script(graph(head, branding, site_url, request))
    return printed


@register.simple_tag(takes_context=True)
def cp_title(context):
    """``{% cp_title %}``: the words of ``<title>``."""
    return head_data_in(context).title


@register.simple_tag
def cp_prints_in_head(name):
    """``{% cp_prints_in_head "title" as ours %}``: whether the host leaves this tag to us (``HEAD_DATA``)."""
    return settings.prints_in_head(name)


@register.simple_tag(takes_context=True)
def cp_host_has_block(context, name):
    """``{% cp_host_has_block "extra_head" as there %}``: whether the host's base template defines this block.

    For ``campaign_pages/base.html``: what is written into a block that no template above it defines is lost. Asks the
    templates of the page being rendered, so a host base that itself extends another one is read to its root.
    """
    block_context = context.render_context.get(BLOCK_CONTEXT_KEY)
    blocks = block_context.blocks.get(name) if block_context else None
    # The rootmost comes first. While a block is being rendered it is taken off its own list.
    return bool(blocks) and blocks[0].origin.template_name != OUR_BASE


@register.simple_tag(takes_context=True)
def cp_host_has_main(context):
    """``{% cp_host_has_main as there %}``: whether the host's templates already open a ``<main>`` around our content.

    A page has exactly one main landmark (RGAA 9.2 and 12.6): ours, unless the host has it. Wagtail's starter has none.
    Looks at the root template and at the blocks around the one in which this tag stands, not into included templates: a
    host that opens its ``<main>`` in an include overrides ``campaign_pages/base.html``.
    """
    here = context.get("block")
    around = [layer["block"] for layer in context.dicts if "block" in layer and layer["block"] is not here]
    roots = [context.render_context.template, *around]
    return any(_opens_main(text.s) for root in roots for text in root.nodelist.get_nodes_by_type(TextNode))


def _opens_main(html):
    html = html.lower()
    return "<main" in html or 'role="main"' in html


def _site_url(request, branding):
    if branding.site_id:
        return branding.site.root_url
    return request.build_absolute_uri("/").rstrip("/") if request else ""


def _theme_colours(branding):
    """``[(media query or "", colour)]`` for the browser's own surfaces."""
    palette = branding.palette
    if not branding.follows_dark_mode:
        return [("", palette.primary)]
    return [("", palette.primary), ("(prefers-color-scheme: dark)", palette.dark_theme().paper)]
