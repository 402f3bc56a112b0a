"""The list of everything that the neutral mode of a site hides, and its entry in the reports."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Site

from campaign_pages import days
from campaign_pages.neutral.hidden import by_page, hidden_on
from campaign_pages.neutral.models import NeutralMode
from campaign_pages.neutral.panels import list_url
from campaign_pages.neutral.rights import decides, decides_somewhere, sites_decided_by

ICON = "no-view"


class HiddenElementsView(WagtailAdminTemplateMixin, TemplateView):
    """What is hidden on one site, page by page, for who decides on its neutral mode."""

    page_title = _("What the neutral mode hides")
    header_icon = ICON
    template_name = "campaign_pages/neutral/hidden_elements.html"
    _show_breadcrumbs = True

    def dispatch(self, request, *args, **kwargs):
        self.site = get_object_or_404(Site, pk=kwargs["site_id"])
        if not decides(request.user, self.site):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        return self.site.site_name or self.site.hostname

    def get_breadcrumbs_items(self):
        own = {"url": "", "label": self.page_title, "sublabel": self.get_page_subtitle()}
        return [*super().get_breadcrumbs_items(), own]

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        mode = NeutralMode.objects.filter(site=self.site).first() or NeutralMode(site=self.site)
        pages = by_page(hidden_on(self.site), self.request.user)
        others = [site for site in sites_decided_by(self.request.user) if site != self.site]
        return {
            **context,
            "site": self.site,
            "mode": mode,
            "state": mode.state(days.today()),
            "pages": pages,
            "total": sum(len(page.elements) for page in pages),
            "setting_url": reverse("wagtailsettings:edit", args=["campaign_pages", "neutralmode", self.site.pk]),
            "other_sites": [(site, list_url(site)) for site in others],
        }


def first_list(request):
    """Lead to the list of the site that is being looked at, or else of the first one that the user decides on."""
    sites = list(sites_decided_by(request.user))
    if not sites:
        raise PermissionDenied
    here = Site.find_for_request(request)
    return redirect(list_url(here if here in sites else sites[0]))


class HiddenElementsMenuItem(MenuItem):
    """Shown to who decides on the neutral mode of a site."""

    def is_shown(self, request):
        return decides_somewhere(request.user)


def report_menu_item():
    return HiddenElementsMenuItem(
        _("Hidden by the neutral mode"),
        reverse("campaign_pages_neutral"),
        name="campaign-neutral-mode",
        icon_name=ICON,
        order=660,
    )


def admin_urls():
    return [
        path("reports/campaign-neutral/", first_list, name="campaign_pages_neutral"),
        path(
            "reports/campaign-neutral/<int:site_id>/", HiddenElementsView.as_view(), name="campaign_pages_neutral_list"
        ),
    ]
