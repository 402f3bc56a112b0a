"""The Atom feed of a press room."""

from django.contrib.syndication.views import Feed
from django.http import Http404
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import override
from django.views.decorators.http import conditional_page, require_safe
from wagtail.models import Site

from campaign_pages.branding.models import Branding
from campaign_pages.conf import settings
from campaign_pages.press.pages import PressRoomPage
from campaign_pages.press.views import missing_for_now

ENTRIES = 20


@require_safe
@missing_for_now
@conditional_page
def press_feed(request, room_pk):
    """The newest releases of a room of this site; kept by caches for no longer than they ask whether it changed."""
    site = Site.find_for_request(request)
    room = PressRoomPage.objects.live().filter(pk=room_pk).first()
    if site is None or room is None or not room.path.startswith(site.root_page.path):
        raise Http404
    restrictions = list(room.get_view_restrictions())
    if not all(restriction.accept_request(request) for restriction in restrictions):
        raise Http404
    if settings.has_translated_pages:
        with override(room.locale.language_code):
            response = PressFeed()(request, room=room)
    else:
        response = PressFeed()(request, room=room)
    response.headers["Cache-Control"] = "private, no-cache" if restrictions else "public, no-cache"
    return response


class PressFeed(Feed):
    """Titles and standfirsts, with absolute addresses."""

    feed_type = Atom1Feed

    def get_object(self, request, room):
        room.request, room.words = request, Branding.for_request(request).words
        return room

    def title(self, room):
        return room.words.fill(room.get_head_title())

    def subtitle(self, room):
        return room.words.fill(room.introduction)

    def link(self, room):
        return room.get_full_url(room.request)

    def author_name(self, room):
        return Branding.for_request(room.request).name

    def items(self, room):
        releases = list(room.get_releases(timezone.now()).defer_streamfields()[:ENTRIES])
        for release in releases:
            release.room = room
        return releases

    def item_title(self, release):
        return release.room.words.fill(release.title)

    def item_description(self, release):
        return release.room.words.fill(release.standfirst)

    def item_link(self, release):
        return release.get_full_url(release.room.request)

    def item_pubdate(self, release):
        """When it could first be read: at its publication, or at the hour of its embargo."""
        return _latest(release.first_published_at, release.embargo_until)

    def item_updateddate(self, release):
        return _latest(release.last_published_at, release.embargo_until)


def _latest(*moments):
    return max(filter(None, moments), default=None)
