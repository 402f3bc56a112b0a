"""What the pages of events give to programs, read back: exports, feeds of changes, data for search engines."""

import json
from xml.etree import ElementTree

from bs4 import BeautifulSoup
from django.urls import reverse

ATOM = "{http://www.w3.org/2005/Atom}"


def answer(client, name, page, query=""):
    return client.get(reverse(f"campaign_pages:{name}", args=[page.pk]) + query)


def exported(client, week, query=""):
    """What OpenAgenda is given."""
    return answer(client, "openagenda", week, query).json()


def objects(client, page, *types):
    """What the page tells search engines, of these types."""
    html = BeautifulSoup(client.get(page.url).content, "html.parser")
    graph = json.loads(html.find("script", type="application/ld+json").string)["@graph"]
    return [each for each in graph if each["@type"] in types]


def entries(client, week):
    """The identifier, title and summary of each entry in the feed of changes."""
    feed = ElementTree.fromstring(answer(client, "changes_feed", week).content)
    return [
        tuple(each.findtext(f"{ATOM}{name}") for name in ("id", "title", "summary"))
        for each in feed.iter(f"{ATOM}entry")
    ]
