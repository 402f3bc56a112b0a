"""A programme for other sites: in a frame, without a script or a cookie."""

from django.conf import settings as django_settings
from django.http import Http404
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import override
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe
from wagtail.models import Page

from campaign_pages.branding.models import Branding
from campaign_pages.composed.missing import missing_for_now
from campaign_pages.conf import settings
from campaign_pages.events.embedding import Embedding
from campaign_pages.events.entries import Entry
from campaign_pages.events.filters import Filters
from campaign_pages.events.programme import Programme
from campaign_pages.events.programme_serving import ProgrammeServing
from campaign_pages.sites import is_of, site_in


@xframe_options_exempt
@require_safe
@missing_for_now
def embedded_programme(request, page_pk):
    """The programme of a week or an agenda, of one ``town`` or one ``kind`` (GET), for the frame of another site.

    Who may frame it is the site's to say (``Embedding``). 404 for a page that is not published, that is another
    site's, or that not everybody may read.
    """
    page, site = _open_page(request, page_pk)
    asked, now = Filters.read(request.GET), page.moment(timezone.now())
    filters = Filters(town=asked.town, kind=asked.kind, page=asked.page if isinstance(asked.page, int) else 1)
    programme = Programme(page.get_sessions(), filters, now)
    words = Branding.for_request(request).words
    language = page.locale.language_code if settings.has_translated_pages else django_settings.LANGUAGE_CODE
    with override(language):
        context = {
            "page": page,
            "headline": words.fill(page.title),
            "address": page.get_full_url(request),
            "programme": programme,
            "groups": programme.groups(lambda session, day: Entry(session, now, words, request, day)),
            "brand_css": Branding.for_request(request).stylesheet_url(),
            "language": language,
        }
        response = render(request, "campaign_pages/events/embedded.html", context)
    embedding = getattr(site, "embedding", None) or Embedding()
    response.headers["Content-Security-Policy"] = (
        f"script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; "
        f"frame-ancestors {embedding.frame_ancestors}"
    )
    response.headers["Cache-Control"] = "public, no-cache"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _open_page(request, page_pk):
    site = site_in(request)
    found = Page.objects.live().filter(pk=page_pk).first() if site else None
    if found is None or not is_of(site, found) or found.get_view_restrictions().exists():
        raise Http404
    page = found.specific
    if not isinstance(page, ProgrammeServing):
        raise Http404
    return page, site
