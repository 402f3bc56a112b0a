"""The report "Content to review": each record with every place that shows it, also as a spreadsheet."""

from django.core.exceptions import PermissionDenied
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView

from campaign_pages import days
from campaign_pages.facts import reviews

# A spreadsheet runs a cell that begins with one of these as a formula.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def harmless(value):
    """Return a text as a spreadsheet shows it, never as a formula."""
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


class PlacesColumn(Column):
    cell_template_name = "campaign_pages/facts/places_cell.html"

    class Media:
        css = {"all": ["campaign_pages/admin/review.css"]}


class FactsToReviewView(ReportView):
    """Lists what ``reviews.reviews_due`` finds for the user."""

    page_title = _("Content to review")
    header_icon = "calendar-check"
    index_url_name = "campaign_pages_facts_to_review"
    index_results_url_name = "campaign_pages_facts_to_review_results"
    results_template_name = "campaign_pages/facts/report_results.html"
    default_ordering = None
    list_export = ["kind", "fact.name", "fact.headline", "source", "fact.review_on", "places"]
    export_headings = {
        "kind": _("Kind"),
        "fact.name": _("Content"),
        "fact.headline": _("Value"),
        "source": _("Source"),
        "fact.review_on": _("To be reviewed on"),
        "places": _("Used in"),
    }
    columns = [
        TitleColumn("name", label=_("Content"), accessor="fact.name", get_url=lambda review: review.edit_url),
        Column("kind", label=_("Kind")),
        Column("headline", label=_("Value"), accessor="fact.headline"),
        Column("source", label=_("Source")),
        Column("since", label=_("To be reviewed on"), accessor="fact.review_text"),
        PlacesColumn("places", label=_("Used in")),
    ]

    def get_filename(self):
        return pgettext("name of a file", "content-to-review")

    def dispatch(self, request, *args, **kwargs):
        if not reviews.kinds_changed_by(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_filtered_queryset(self):
        return reviews.reviews_due(self.request.user, days.today())

    def decorate_paginated_queryset(self, object_list):
        return reviews.find_places(list(object_list), self.request.user)

    def to_row_dict(self, item):
        row = super().to_row_dict(item)
        row["places"] = "; ".join(str(place) for place in item.places)
        return row

    def get_preprocess_function(self, field, value, export_format):
        if isinstance(value, str):
            return harmless
        return super().get_preprocess_function(field, value, export_format)


class FactsToReviewMenuItem(MenuItem):
    """Shown to who may change records."""

    def is_shown(self, request):
        return bool(reviews.kinds_changed_by(request.user))


def report_menu_item():
    return FactsToReviewMenuItem(
        _("Content to review"),
        reverse("campaign_pages_facts_to_review"),
        name="campaign-facts-to-review",
        icon_name="calendar-check",
        order=650,
    )


def report_urls():
    return [
        path("reports/campaign-facts/", FactsToReviewView.as_view(), name="campaign_pages_facts_to_review"),
        path(
            "reports/campaign-facts/results/",
            FactsToReviewView.as_view(results_only=True),
            name="campaign_pages_facts_to_review_results",
        ),
    ]
