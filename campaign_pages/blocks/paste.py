"""Cleaning of text that was pasted from a word processor or a press release.

What editors paste carries typed bullets (“> ”, “• ”, “- ”), runs of spaces, empty paragraphs and spaces inside bold. A
screen reader then says “greater than” instead of announcing a list. Only the shape changes, never a word.
"""

import re

from bs4 import BeautifulSoup, NavigableString

# No em dash, which opens the lines of a dialogue; no dash before a digit, which is a minus sign.
BULLET = re.compile(r"^[\s\u00a0]*(?:>|•|·|▪|◦|●|\*|[–-](?![\s\u00a0]*\d)|o(?=\u00a0|\t))[\s\u00a0]+")
NUMBER = re.compile(r"^[\s\u00a0]*(\d{1,2})[.)°][\s\u00a0]+")
SPACES = re.compile(r"[ \t\r\n]{2,}")
INLINE_EMPTY = ("b", "strong", "i", "em", "a", "span")


def tidy(html):
    """Return the same text with real lists, single spaces and no empty paragraph."""
    soup = BeautifulSoup(html or "", "html.parser")
    _single_spaces(soup)
    _trim_breaks(soup)
    _drop_empty(soup)
    _make_lists(soup, BULLET, "ul")
    _make_lists(soup, NUMBER, "ol")
    return str(soup)


def _single_spaces(soup):
    for text in soup.find_all(string=SPACES):
        text.replace_with(NavigableString(SPACES.sub(" ", text)))


def _trim_breaks(soup):
    for paragraph in soup.find_all(["p", "li", "h3", "h4"]):
        for edge in (0, -1):
            while paragraph.contents and _is_blank_or_break(paragraph.contents[edge]):
                paragraph.contents[edge].extract()


def _is_blank_or_break(node):
    return node.name == "br" or (isinstance(node, NavigableString) and not node.strip(" \u00a0\n\t"))


def _drop_empty(soup):
    for tag in soup.find_all(["p", "li", "h3", "h4", "ul", "ol", *INLINE_EMPTY]):
        if tag.get("id") or tag.find(id=True):
            continue  # the place that an address leads to
        if not tag.get_text().strip(" \u00a0\n\t") and not tag.find(["embed", "img", "hr"]):
            # A bold space between two words stays a space.
            tag.replace_with(" ") if tag.name in INLINE_EMPTY and tag.get_text() else tag.decompose()


def _make_lists(soup, marker, list_name):
    """Turn each run of at least two paragraphs that begin with a typed marker into a list."""
    for first in soup.find_all("p"):
        if first.parent is None:
            continue
        run = _run_from(first, marker)
        if len(run) < 2 or (list_name == "ol" and not _counts_from_one(run)):
            continue
        real_list = soup.new_tag(list_name)
        first.insert_before(real_list)
        for paragraph in run:
            _strip_marker(paragraph, marker)
            _drop_empty(paragraph)
            item = soup.new_tag("li")
            item.extend(list(paragraph.contents))
            real_list.append(item)
            paragraph.decompose()


def _run_from(paragraph, marker):
    run = []
    while paragraph is not None and paragraph.name == "p" and marker.match(paragraph.get_text()):
        run.append(paragraph)
        paragraph = paragraph.find_next_sibling()
    return run


def _counts_from_one(run):
    """Say whether typed numbers are 1, 2, 3…: a list prints no others."""
    return [int(NUMBER.match(paragraph.get_text())[1]) for paragraph in run] == list(range(1, len(run) + 1))


def _strip_marker(paragraph, marker):
    """Take the marker off, even when it was typed in bold or split over several tags."""
    rest = len(marker.match(paragraph.get_text()).group())
    for text in list(paragraph.find_all(string=True)):
        kept = text[rest:]
        rest -= len(text) - len(kept)
        text.replace_with(NavigableString(kept))
        if not rest:
            return
