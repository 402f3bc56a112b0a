"""Where a campaign that is over leads, when another page has taken its place."""

from django.utils import timezone
from wagtail.models import Page

from campaign_pages.blocks.enums import Phase

ENDED = {"closed": {Phase.CLOSED, Phase.ARCHIVED}, "archived": {Phase.ARCHIVED}}


def is_replaced(campaign, today):
    """Say whether the campaign leads elsewhere on that day, provided that the other page is published."""
    return bool(campaign.redirect_page_id) and campaign.phase_on(today) in ENDED[campaign.redirect_from]


def replacing_address(campaign, request, today=None):
    """The address to lead a visitor to, with the query of the request; empty when the page itself is to be shown.

    Never in a preview; never to a page that is unpublished, restricted or the campaign itself. A page that is
    replaced in turn is followed to the last one: two that name each other are shown themselves.
    """
    today = today or timezone.localdate()
    if getattr(request, "is_preview", False) or not is_replaced(campaign, today):
        return ""
    page, seen = campaign, {campaign.pk}
    while hasattr(page, "redirect_page_id") and is_replaced(page, today):
        page = Page.objects.live().filter(pk=page.redirect_page_id).specific().first()
        if page is None or page.pk in seen or page.get_view_restrictions().exists():
            return ""
        seen.add(page.pk)
    query = request.META.get("QUERY_STRING")
    address = page.get_url(request) or ""
    return f"{address}?{query}" if address and query else address
