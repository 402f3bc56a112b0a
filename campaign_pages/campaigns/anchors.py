"""Places on the page that links name, and whether they exist."""

import re

from campaign_pages.blocks.anchored import anchors_in

IN_TEXT = re.compile(r'href="#([^"]+)"')


def missing_anchors(body, *streams):
    """The anchors (without #) that links of these streams lead to and that nothing in ``body`` has, in order."""
    existing = set(anchors_in(body))
    named = [anchor for stream in (body, *streams) for anchor in _named(list(stream.raw_data))]
    return [anchor for anchor in dict.fromkeys(named) if anchor not in existing]


def _named(raw):
    if isinstance(raw, dict):
        address = raw.get("address")
        if isinstance(address, str) and address.startswith("#") and len(address) > 1:
            yield address[1:]
        for value in raw.values():
            yield from _named(value)
    elif isinstance(raw, list):
        for value in raw:
            yield from _named(value)
    elif isinstance(raw, str):
        yield from IN_TEXT.findall(raw)
