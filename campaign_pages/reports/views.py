"""The reports of campaigns in the admin: a list, a page for screen and paper, files."""

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy
from django.views.generic import TemplateView, View
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import Button

from campaign_pages import days
from campaign_pages.blocks.enums import Phase
from campaign_pages.campaigns.pages import CampaignPage
from campaign_pages.intake.export import csv_response
from campaign_pages.reports.comparison import earlier_campaigns
from campaign_pages.reports.counting import with_subscribers
from campaign_pages.reports.exporting import NAMES, PARTS
from campaign_pages.reports.reach import campaigns_of, may_read
from campaign_pages.reports.report import Report
from campaign_pages.reports.running import with_sums
from campaign_pages.reports.tables import said

ICON = "clipboard-list"
CAMPAIGNS_SHOWN = 50
#: No key of a page is larger; SQLite stops at larger ones.
LARGEST = 2**31 - 1
SUMS = (
    ("visits", gettext_lazy("Visits")),
    ("candidates", pgettext_lazy("how many", "Candidates")),
    ("recruited", pgettext_lazy("stage of a lead", "Recruited")),
)
LISTED = "campaign_pages_reports"
ONE = "campaign_pages_report"
FILE = "campaign_pages_report_file"


class ReportsView(WagtailAdminTemplateMixin, TemplateView):
    """The campaigns of which the user may read the report, the latest first, with their main numbers."""

    template_name = "campaign_pages/reports/admin/reports.html"
    page_title = gettext_lazy("Reports of campaigns")
    header_icon = ICON
    _show_breadcrumbs = True

    def dispatch(self, request, *args, **kwargs):
        if not may_read(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        campaigns = with_sums(campaigns_of(self.request.user).latest_first())
        page = Paginator(campaigns, CAMPAIGNS_SHOWN).get_page(self.request.GET.get("p"))
        today = days.today()
        for campaign in page:
            campaign.phase_today = campaign.phase_on(today)
            campaign.numbers = [(label, said(getattr(campaign, name))) for name, label in SUMS]
        return super().get_context_data(page=page, sums=SUMS, **kwargs)


class ReportView(WagtailAdminTemplateMixin, TemplateView):
    """The report of one campaign. ``?with=<id>`` chooses the campaign to compare with, ``?with=none`` none."""

    template_name = "campaign_pages/reports/admin/report.html"
    page_title = gettext_lazy("Report")
    header_icon = ICON
    _show_breadcrumbs = True

    @cached_property
    def campaign(self):
        return _campaign(self.request.user, self.kwargs["pk"])

    @cached_property
    def others(self):
        """The campaigns that it may be compared with."""
        return list(earlier_campaigns(self.campaign, campaigns_of(self.request.user).defer_streamfields()))

    @property
    def earlier(self):
        asked = self.request.GET.get("with", "")
        if asked == "none":
            return None
        # One that has not opened has nothing to be compared yet, unless somebody asks.
        has_opened = self.campaign.phase_on(days.today()) != Phase.TEASER
        latest = next(iter(self.others), None) if has_opened else None
        return next((campaign for campaign in self.others if str(campaign.pk) == asked), latest)

    def get_page_subtitle(self):
        return self.campaign.title

    def get_breadcrumbs_items(self):
        listed = {"url": reverse(LISTED), "label": _("Reports of campaigns")}
        return [*super().get_breadcrumbs_items(), listed, {"url": "", "label": self.campaign.title}]

    def get_context_data(self, **kwargs):
        report = Report(self.campaign, days.today(), self.earlier)
        return super().get_context_data(report=report, campaign=self.campaign, others=self.others, **kwargs)


class ReportFileView(View):
    """One table of a report as CSV."""

    def get(self, request, pk, part):
        if part not in PARTS:
            raise Http404
        campaign = _campaign(request.user, pk)
        header, rows = PARTS[part](Report(campaign, days.today()))
        return csv_response(f"{campaign.slug}-{NAMES[part]}-{days.today().isoformat()}.csv", header, rows)


class ReportsMenuItem(MenuItem):
    """Shown to who may read any report."""

    def is_shown(self, request):
        return may_read(request.user)


def report_menu_item():
    """For the hook ``register_reports_menu_item``."""
    return ReportsMenuItem(
        _("Reports of campaigns"), reverse(LISTED), name="campaign-reports", icon_name=ICON, order=640
    )


def report_button(page, user, next_url=None, view_name=None, **kwargs):
    """For the hook ``register_page_header_buttons``: from a campaign to its report."""
    if isinstance(page, CampaignPage) and page.pk and campaigns_of(user).filter(pk=page.pk).exists():
        yield Button(_("Report"), reverse(ONE, args=[page.pk]), icon_name=ICON, priority=65)


def report_urls():
    """For the hook ``register_admin_urls``."""
    return [
        path("campaign-pages/reports/", ReportsView.as_view(), name=LISTED),
        path("campaign-pages/reports/<int:pk>/", ReportView.as_view(), name=ONE),
        path("campaign-pages/reports/<int:pk>/<slug:part>.csv", ReportFileView.as_view(), name=FILE),
    ]


def _campaign(user, pk):
    if not may_read(user):
        raise PermissionDenied
    if pk > LARGEST:
        raise Http404
    # What the report and its goal print, and not the streams of the page.
    campaigns = campaigns_of(user).defer_streamfields().select_related("goal_figure", "progress_figure")
    return get_object_or_404(with_subscribers(campaigns), pk=pk)
