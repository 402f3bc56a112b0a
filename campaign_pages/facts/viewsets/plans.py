"""Plans in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from campaign_pages.facts.models import Plan, PlanTag
from campaign_pages.facts.viewsets.base import RecordFilterSet, RecordViewSet, tags_filter


class PlanFilterSet(RecordFilterSet):
    tags = tags_filter(PlanTag)

    class Meta:
        model = Plan
        fields = ["status"]


class PlanViewSet(RecordViewSet):
    model = Plan
    icon = "thumbtack"
    menu_label = _("Plans")
    filterset_class = PlanFilterSet

    @property
    def list_display(self):
        return [
            "name",
            Column("years_text", label=_("Years"), sort_key="horizon"),
            Column("decision_text", label=_("Decision"), sort_key="decided_on"),
            Column("get_status_display", label=_("Where it stands"), sort_key="status"),
            *self.common_columns(),
        ]
