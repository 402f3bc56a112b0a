"""The campaigns that run, with what came lately: for the list of reports and the admin home."""

from datetime import timedelta

from django.db.models import Count, OuterRef, Q, Sum
from django.utils import timezone
from wagtail.admin.ui.components import Component

from campaign_pages import days
from campaign_pages.candidates.enums import Stage
from campaign_pages.candidates.models import Lead
from campaign_pages.channels.models import ChannelCount
from campaign_pages.reports.counting import summed
from campaign_pages.reports.reach import campaigns_of, may_read

A_WEEK = timedelta(days=7)
SHOWN = 5


def with_sums(campaigns, since=None):
    """Each campaign with ``visits``, ``candidates`` and ``recruited``, of its translations too, in one query.

    ``since``: an aware datetime from which on they are counted, visits from the day after; ``None`` for all.
    """
    visits = ChannelCount.objects.filter(link__campaign__translation_key=OuterRef("translation_key"))
    leads = Lead.objects.received().filter(campaign__translation_key=OuterRef("translation_key"))
    if since:
        visits = visits.filter(day__gt=days.day_of(since))
        leads = leads.filter(received_at__gte=since)
    key = "campaign__translation_key"
    return campaigns.annotate(
        visits=summed(visits, "link__campaign__translation_key", Sum("visits")),
        candidates=summed(leads, key, Count("pk")),
        recruited=summed(leads, key, Count("pk", filter=Q(stage=Stage.RECRUITED))),
    )


def running(campaigns, today):
    """Those that are open on a day (a ``date``)."""
    opened = Q(opens_on=None) | Q(opens_on__lte=today)
    not_closed = Q(closes_on=None) | Q(closes_on__gte=today)
    not_archived = Q(archives_on=None) | Q(archives_on__gt=today)
    return campaigns.live().filter(opened, not_closed, not_archived)


class RunningPanel(Component):
    """On the admin home: each campaign that runs, with the visits and candidates of seven days; numbers alone."""

    name = "campaign_pages_running"
    template_name = "campaign_pages/reports/admin/home_panel.html"
    order = 205

    class Media:
        css = {"all": ["campaign_pages/admin/home.css"]}

    def get_context_data(self, parent_context):
        user, today = parent_context["request"].user, days.today()
        campaigns = with_sums(running(campaigns_of(user), today), timezone.now() - A_WEEK)
        found = list(campaigns.defer_streamfields().latest_first()[: SHOWN + 1])
        return {"campaigns": found[:SHOWN], "more": len(found) > SHOWN}


def add_running_panel(request, panels):
    """For the hook ``construct_homepage_panels``."""
    if may_read(request.user):
        panels.append(RunningPanel())
