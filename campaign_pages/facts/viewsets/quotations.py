"""Quotations in the admin."""

import django_filters
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from campaign_pages.facts.models import Quotation, QuotationTag
from campaign_pages.facts.viewsets.base import FactViewSet, RecordFilterSet, YesNoColumn, tags_filter


class QuotationFilterSet(RecordFilterSet):
    is_elected = django_filters.BooleanFilter(label=_("Elected person"))
    tags = tags_filter(QuotationTag)

    class Meta:
        model = Quotation
        fields = []


class QuotationViewSet(FactViewSet):
    model = Quotation
    icon = "openquote"
    menu_label = _("Quotations")
    filterset_class = QuotationFilterSet

    @property
    def list_display(self):
        return [
            "name",
            Column("author", label=_("Who says it"), sort_key="author"),
            YesNoColumn("is_elected", label=_("Elected person"), sort_key="is_elected"),
            Column("date_text", label=_("Date"), sort_key="said_on"),
            *self.common_columns(),
        ]
