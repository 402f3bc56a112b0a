"""Reusable sections in the admin."""

from django.utils.translation import gettext_lazy as _

from campaign_pages.facts.models import ReusableSection, ReusableSectionTag
from campaign_pages.facts.viewsets.base import RecordFilterSet, RecordViewSet, tags_filter


class ReusableSectionFilterSet(RecordFilterSet):
    tags = tags_filter(ReusableSectionTag)

    class Meta:
        model = ReusableSection
        fields = []


class ReusableSectionViewSet(RecordViewSet):
    model = ReusableSection
    icon = "copy"
    menu_label = _("Reusable sections")
    filterset_class = ReusableSectionFilterSet

    @property
    def list_display(self):
        return ["name", "heading", *self.common_columns()]
