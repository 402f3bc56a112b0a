"""A programme for somebody else's page: without script, cookie or anything from elsewhere."""

from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import conditional_page, require_safe
from wagtail.models import Page

from campaign_pages.branding.models import Branding
from campaign_pages.composed.missing import missing_for_now
from campaign_pages.events.embedding import Embedding
from campaign_pages.events.programme import Programme
from campaign_pages.events.session_lines import grouped_lines
from campaign_pages.sites import site_in

POLICY = (
    "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors {}"
)


@require_safe
@missing_for_now
@xframe_options_exempt
@conditional_page
def embedded_programme(request, page_pk):
    """The sessions to come below a page, by day; on request of one town or kind (``?town=``, ``?kind=``)."""
    page = get_object_or_404(Page.objects.live(), pk=page_pk)
    site = site_in(request)
    if site is None or not page.path.startswith(site.root_page.path) or page.get_view_restrictions().exists():
        raise Http404
    now = timezone.now()
    programme = Programme(page, request.GET, now)
    programme.view = "day"
    context = {
        "page": page,
        "address": page.get_full_url(request),
        "programme": programme,
        "groups": grouped_lines(programme, request, now, Branding.for_request(request).words),
        "cp_branding": Branding.for_request(request),
    }
    response = render(request, "campaign_pages/events/embed.html", context)
    embedding = getattr(site, "embedding", None) or Embedding()
    response.headers["Content-Security-Policy"] = POLICY.format(embedding.frame_ancestors)
    response.headers["Cache-Control"] = "public, no-cache"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
