"""Key figures and series in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import SnippetChosenView

from campaign_pages.facts.models import FigureSeries, FigureSeriesTag, KeyFigure, KeyFigureTag
from campaign_pages.facts.viewsets.base import FactViewSet, RecordChooserViewSet, RecordFilterSet, tags_filter


class KeyFigureFilterSet(RecordFilterSet):
    tags = tags_filter(KeyFigureTag)

    class Meta:
        model = KeyFigure
        fields = []


class FigureSeriesFilterSet(RecordFilterSet):
    tags = tags_filter(FigureSeriesTag)

    class Meta:
        model = FigureSeries
        fields = []


class ChosenFigureView(SnippetChosenView):
    """Answers the chooser with the words that a text shows, too; a draft has none to tell yet."""

    def get_chosen_response_data(self, item):
        text = item.qualified_amount if item.live else ""
        return {**super().get_chosen_response_data(item), "text": text, "name": item.name}


class KeyFigureChooserViewSet(RecordChooserViewSet):
    chosen_view_class = ChosenFigureView


class FigureSeriesChooserViewSet(RecordChooserViewSet):
    def get_object_list(self):
        return super().get_object_list().with_points()


class KeyFigureViewSet(FactViewSet):
    model = KeyFigure
    icon = "decimal"
    menu_label = _("Key figures")
    filterset_class = KeyFigureFilterSet
    chooser_viewset_class = KeyFigureChooserViewSet

    @property
    def list_display(self):
        return [
            "name",
            Column("qualified_amount", label=_("Amount"), sort_key="value"),
            Column("date_text", label=_("Date of the value"), sort_key="reference_date"),
            *self.common_columns(),
        ]


class FigureSeriesViewSet(FactViewSet):
    model = FigureSeries
    icon = "history"
    menu_label = _("Series of figures")
    filterset_class = FigureSeriesFilterSet
    chooser_viewset_class = FigureSeriesChooserViewSet

    @property
    def list_display(self):
        return ["name", Column("headline", label=_("From, to")), *self.common_columns()]

    def get_queryset(self, request):
        return super().get_queryset(request).with_points()
