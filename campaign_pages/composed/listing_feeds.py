"""The Atom feed of a page that lists others: who may read it, in which language, how long a cache keeps it."""

import datetime

from django.contrib.syndication.views import Feed
from django.http import Http404
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import override
from wagtail.models import Site

from campaign_pages.branding.models import Branding
from campaign_pages.conf import settings
from campaign_pages.sites import is_of

#: The newest entries that a feed holds.
ENTRIES = 20
#: Of a page that came into being without ever having been published by an editor.
LONG_AGO = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)


def answer_with(feed, request, listing):
    """The feed of a page of this site; kept by caches for no longer than they ask whether it changed.

    ``feed``: a ``ListingFeed``. ``listing``: the published page, or ``None``. Raises ``Http404`` without one, for a
    page of another site, and for a reader whom the page does not let in.
    """
    site = Site.find_for_request(request)
    if site is None or listing is None or not is_of(site, listing):
        raise Http404
    restrictions = list(listing.get_view_restrictions())
    if not all(restriction.accept_request(request) for restriction in restrictions):
        raise Http404
    if settings.has_translated_pages:
        with override(listing.locale.language_code):
            response = feed(request, listing=listing)
    else:
        response = feed(request, listing=listing)
    response.headers["Cache-Control"] = "private, no-cache" if restrictions else "public, no-cache"
    return response


class LastingAtomFeed(Atom1Feed):
    """An Atom feed whose date is that of its newest entry; without any, that of its page instead of the moment."""

    def latest_post_date(self):
        return super().latest_post_date() if self.items else self.feed["page_date"]


class ListingFeed(Feed):
    """Titles in the words of the site, with absolute addresses; subclasses say ``subtitle``, ``entries`` and ``text``.

    ``entries(listing)``: the pages, the newest first. ``text(entry)``: a few words of one.
    """

    feed_type = LastingAtomFeed

    def get_object(self, request, listing):
        listing.request, listing.words = request, Branding.for_request(request).words
        return listing

    def title(self, listing):
        return listing.words.fill(listing.get_head_title())

    def link(self, listing):
        return listing.get_full_url(listing.request)

    def feed_extra_kwargs(self, listing):
        return {"page_date": listing.last_published_at or listing.latest_revision_created_at or LONG_AGO}

    def author_name(self, listing):
        return Branding.for_request(listing.request).name

    def items(self, listing):
        entries = list(self.entries(listing)[:ENTRIES])
        for entry in entries:
            entry.listing = listing
        return entries

    def item_title(self, entry):
        return entry.listing.words.fill(entry.title)

    def item_description(self, entry):
        return entry.listing.words.fill(self.text(entry))

    def item_link(self, entry):
        return entry.get_full_url(entry.listing.request)

    def item_pubdate(self, entry):
        return entry.first_published_at

    def item_updateddate(self, entry):
        return entry.last_published_at
