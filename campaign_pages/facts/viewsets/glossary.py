"""Glossary terms in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from campaign_pages.facts.models import GlossaryTerm, GlossaryTermTag
from campaign_pages.facts.viewsets.base import RecordFilterSet, RecordViewSet, YesNoColumn, tags_filter


class GlossaryTermFilterSet(RecordFilterSet):
    tags = tags_filter(GlossaryTermTag)

    class Meta:
        model = GlossaryTerm
        fields = ["is_expanded"]


class GlossaryTermViewSet(RecordViewSet):
    model = GlossaryTerm
    icon = "list-ul"
    menu_label = _("Glossary")
    filterset_class = GlossaryTermFilterSet

    @property
    def list_display(self):
        return [
            "name",
            Column("expansion", label=_("In full words"), sort_key="expansion"),
            YesNoColumn("is_expanded", label=_("Explained at first use")),
            *self.common_columns(),
        ]
