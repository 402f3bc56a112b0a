"""Where a campaign that is over leads, when another page has taken its place."""

from wagtail.models import Page

from campaign_pages import days
from campaign_pages.blocks.enums import Phase

ENDED = {"closed": {Phase.CLOSED, Phase.ARCHIVED}, "archived": {Phase.ARCHIVED}}


def is_replaced(campaign, today):
    """Say whether the campaign leads elsewhere on that day, provided that the other page is published."""
    return bool(campaign.redirect_page_id) and campaign.phase_on(today) in ENDED[campaign.redirect_from]


def replacing_address(campaign, request, today=None):
    """The address to lead a visitor to, with the query of the request; empty when the page itself is to be shown.

    Never in a preview.
    """
    if getattr(request, "is_preview", False):
        return ""
    page = replacing_pages([campaign], today or days.today()).get(campaign.pk)
    address = (page.get_url(request) if page else None) or ""
    query = request.META.get("QUERY_STRING")
    return f"{address}?{query}" if address and query else address


def replacing_pages(campaigns, today):
    """The page that each of these campaigns leads to on that day, by the campaign's primary key.

    Never a page that is unpublished, restricted or the campaign itself: such a campaign is shown, and not in the
    answer. A page that is replaced in turn is followed to the last one; campaigns that name each other are shown. The
    queries are the same for one campaign and for many.
    """
    found, chains = {}, {campaign.pk: [campaign] for campaign in campaigns if is_replaced(campaign, today)}
    while chains:
        wanted = {chain[-1].redirect_page_id for chain in chains.values()}
        pages = {page.pk: page for page in Page.objects.live().public().filter(pk__in=wanted).specific()}
        longer = {}
        for pk, chain in chains.items():
            page = pages.get(chain[-1].redirect_page_id)
            if page is None or page.pk in {each.pk for each in chain}:
                continue
            if hasattr(page, "redirect_page_id") and is_replaced(page, today):
                longer[pk] = [*chain, page]
            else:
                found[pk] = page
        chains = longer
    return found
