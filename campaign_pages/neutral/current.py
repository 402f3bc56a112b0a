"""Whether the site of a request is neutral right now."""

from campaign_pages import days
from campaign_pages.neutral.models import NeutralMode
from campaign_pages.sites import site_in

KEPT = "_campaign_pages_neutral"


def is_neutral(request):
    """Say whether the request's site hides what an election forbids today; one query, shared with its identity."""
    if request is None:
        return False
    if not hasattr(request, KEPT):
        mode = getattr(site_in(request), "neutralmode", None)
        setattr(request, KEPT, mode is not None and mode.is_in_force(days.today()))
    return getattr(request, KEPT)


def is_neutral_on(site, today):
    """Say whether a site is neutral on a day (a ``date``)."""
    mode = NeutralMode.objects.filter(site=site).first()
    return mode is not None and mode.is_in_force(today)


def neutral_in(context):
    """Whether a template context is to be printed as in a neutral period: a page says so, else the request's site."""
    if "neutral" in context:
        return context["neutral"]
    return is_neutral(context.get("request"))
