"""The admin home of a site that is neutral."""

from campaign_pages import days
from campaign_pages.neutral.models import NeutralMode
from campaign_pages.neutral.panels import NeutralSitesPanel
from campaign_pages.neutral.rights import sites_decided_by


def add_neutral_panel(request, panels):
    """For the hook ``construct_homepage_panels``: tells everybody in the admin which sites are neutral today."""
    modes = NeutralMode.objects.exclude(starts_on=None).select_related("site").order_by("pk")
    in_force = [mode for mode in modes if mode.is_in_force(days.today())]
    if in_force:
        decided = set(sites_decided_by(request.user).values_list("pk", flat=True))
        panels.append(NeutralSitesPanel(in_force, decided))
