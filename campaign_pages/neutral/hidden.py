"""What a neutral mode hides on a site, known before it is switched on.

This room stands below blocks and press releases, so they bring their own lists: a *source* is a callable
``source(site)`` that returns ``Hidden`` elements; ``wagtail_hooks`` registers them.
"""

from collections import defaultdict
from dataclasses import dataclass

from django.urls import reverse
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

PREVIEW_MODE = "neutral"

_sources = []


@dataclass(frozen=True)
class Hidden:
    """One element that visitors of a neutral site do not see.

    ``page``: the published page that shows it at other times. ``kind``: what it is, as the editor calls it. ``words``:
    its first words. ``within``: the record that brings it to the page (a reusable section, a measure), if there is one.
    """

    page: Page
    kind: str
    words: str
    within: str = ""


@dataclass(frozen=True)
class HiddenOnPage:
    """The hidden elements of one page. Addresses are empty for who may not edit the page."""

    page: Page
    elements: list
    edit_url: str = ""
    preview_url: str = ""


def register_source(source):
    """Add a list of hidden elements; a source registered twice is asked once."""
    if source not in _sources:
        _sources.append(source)


def hidden_on(site):
    """Every ``Hidden`` element of a site's published pages, whether the mode is in force or not."""
    return [hidden for source in _sources for hidden in source(site)]


def by_page(elements, user):
    """Group elements into ``HiddenOnPage``, in the order of the page tree; one query for the user's permissions."""
    groups = defaultdict(list)
    pages = {}
    for hidden in elements:
        pages.setdefault(hidden.page.pk, hidden.page)
        groups[hidden.page.pk].append(hidden)
    editable = PagePermissionPolicy().instances_user_has_permission_for(user, "change").filter(pk__in=pages)
    editable = set(editable.values_list("pk", flat=True)) if pages else set()
    return [
        HiddenOnPage(page, groups[page.pk], *(_addresses(page) if page.pk in editable else ()))
        for page in sorted(pages.values(), key=lambda page: page.path)
    ]


def _addresses(page):
    """Where to edit a page and where to see it as a neutral site prints it (empty for pages without that preview)."""
    edit_url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    if PREVIEW_MODE not in dict(page.preview_modes):
        return edit_url, ""
    # The published words, not a draft; a page that was published without a revision has only its draft view.
    view = (
        reverse("wagtailadmin_pages:revisions_view", args=[page.pk, page.live_revision_id])
        if page.live_revision_id
        else reverse("wagtailadmin_pages:view_draft", args=[page.pk])
    )
    return edit_url, f"{view}?mode={PREVIEW_MODE}"
