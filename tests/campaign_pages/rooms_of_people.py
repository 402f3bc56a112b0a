"""The routes of the admin that have to do with people, those that nobody links to among them."""

import re
from urllib.parse import urlsplit

from django.urls import get_resolver, resolve

ROOMS = re.compile(
    r"^admin/(campaign-pages/(candidates|subscriptions|registrations|channel-links|person|mail-texts|processing-record"
    r"|reports)/|snippets/(choose/)?campaign_pages/(channellink|recruitingscope)/)"
)


def without_anchors(route):
    return re.sub(r"[$^]", "", route)


def route_of(address):
    """The route that answers at this address."""
    return without_anchors(resolve(urlsplit(address).path).route)


def routes(resolver=None, above=""):
    """The routes of the admin below these rooms, as ``route_of`` writes them."""
    for pattern in (resolver or get_resolver()).url_patterns:
        route = above + without_anchors(str(pattern.pattern))
        if hasattr(pattern, "url_patterns"):
            yield from routes(pattern, route)
        elif ROOMS.match(route):
            yield route
