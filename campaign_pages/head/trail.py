"""The way from the site's home to a page, for breadcrumbs seen and unseen."""

from wagtail.models import Site

KEPT = "_campaign_trail"


def trail(page, request=None, above=None):
    """The published ancestors of a page from the site's home downwards; one query, kept on the page.

    Empty for the home page itself, and for a page that is not in the tree yet (a preview of a new one). ``above``: all
    pages above it from the root downwards, where they are at hand already.
    """
    if not hasattr(page, KEPT):
        setattr(page, KEPT, _ancestors(page, request, above))
    return getattr(page, KEPT)


def _ancestors(page, request, above):
    if not page.path or not page.depth:
        return []
    site = (Site.find_for_request(request) if request else None) or page.get_site()
    if site is None or not page.path.startswith(site.root_page.path) or page.depth <= site.root_page.depth:
        return []
    above = page.get_ancestors().order_by("depth") if above is None else above
    return [each for each in above if each.live and each.depth >= site.root_page.depth]
