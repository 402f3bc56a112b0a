"""The Atom feed of a press room."""

from django.utils import timezone
from django.views.decorators.http import conditional_page, require_safe

from campaign_pages.composed.listing_feeds import ListingFeed, answer_with
from campaign_pages.composed.missing import missing_for_now
from campaign_pages.press.pages import PressRoomPage


@require_safe
@missing_for_now
@conditional_page
def press_feed(request, room_pk):
    """The newest releases of a room of this site."""
    return answer_with(PressFeed(), request, PressRoomPage.objects.live().filter(pk=room_pk).first())


class PressFeed(ListingFeed):
    """Titles and standfirsts."""

    def subtitle(self, room):
        return room.words.fill(room.introduction)

    def entries(self, room):
        return room.get_releases(timezone.now()).defer_streamfields()

    def text(self, release):
        return release.standfirst

    def item_pubdate(self, release):
        """When it could first be read: at its publication, or at the hour of its embargo."""
        return _latest(release.first_published_at, release.embargo_until)

    def item_updateddate(self, release):
        return _latest(release.last_published_at, release.embargo_until)


def _latest(*moments):
    return max(filter(None, moments), default=None)
