"""Professions in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from campaign_pages.facts.models import Profession, ProfessionTag
from campaign_pages.facts.viewsets.base import OtherWordsColumn, RecordFilterSet, RecordViewSet, tags_filter


class ProfessionFilterSet(RecordFilterSet):
    tags = tags_filter(ProfessionTag)

    class Meta:
        model = Profession
        fields = []


class ProfessionViewSet(RecordViewSet):
    model = Profession
    icon = "cogs"
    menu_label = _("Professions")
    filterset_class = ProfessionFilterSet

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("page")

    @property
    def list_display(self):
        return [
            "name",
            OtherWordsColumn("title", label=_("Name shown"), sort_key="title"),
            Column("page", label=_("Page that presents it"), accessor="page.title"),
            *self.common_columns(),
        ]
