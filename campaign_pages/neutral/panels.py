"""Where the admin speaks of the neutral mode: in the form of the setting and on the admin home."""

from django.urls import reverse
from wagtail.admin.panels import Panel
from wagtail.admin.ui.components import Component

from campaign_pages.neutral.hidden import hidden_on


def list_url(site):
    """The address of the list of everything that the mode hides on a site."""
    return reverse("campaign_pages_neutral_list", args=[site.pk])


class HiddenElementsPanel(Panel):
    """In the form of ``NeutralMode``: how many elements it hides, with the way to the list."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "campaign_pages/neutral/hidden_panel.html"

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            site = self.instance.site
            return {**context, "total": len(hidden_on(site)), "list_url": list_url(site)}


class NeutralSitesPanel(Component):
    """On the admin home while a site is neutral: since when, until when, how much is hidden.

    ``modes``: those in force. ``decided``: ids of the sites whose list the user may open.
    """

    name = "campaign_pages_neutral"
    template_name = "campaign_pages/neutral/sites_panel.html"
    order = 45

    def __init__(self, modes, decided):
        self.modes, self.decided = modes, decided

    def get_context_data(self, parent_context):
        sites = [
            {
                "mode": mode,
                "name": mode.site.site_name or mode.site.hostname,
                "total": len(hidden_on(mode.site)),
                "list_url": list_url(mode.site) if mode.site_id in self.decided else "",
            }
            for mode in self.modes
        ]
        return {"sites": sites}
