"""What is printed into ``<head>``, gathered from a page or stated by a view."""

from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urljoin, urlsplit, urlunsplit

from django.utils.translation import get_language

from campaign_pages.branding.current import branding_in
from campaign_pages.conf import settings
from campaign_pages.head.models import HeadMixin


@dataclass(frozen=True)
class HeadData:
    """The head of one page. A view without a Wagtail page states its own as ``cp_head_data`` in the context.

    ``canonical``: absolute address without query, or an empty string. ``share_image``: an image of the host's library.
    ``structured_data``: schema.org objects without ``@context``. ``feeds``: pairs (title, address) of Atom feeds.
    ``page``: the Wagtail page, for its breadcrumb.
    """

    title: str = ""
    description: str = ""
    canonical: str = ""
    share_title: str = ""
    share_description: str = ""
    share_image: Any = None
    structured_data: list = field(default_factory=list)
    feeds: list = field(default_factory=list)
    is_hidden: bool = False
    page: Any = None

    @property
    def language(self):
        """The language of the page; where all pages are of one language, the active one, which costs no query."""
        if self.page and self.page.locale_id and settings.has_translated_pages:
            return self.page.locale.language_code
        return get_language() or ""

    @classmethod
    def of(cls, page, request=None):
        """The head of a Wagtail page; one without ``HeadMixin`` is described by Wagtail's own fields."""
        canonical = without_query(_original(page).get_full_url(request) or "")
        if not isinstance(page, HeadMixin):
            return cls(page.seo_title or page.title, page.search_description, canonical, page=page)
        return cls(
            title=page.get_head_title(),
            description=page.get_head_description(),
            canonical=canonical,
            share_title=page.get_share_title(),
            share_description=page.get_share_description(),
            share_image=page.get_share_image(),
            structured_data=page.get_structured_data(request),
            feeds=page.get_feeds(request),
            is_hidden=page.is_hidden_from_search_engines(),
            page=page,
        )

    def in_words(self, words):
        """The same head with the site's words in the place of ``{carer}`` and the like."""
        return replace(
            self,
            title=words.fill(self.title),
            description=words.fill(self.description),
            share_title=words.fill(self.share_title),
            share_description=words.fill(self.share_description),
            structured_data=_filled(self.structured_data, words),
            feeds=[(words.fill(title), address) for title, address in self.feeds],
        )


def head_data_in(context):
    """The head for a template context, in the site's words.

    Stated by a view, else that of its page, else little more than the address.
    """
    return _head_in(context).in_words(branding_in(context).words)


def _filled(said, words):
    if isinstance(said, dict):
        return {name: _filled(value, words) for name, value in said.items()}
    if isinstance(said, list):
        return [_filled(value, words) for value in said]
    return words.fill(said) if isinstance(said, str) else said


def _head_in(context):
    request = context.get("request")
    if stated := context.get("cp_head_data"):
        return stated
    if page := context.get("page"):
        return HeadData.of(page, request)
    return HeadData(canonical=request.build_absolute_uri(request.path) if request else "")


def _original(page):
    """The page that an alias repeats, so that search engines find its content once; any other page itself."""
    return page.alias_of.specific_deferred if page.alias_of_id else page


def without_query(address):
    """The address without query and fragment."""
    return urlunsplit(urlsplit(address)._replace(query="", fragment=""))


def absolute(address, base):
    """An address made absolute, so that robots and social networks can follow it; as it is without a base."""
    return urljoin(base, address) if base else address
