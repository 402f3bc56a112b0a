"""The links that every page of the site carries: the main menu and the legal pages of the footer."""

from dataclasses import dataclass

from django.db.models import F
from wagtail.models import Page, Site


@dataclass(frozen=True)
class NavigationLink:
    """One link: where it goes, what it says, and whether the reader is on that page or below it."""

    title: str
    address: str
    is_current: bool = False
    is_ancestor: bool = False


@dataclass(frozen=True)
class Navigation:
    """The menus of one site, as one request sees them."""

    menu: tuple = ()
    footer: tuple = ()

    @classmethod
    def for_request(cls, request):
        """Read both menus in one query, whatever their number of links; a host name without site has none.

        Drafts and pages kept for some readers are left out.
        """
        site = Site.find_for_request(request)
        if site is None:
            return cls()
        children = list(
            Page.objects.child_of(site.root_page)
            .live()
            .filter(view_restrictions__isnull=True)
            .annotate(in_footer=F("contentpage__in_footer"))
        )
        return cls(
            menu=tuple(_link(page, request) for page in children if page.show_in_menus),
            footer=tuple(_link(page, request) for page in children if page.in_footer),
        )


def _link(page, request):
    address = page.get_url(request)
    return NavigationLink(
        title=page.title,
        address=address,
        is_current=request.path == address,
        is_ancestor=request.path != address and request.path.startswith(address),
    )
