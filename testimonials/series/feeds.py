"""The Atom feed of a series of testimonials."""

from django.utils import timezone
from django.utils.html import strip_tags
from django.views.decorators.http import conditional_page, require_safe

from campaign_pages.composed.listing_feeds import ListingFeed, answer_with
from campaign_pages.composed.missing import missing_for_now
from testimonials.series.pages import SeriesPage


@require_safe
@missing_for_now
@conditional_page
def series_feed(request, series_pk):
    """The newest episodes of a series of this site."""
    return answer_with(SeriesFeed(), request, SeriesPage.objects.live().filter(pk=series_pk).first())


class SeriesFeed(ListingFeed):
    """Titles and sentences of those who may be shown today."""

    def subtitle(self, series):
        return series.words.fill(strip_tags(series.intention))

    def entries(self, series):
        newest = series.get_episodes(timezone.now()).order_by("-first_published_at", "path")
        return newest.defer_streamfields()

    def text(self, episode):
        return episode.quoted_sentence
