"""``{% load campaign_blocks %}``: printing streams and links."""

from django import template

from campaign_pages.blocks.shelf import Shelf
from campaign_pages.branding.current import branding_in
from campaign_pages.neutral.current import neutral_in

register = template.Library()


def in_site_words(context, html):
    """The HTML with its placeholders (``{carer}``, ``{service}``, ``{meeting}``…) replaced by the site's words."""
    return branding_in(context).words.fill(html) if "{" in html else html


@register.simple_tag(takes_context=True)
def cp_stream(context, stream):
    """Print a stream of campaign blocks with one query per kind of thing it names, whatever its length.

    For a host's own pages: ``{% cp_stream page.body %}`` instead of ``{% include_block page.body %}``.
    """
    shelf = Shelf(context.get("request"), context.get("facts_moment"))
    around = {**context.flatten(), "shelf": shelf, "neutral": neutral_in(context)}
    return in_site_words(context, shelf.resolve(stream).render_as_block(around))


@register.simple_tag(takes_context=True)
def cp_block(context, block):
    """Print one block of a stream that a shelf has resolved already, as its stream would."""
    stream = block.block.parent_stream
    return in_site_words(context, stream.printed(block, context.flatten()))


@register.simple_tag(takes_context=True)
def cp_href(context, link):
    """The address of a link block's value; empty when it leads nowhere any more."""
    return link.get_href(context.get("request"))
