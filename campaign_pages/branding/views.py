"""Serving the stylesheet of a site's identity."""

from django.core import signing
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe
from wagtail.models import Site

from campaign_pages.branding.models import Branding
from campaign_pages.branding.preview import preview_stylesheet

A_YEAR = 365 * 24 * 3600
A_MINUTE = 60
# What a database keeps of a site's number at most: beyond, it answers with an error instead of with no row.
LARGEST_NUMBER = 2**31 - 1


@require_safe
def brand_css(request, site_id, digest):
    """The stylesheet whose content has this hash, to be kept for a year.

    With an older hash (a page in some cache still asks for it) it leads to the current address; an unknown site is 404.
    """
    if site_id > LARGEST_NUMBER:
        raise Http404("No site has this number")
    branding = Branding.base_queryset().filter(site=site_id).first()
    if branding is None:
        site = Site.objects.filter(pk=site_id).first()
        if site is None:
            raise Http404("No site has this number")
        branding = Branding(site=site)
    if digest != branding.look.digest:
        response = HttpResponseRedirect(branding.stylesheet_url())
        patch_cache_control(response, public=True, max_age=A_MINUTE)
        return response
    response = HttpResponse(branding.css(), content_type="text/css; charset=utf-8")
    patch_cache_control(response, public=True, max_age=A_YEAR, immutable=True)
    return response


@require_safe
def brand_preview_css(request, signed):
    """The stylesheet of an identity being edited; an address that this site did not sign, or long ago, is 404."""
    try:
        css = preview_stylesheet(signed)
    except signing.BadSignature as refusal:
        raise Http404("This preview is over") from refusal
    response = HttpResponse(css, content_type="text/css; charset=utf-8")
    patch_cache_control(response, private=True, no_store=True)
    return response
