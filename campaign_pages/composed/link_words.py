"""Links whose words do not say where they lead: read out of their sentence, “click here” could be any of them."""

import re
from html import unescape

from bs4 import BeautifulSoup
from django.utils.html import strip_tags
from wagtail.blocks import RichTextBlock

from campaign_pages.blocks.links import LinkBlock
from campaign_pages.blocks.references import inside

#: In lower case, with a straight apostrophe; alone they are vague, within a longer text they are not.
VAGUE = (
    "cliquez ici",
    "cliquer ici",
    "cliquez sur ce lien",
    "clic ici",
    "ici",
    "c'est ici",
    "par ici",
    "là",
    "ce lien",
    "lien",
    "en savoir plus",
    "en savoir +",
    "savoir plus",
    "lire la suite",
    "lire plus",
    "la suite",
    "suite",
    "voir",
    "voir ici",
    "voir plus",
    "voir la suite",
    "plus",
    "plus d'info",
    "plus d'infos",
    "plus d'information",
    "plus d'informations",
    "+ d'infos",
    "détails",
    "découvrir",
    "consulter",
    "click here",
    "here",
    "this link",
    "link",
    "learn more",
    "read more",
    "see more",
    "more",
    "more info",
    "more information",
    "find out more",
    "details",
)
#: Arrows, dots and quotation marks around the words change nothing.
_AROUND = r"[\s«»“”\"'.…!:;,>›→()-]*"


def pattern():
    """The regular expression of a vague link text, whatever the apostrophe."""
    words = sorted(VAGUE, key=len, reverse=True)
    return (
        f"^{_AROUND}(?:{'|'.join(re.escape(each).replace(chr(39), '[’' + chr(39) + ']') for each in words)}){_AROUND}$"
    )


_VAGUE = re.compile(pattern(), re.IGNORECASE)
_LINK = re.compile(r"<a\b([^>]*)>(.*?)</a>", re.DOTALL | re.IGNORECASE)
#: The attribute of a vague link in a preview.
VAGUE_MARK = "data-campaign-vague"


def is_vague(words):
    """Say whether a link of these words alone says nothing of where it leads."""
    return bool(_VAGUE.match(" ".join(words.split())))


def vague_links(html):
    """The texts of the vague links in a rich text, in its order; a link with a spoken label of its own is none."""
    if "<a" not in html:
        return []
    links = BeautifulSoup(html, "html.parser").find_all("a")
    texts = [" ".join(link.get_text().split()) for link in links if not link.get("aria-label")]
    return [text for text in texts if is_vague(text)]


def mark_vague_links(html):
    """The HTML of a page with ``data-campaign-vague`` on each vague link: what the content checker of a preview finds.

    Axe cannot match the words of an element without a script of ours, which the policy of the preview would refuse.
    """
    return _LINK.sub(_marked, html)


def _marked(link):
    opening, inside_link = link.groups()
    if "aria-label" in opening or not is_vague(unescape(strip_tags(inside_link))):
        return link.group()
    return f"<a {VAGUE_MARK}{opening}>{inside_link}</a>"


def vague_links_in(stream):
    """The vague texts in a stream value: of links in its rich texts and of its buttons. Reads raw data, no query."""
    return list(_vague(stream.stream_block, list(stream.raw_data))) if stream else []


def _vague(block, raw):
    if not raw:
        return
    if isinstance(block, LinkBlock):
        if is_vague(raw.get("label") or ""):
            yield raw["label"]
    elif isinstance(block, RichTextBlock):
        yield from vague_links(raw)
    else:
        for child, value in inside(block, raw):
            yield from _vague(child, value)
