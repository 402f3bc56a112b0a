"""Acronyms explained where a page first says them: ``ASE (aide sociale à l’enfance)``.

The HTML is read token by token and given back as it was, but for the words put in: what is not well formed stays so.
"""

import re
from functools import cached_property
from html import unescape

from django.conf import settings
from django.utils.html import escape
from django.utils.safestring import mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.coreutils import get_supported_content_language_variant

from campaign_pages.facts.models import GlossaryTerm

#: Elements in which nothing is put: what is clicked or counted as a heading stays short, what is drawn is no text.
LEFT_ALONE = {
    *("a", "abbr", "button", "code", "dfn", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "label", "nav", "option"),
    *("select", "summary", "svg", "template", "th"),
}
#: Elements whose content is no HTML: one token from the first to the last character.
TOKEN = re.compile(
    r"""<!--.*?(?:-->|\Z)
    |<(?P<raw>script|style|textarea|title)\b.*?(?:</(?P=raw)\s*>|\Z)
    |<(?P<closing>/?)(?P<name>[a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^'">])*+(?:>|(?P<unclosed>.*\Z))
    |<[!?/].*?(?:>|\Z)""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
APOSTROPHE = "(?:'|’|&#x27;|&#39;|&rsquo;)"
# The full words count as given when they stand this near after the acronym: “ASE, that is to say aide sociale…”.
NEAR = 25


class Glossary:
    """The terms of one language and site, and which of them a page has explained so far; one query, when needed.

    ``find_site``: returns the ``Site`` of the page, or ``None``; without it, there are the terms that all sites share.
    ``known``: the terms of all sites, where they are at hand already.
    """

    def __init__(self, find_site=lambda: None, known=None):
        self.find_site = find_site
        self.explained = set()
        self.known = known

    @cached_property
    def terms(self):
        """The published terms of the active language, the longest first."""
        site = self.find_site()
        if self.known is not None:
            return [term for term in self.known if term.site_id in (None, site and site.pk)]
        language = content_language()
        return list(GlossaryTerm.objects.in_language(language).of_site(site)) if language else []

    def explain(self, html):
        """The HTML with the full words after the first use of each acronym that the page has not explained yet."""
        return explain(html, self.terms, self.explained) if html.strip() else html

    def used_in(self, texts):
        """The terms that these texts say, in alphabetical order."""
        said = escape(unescape("\n".join(texts)))
        used = [term for term in self.terms if re.search(_as_written(term.name), said)]
        return sorted(used, key=lambda term: term.name.casefold())


def content_language():
    """The language in which the page's terms are written; empty for one that the site has no content in."""
    try:
        return get_supported_content_language_variant(get_language() or settings.LANGUAGE_CODE)
    except LookupError:
        return ""


def explain(html, terms, explained):
    """Put its full words after the first use of each term, and add to the set ``explained`` the keys of those given.

    ``terms``: objects with ``pk``, ``name``, ``expansion`` and ``is_expanded``, the longest name first. A term whose
    full words the text gives itself, before its first use or just after it, is explained already.
    """
    wanted = [term for term in terms if term.expansion and term.is_expanded and term.pk not in explained]
    if not wanted:
        return html
    page = _Text(html, wanted)
    if page.pattern.search(html):
        html = mark_safe("".join(page.piece(piece, is_text, explained) for piece, is_text in page.pieces))
    explained.update(pk for pk, place in page.places.items() if place >= 0)
    return html


class _Text:
    """One piece of HTML being read, with its plain text to look around in."""

    def __init__(self, html, terms):
        self.pieces = list(_pieces(html))
        self.plain = "".join(unescape(piece) for piece, is_text in self.pieces if is_text is not None)
        self.terms = {f"t{term.pk}": term for term in terms}
        self.pattern = re.compile("|".join(f"(?P<{key}>{_as_written(term.name)})" for key, term in self.terms.items()))
        said = _evened(self.plain)
        self.places = {term.pk: said.find(_evened(term.expansion)) for term in terms}
        self.read = 0

    def piece(self, piece, is_text, explained):
        if is_text is None:
            return piece
        before = self.read
        self.read += len(unescape(piece))
        if not is_text:
            return piece
        return self.pattern.sub(lambda match: self.said(match, before, explained), piece)

    def said(self, match, before, explained):
        """The acronym, followed by its full words if it is the page's first use."""
        term = self.terms[match.lastgroup]
        if term.pk in explained:
            return match[0]
        explained.add(term.pk)
        lead = self.plain[: before + len(unescape(match.string[: match.start()]))]
        if 0 <= self.places[term.pk] <= len(_evened(lead)) + len(term.name) + NEAR:
            return match[0]
        acronym = f'<abbr class="cp-abbr">{match[0]}</abbr>'
        words = escape(term.expansion)
        if lead.rfind("(") > lead.rfind(")"):
            return _("%(acronym)s: %(words)s") % {"acronym": acronym, "words": words}
        return f"{acronym} ({words})"


def _pieces(html):
    """Pairs (piece, what it is): true for text to explain, false for text left alone, ``None`` for markup."""
    open_elements, end = [], 0
    for token in TOKEN.finditer(html):
        if token.start() > end:
            yield html[end : token.start()], not open_elements
        yield token[0], None
        end = token.end()
        name = (token["name"] or "").lower()
        if name not in LEFT_ALONE or token["unclosed"] is not None:
            continue
        if not token["closing"]:
            if not token[0].endswith("/>"):
                open_elements.append(name)
        elif name in open_elements:
            # An element closes those left open inside it.
            del open_elements[len(open_elements) - 1 - open_elements[::-1].index(name) :]
    if end < len(html):
        yield html[end:], not open_elements


def _evened(words):
    """The words whatever their spaces, apostrophes and capitals."""
    return " ".join(words.lower().replace("’", "'").split())


def _as_written(name):
    """A pattern for the name as a text may hold it: not inside another word, with a capital where a sentence begins."""
    pattern = re.escape(escape(name.replace("’", "'"))).replace(re.escape(escape("'")), APOSTROPHE)
    pattern = pattern.replace(r"\ ", r"[\s\u00a0]+")
    if name[:1].isalpha() and not name[1:2].isupper():
        pattern = f"(?:{name[0].lower()}|{name[0].upper()}){pattern[1:]}"
    return rf"(?<![\w-]){pattern}(?![\w-])"
