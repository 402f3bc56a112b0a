"""The facts in Wagtail's admin: one menu with both kinds, lists that answer "is this still right?"."""

import django_filters
from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from taggit.models import Tag
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, LiveStatusTagColumn, UpdatedAtColumn
from wagtail.snippets.views.chooser import SnippetChooserViewSet, SnippetChosenView
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from campaign_pages.facts.models import FigureSeries, FigureSeriesTag, KeyFigure, KeyFigureTag


def review_state(fact):
    """Whether a fact is to be reviewed, in words."""
    if fact.review_on is None:
        return gettext("no date set")
    words = gettext("good until %(day)s")
    if fact.needs_review(timezone.localdate()):
        words = gettext("to review since %(day)s")
    return words % {"day": fact.review_text}


class FactFilterSet(WagtailFilterSet):
    """What is overdue, and what bears a tag."""

    past_review = django_filters.BooleanFilter(method="filter_past_review", label=_("To be reviewed"))

    def filter_past_review(self, queryset, name, value):
        overdue = queryset.filter(review_on__lte=timezone.localdate())
        return overdue if value else queryset.exclude(pk__in=overdue.values("pk"))


def tags_filter(through):
    """A filter on the tags that facts of one kind bear; ``through`` is the model that links them."""
    borne = through.objects.values("tag")
    return django_filters.ModelMultipleChoiceFilter(
        queryset=lambda request: Tag.objects.filter(pk__in=borne).order_by("name"),
        label=_("Tags"),
        widget=forms.CheckboxSelectMultiple,
    )


class KeyFigureFilterSet(FactFilterSet):
    tags = tags_filter(KeyFigureTag)

    class Meta:
        model = KeyFigure
        fields = []


class FigureSeriesFilterSet(FactFilterSet):
    tags = tags_filter(FigureSeriesTag)

    class Meta:
        model = FigureSeries
        fields = []


class ChosenFigureView(SnippetChosenView):
    """Answers the chooser with the words that a text shows, too; a draft has none to tell yet."""

    def get_chosen_response_data(self, item):
        text = item.qualified_amount if item.live else ""
        return {**super().get_chosen_response_data(item), "text": text, "name": item.name}


class KeyFigureChooserViewSet(SnippetChooserViewSet):
    chosen_view_class = ChosenFigureView

    def get_object_list(self):
        return self.model.objects.with_schedule()


class FigureSeriesChooserViewSet(SnippetChooserViewSet):
    def get_object_list(self):
        return self.model.objects.with_schedule().with_points()


class FactViewSet(SnippetViewSet):
    """What both kinds of fact have in common in the admin."""

    add_to_admin_menu = False
    inspect_view_enabled = False
    copy_view_enabled = True
    ordering = ["name"]

    def get_queryset(self, request):
        return self.model.objects.with_schedule()

    def common_columns(self):
        return [
            Column("source", label=_("Source"), sort_key="source"),
            Column("review", label=_("Review"), accessor=review_state, sort_key="review_on"),
            LiveStatusTagColumn(),
            UpdatedAtColumn(),
        ]


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


class FactsViewSetGroup(SnippetViewSetGroup):
    """The menu of the facts."""

    items = (KeyFigureViewSet, FigureSeriesViewSet)
    menu_label = _("Facts and figures")
    menu_icon = "decimal"
    menu_name = "campaign-facts"
    menu_order = 250
