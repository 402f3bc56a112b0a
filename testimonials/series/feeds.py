"""The Atom feed of a series of testimonials."""

from django.contrib.syndication.views import Feed
from django.http import Http404
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import strip_tags
from django.utils.translation import override
from django.views.decorators.http import conditional_page, require_safe
from wagtail.models import Site

from campaign_pages.branding.models import Branding
from campaign_pages.conf import settings
from campaign_pages.press.views import missing_for_now
from testimonials.series.pages import SeriesPage

ENTRIES = 20


@require_safe
@missing_for_now
@conditional_page
def series_feed(request, series_pk):
    """The newest episodes of a series of this site; kept by caches for no longer than they ask whether it changed."""
    site = Site.find_for_request(request)
    series = SeriesPage.objects.live().filter(pk=series_pk).first()
    if site is None or series is None or not series.path.startswith(site.root_page.path):
        raise Http404
    restrictions = list(series.get_view_restrictions())
    if not all(restriction.accept_request(request) for restriction in restrictions):
        raise Http404
    if settings.has_translated_pages:
        with override(series.locale.language_code):
            response = SeriesFeed()(request, series=series)
    else:
        response = SeriesFeed()(request, series=series)
    response.headers["Cache-Control"] = "private, no-cache" if restrictions else "public, no-cache"
    return response


class SeriesFeed(Feed):
    """Titles and sentences of those who may be shown today, the newest first, with absolute addresses."""

    feed_type = Atom1Feed

    def get_object(self, request, series):
        series.request, series.words = request, Branding.for_request(request).words
        return series

    def title(self, series):
        return series.words.fill(series.get_head_title())

    def subtitle(self, series):
        return series.words.fill(strip_tags(series.intention))

    def link(self, series):
        return series.get_full_url(series.request)

    def author_name(self, series):
        return Branding.for_request(series.request).name

    def items(self, series):
        newest = series.get_episodes(timezone.now()).order_by("-first_published_at", "path")
        episodes = list(newest.defer_streamfields()[:ENTRIES])
        for episode in episodes:
            episode.of_series = series
        return episodes

    def item_title(self, episode):
        return episode.of_series.words.fill(episode.title)

    def item_description(self, episode):
        return episode.of_series.words.fill(episode.quoted_sentence)

    def item_link(self, episode):
        return episode.get_full_url(episode.of_series.request)

    def item_pubdate(self, episode):
        return episode.first_published_at

    def item_updateddate(self, episode):
        return episode.last_published_at
