"""The search index and caches in front of the site follow a person's rights at once, where they can be told."""

import logging

from wagtail.contrib.frontend_cache.utils import PurgeBatch, get_backends
from wagtail.search import index

from testimonials.recordings.models import Audio, CaptionTrack, Video
from testimonials.series.pages import TestimonialPage

logger = logging.getLogger("testimonials.rights")


def told_by(people):
    """The testimonials and recordings of these persons (ids): what search engines hold their words from."""
    return [
        *TestimonialPage.objects.filter(person__in=people),
        *Video.objects.filter(persons__in=people).distinct(),
        *Audio.objects.filter(persons__in=people).distinct(),
    ]


def leave_search(people):
    """Take what these persons say out of the search index; running it twice changes nothing."""
    for thing in told_by(people):
        index.remove_object(thing)


def enter_search(people):
    """Put what these persons say into the search index, as far as its own rules let it in."""
    for thing in told_by(people):
        index.insert_or_update_object(thing)


def purge(addresses, pages):
    """Empty the caches that ``wagtail.contrib.frontend_cache`` knows of these addresses and pages.

    Does nothing where none is set up. Addresses of a storage without a host name are left to the pages' hosts.
    """
    try:
        if not get_backends():
            return
        batch = PurgeBatch()
        batch.add_pages(pages)
        batch.add_urls(sorted(_absolute(addresses, pages)))
        batch.purge()
    except Exception:  # a cache that does not answer must not keep the files public
        logger.exception("The caches in front of the site could not be purged")


def captions_of(people):
    """The addresses of the captions of all videos with one of these persons (ids)."""
    tracks = CaptionTrack.objects.filter(video__persons__in=people).distinct()
    return [track.address for track in tracks]


def _absolute(addresses, pages):
    roots = {root for page in pages if (parts := page.get_url_parts()) and (root := parts[1])}
    for address in addresses:
        if address.startswith("/"):
            yield from (f"{root}{address}" for root in roots)
        else:
            yield address
