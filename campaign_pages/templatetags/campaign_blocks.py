"""``{% load campaign_blocks %}``: printing streams and links."""

from functools import partial

from django import template

from campaign_pages.blocks.shelf import Shelf
from campaign_pages.branding.current import branding_in, site_in
from campaign_pages.facts.glossary import Glossary
from campaign_pages.neutral.current import neutral_in

register = template.Library()

KEPT = "campaign_pages.glossary"


def in_site_words(context, html):
    """The HTML as the site says it: placeholders (``{carer}``…) replaced, acronyms explained at their first use."""
    html = branding_in(context).words.fill(html) if "{" in html else html
    return glossary_in(context).explain(html)


def glossary_in(context):
    """The glossary of the page being rendered: it knows what the blocks before have explained."""
    # The lowest layer of the render context is the only one that included templates share.
    kept = context.render_context.dicts[0]
    if KEPT not in kept:
        kept[KEPT] = Glossary(partial(site_in, context), getattr(context.get("shelf"), "terms", None))
    return kept[KEPT]


@register.simple_tag(takes_context=True)
def cp_stream(context, stream):
    """Print a stream of campaign blocks with one query per kind of thing it names, whatever its length.

    For a host's own pages: ``{% cp_stream page.body %}`` instead of ``{% include_block page.body %}``.
    """
    shelf = Shelf(context.get("request"), context.get("facts_moment"))
    around = {**context.flatten(), "shelf": shelf, "neutral": neutral_in(context), "cp_glossary": glossary_in(context)}
    return in_site_words(context, shelf.resolve(stream).render_as_block(around))


@register.simple_tag(takes_context=True)
def cp_block(context, block):
    """Print one block of a stream that a shelf has resolved already, as its stream would."""
    stream = block.block.parent_stream
    around = {**context.flatten(), "cp_glossary": glossary_in(context)}
    return in_site_words(context, stream.printed(block, around))


@register.simple_block_tag(takes_context=True)
def cp_explained(context, content):
    """Print what a template says outside blocks in the site's words, its acronyms explained at their first use."""
    return in_site_words(context, content)


@register.simple_tag(takes_context=True)
def cp_href(context, link):
    """The address of a link block's value; empty when it leads nowhere any more."""
    return link.get_href(context.get("request"))
