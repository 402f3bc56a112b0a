"""The report "Authorisations that end soon": whose, until when, for what, who renews them; also as a spreadsheet."""

from django.core.exceptions import PermissionDenied
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView

from campaign_pages import days
from campaign_pages.facts.reports import harmless
from testimonials.rights import ending

PERMISSION = "testimonials.change_person"


class EndingRightsView(ReportView):
    """Lists what ``ending.ending_soon_for`` finds."""

    page_title = _("Image rights that end within 60 days")
    header_icon = "date"
    index_url_name = "testimonials_ending_rights"
    index_results_url_name = "testimonials_ending_rights_results"
    results_template_name = "testimonials/rights/admin/ending_results.html"
    default_ordering = None
    list_export = ["person", "ends_on", "left", "media", "responsible"]
    export_headings = {
        "person": _("Person"),
        "ends_on": _("Last day"),
        "left": _("Time left"),
        "media": _("Media"),
        "responsible": _("Responsible editor"),
    }
    columns = [
        TitleColumn("person", label=_("Person"), get_url=ending.edit_url),
        Column("ends_on", label=_("Last day"), accessor=lambda each: days.in_words(each.ends_on)),
        Column("left", label=_("Time left"), accessor=ending.left_in_words),
        Column("media", label=_("Media"), accessor=ending.media_in_words),
        Column("responsible", label=_("Responsible editor"), accessor=ending.responsible),
    ]

    def get_filename(self):
        return pgettext("name of a file", "ending-rights")

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perm(PERMISSION):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_filtered_queryset(self):
        return ending.ending_soon_for(self.request.user, days.today())

    def to_row_dict(self, item):
        return {
            "person": str(item.person),
            "ends_on": item.ends_on,
            "left": ending.left_in_words(item),
            "media": ending.media_in_words(item),
            "responsible": ending.responsible(item),
        }

    def get_preprocess_function(self, field, value, export_format):
        if isinstance(value, str):
            return harmless
        return super().get_preprocess_function(field, value, export_format)


class EndingRightsMenuItem(MenuItem):
    """Shown to who may change persons."""

    def is_shown(self, request):
        return request.user.has_perm(PERMISSION)


def report_menu_item():
    return EndingRightsMenuItem(
        _("Image rights that end"),
        reverse("testimonials_ending_rights"),
        name="testimonials-ending-rights",
        icon_name="date",
        order=670,
    )


def report_urls():
    return [
        path("reports/testimonials-rights/", EndingRightsView.as_view(), name="testimonials_ending_rights"),
        path(
            "reports/testimonials-rights/results/",
            EndingRightsView.as_view(results_only=True),
            name="testimonials_ending_rights_results",
        ),
    ]
