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

#: Codes of which more had to be asked than where they lead, in this process. Asking all of it in one query takes three
#: times the processor, which the many others need not pay; what is not known here is asked for as well.
ASKED_FURTHER = set()


@require_safe
def follow(request, code):
    """Count the visit and lead on, with the code in the address; two queries.

    The first visit that a process sees of a page that may be withheld, or of a campaign that is gone, costs one more.
    """
    links = ChannelLink.objects.with_campaign().select_related("target", "site")
    if code.lower() in ASKED_FURTHER:
        links = links.with_ways(timezone.now())
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
    if link.target in named and _is_target_withheld(link):
        named.remove(link.target)
    addresses = filter(None, (address_of(page, request) for page in named))
    at_home = f"{link.site.root_url}/" if link.site else "/"
    return next(addresses, "") or _address_above(link, request) or at_home


def _is_target_withheld(link):
    """Whether the published page of a link answers now as if it were not there (see ``blocks.withholding``)."""
    model = link.target.cached_content_type.model_class()
    if not hasattr(model, "withheld_among"):
        return False
    if hasattr(model, "kept_from_search"):
        if hasattr(link, "is_target_withheld"):
            return link.is_target_withheld
        ASKED_FURTHER.add(link.code)
    return bool(model.withheld_among([link.target.pk], timezone.now()))


def _address_above(link, request):
    """The address of the nearest published page above a campaign that is gone, such as the list of campaigns."""
    if hasattr(link, "above"):
        path = link.above
    else:
        ASKED_FURTHER.add(link.code)
        higher = link.campaign.get_ancestors().live().order_by("-depth")
        path = higher.values_list("url_path", flat=True).first()
    return address_of(Page(url_path=path, locale_id=link.campaign.locale_id), request) if path else ""


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
