"""Support measures in the admin."""

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from campaign_pages.facts.enums import MeasureStatus
from campaign_pages.facts.models import SupportMeasure, SupportMeasureTag
from campaign_pages.facts.viewsets.base import FactViewSet, RecordFilterSet, tags_filter


class SupportMeasureFilterSet(RecordFilterSet):
    status = django_filters.MultipleChoiceFilter(
        choices=MeasureStatus.choices, label=_("Progress"), widget=forms.CheckboxSelectMultiple
    )
    tags = tags_filter(SupportMeasureTag)

    class Meta:
        model = SupportMeasure
        fields = []


class SupportMeasureViewSet(FactViewSet):
    model = SupportMeasure
    icon = "tasks"
    menu_label = _("Support measures")
    filterset_class = SupportMeasureFilterSet

    @property
    def list_display(self):
        return [
            "name",
            Column("status_text", label=_("Progress"), sort_key="status"),
            Column("place", label=_("Place"), sort_key="place"),
            *self.common_columns(),
        ]
