"""The form of something that belongs to a site: editors of one site are not asked which."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.models import Site

from campaign_pages.ownership.sites import reach_of


class OwnedForm(WagtailAdminModelForm):
    """Offers the sites on which the user works; “all sites” to who works on every one.

    Without a choice there is no field: what is created belongs to the user's site, what exists stays where it is.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        reach = reach_of(self.for_user) if self.for_user else None
        if reach and self.instance._state.adding and self.instance.site_id is None:
            self.instance.site_id = reach.preset
            self.initial["site"] = reach.preset
        if "site" not in self.fields:
            return
        if reach and reach.is_divided and len(reach.own) > 1:
            self._offer(reach)
        else:
            del self.fields["site"]

    def clean_site(self):
        """A site is never left out by who may not give to all: a draft without it would be everybody's."""
        site = self.cleaned_data["site"]
        reach = reach_of(self.for_user)
        if site is None and not reach.is_whole:
            kept = self.instance.site_id if self.instance.site_id in reach.own else reach.preset
            return Site.objects.get(pk=kept)
        return site

    def _offer(self, reach):
        field = self.fields["site"]
        field.label_from_instance = site_name
        field.empty_label = _("all sites") if reach.is_whole else None
        field.required = not reach.is_whole
        field.queryset = Site.objects.filter(pk__in=reach.own).order_by("-is_default_site", "pk")
        if not reach.changes(self.initial.get("site")):
            # A copy of what all sites share.
            self.initial["site"] = reach.preset


def site_name(site):
    """A site as editors know it, without Wagtail's mark on the default one."""
    return site.site_name or site.hostname
