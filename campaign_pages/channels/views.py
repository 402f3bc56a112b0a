"""What a short link answers."""

from urllib.parse import urlsplit

from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from campaign_pages import days
from campaign_pages.channels.counting import count_visit, is_robot
from campaign_pages.channels.current import KEPT, with_source
from campaign_pages.channels.models import ChannelLink


@require_safe
def follow(request, code):
    """Count the visit and lead on, with the code in the address; two queries, wherever our own pages are led to."""
    links = ChannelLink.objects.with_ways(timezone.now()).select_related("target", "site")
    link = get_object_or_404(links, code=code.lower())
    if not is_robot(request):
        count_visit(link.pk, days.today())
    setattr(request, KEPT, link.code)
    response = HttpResponseRedirect(with_source(nearest_address(link, request), request))
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def nearest_address(link, request):
    """Where a link leads whatever became of its pages: posters stay up longer than campaigns.

    To its page, else to its campaign, also an archived one; without both to the nearest published page above the
    campaign, such as the list of campaigns; last to the home page of the link's site.
    """
    named = [page for page in (link.target, link.campaign) if page and page.live]
    if link.target in named and (link.is_target_withheld or _is_withheld(link.target)):
        named.remove(link.target)
    if link.above:
        named.append(Page(url_path=link.above, locale_id=link.campaign.locale_id))
    addresses = filter(None, (address_of(page, request) for page in named))
    return next(addresses, "") or (f"{link.site.root_url}/" if link.site else "/")


def _is_withheld(page):
    """Whether the class of a page tells only now that it answers as if it were not there (``blocks.withholding``)."""
    model = page.cached_content_type.model_class()
    asks_late = hasattr(model, "withheld_among") and not hasattr(model, "kept_from_search")
    return asks_late and bool(model.withheld_among([page.pk], timezone.now()))


def address_of(page, request):
    """The address of a page, with its host if that is another than the one asked; empty outside every site.

    ``Page.get_url`` would look the asked site up in the database at each visit.
    """
    parts = page.get_url_parts()
    if parts is None or parts[1] is None:
        return ""
    _site, root, path = parts
    is_here = len(Site.get_site_root_paths()) == 1 or urlsplit(root).netloc == request.get_host()
    return path if is_here else f"{root}{path}"
