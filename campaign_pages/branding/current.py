"""Whose identity a template is rendered with, request or not."""

from wagtail.models import Site

from campaign_pages import sites
from campaign_pages.branding.models import Branding

KEPT = "campaign_pages.branding"


def branding_in(context):
    """The identity for a template context, read at most once per rendering.

    In this order: the one that the context names (``cp_branding``: mails, previews), that of the request's site, that
    of the page's site, that of the default site.
    """
    if named := context.get("cp_branding"):
        return named
    if request := context.get("request"):
        return Branding.for_request(request)
    # The lowest layer of the render context is the only one that included templates share.
    kept = context.render_context.dicts[0]
    page = context.get("page")
    key = (KEPT, page.pk if page else None)
    if key not in kept:
        kept[key] = Branding.for_site(site_in(context))
    return kept[key]


def site_in(context):
    """The site of a template context: of its request, else of its page, else the default one; ``None`` without any."""
    if request := context.get("request"):
        return sites.site_in(request)
    page = context.get("page")
    site = page.get_site() if page and page.pk else None
    return site or Site.objects.filter(is_default_site=True).first()
