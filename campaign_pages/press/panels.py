"""The links for outlets inside the form of a release: shown to be copied, managed on a page of their own.

They are no part of the form: a draft, an autosave or an old revision never changes who may read before the hour.
"""

from wagtail.admin.panels import Panel


class OutletLinksPanel(Panel):
    """Lists the links that are in force, with a way to create and revoke them; needs a saved page."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "campaign_pages/press/admin/outlet_links_panel.html"

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            release = self.instance
            links = list(release.outlet_links.in_force()) if release.pk else []
            for link in links:
                link.release, link.address = release, link.full_address(self.request)
            may_share = bool(release.pk) and release.permissions_for_user(self.request.user).can_publish()
            return {**context, "release": release, "links": links, "may_share": may_share}
