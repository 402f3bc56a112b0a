"""The records in Wagtail's admin: lists that answer "is this still right?"."""

import django_filters
from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from taggit.models import Tag
from wagtail.admin.ui.tables import Column, LiveStatusTagColumn, UpdatedAtColumn
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import PreviewOnCreateView, PreviewOnEditView, SnippetViewSet

from campaign_pages import days
from campaign_pages.ownership.filters import OwnedFilterSet
from campaign_pages.ownership.viewsets import OwnedChooserViewSet, OwnedViewSet


def review_state(record):
    """Whether a record is to be reviewed, in words."""
    if record.review_on is None:
        return gettext("no date set")
    words = gettext("good until %(day)s")
    if record.needs_review(days.today()):
        words = gettext("to review since %(day)s")
    return words % {"day": record.review_text}


class YesNoColumn(Column):
    """A column that answers in a word: Wagtail's ticks and crosses are read aloud as “True” and “False”."""

    def get_value(self, instance):
        return gettext("yes") if super().get_value(instance) else gettext("no")


class OtherWordsColumn(Column):
    """A column that is silent where it would repeat the name: editors often name a record by what it says."""

    def get_value(self, instance):
        words = super().get_value(instance)
        return "" if str(words).casefold() == instance.name.casefold() else words


class RecordFilterSet(OwnedFilterSet):
    """What is overdue; a kind of record adds its tags (``tags_filter``) and choices of its own."""

    past_review = django_filters.BooleanFilter(method="filter_past_review", label=_("To be reviewed"))

    def filter_past_review(self, queryset, name, value):
        overdue = queryset.filter(review_on__lte=days.today())
        return overdue if value else queryset.exclude(pk__in=overdue.values("pk"))


def tags_filter(through):
    """A filter on the tags that the records listed bear; ``through`` is the model that links them."""
    model = through._meta.get_field("content_object").related_model

    def borne(request):
        listed = model.objects.visible_to(request.user).values("pk")
        return Tag.objects.filter(pk__in=through.objects.filter(content_object__in=listed).values("tag"))

    return django_filters.ModelMultipleChoiceFilter(
        queryset=lambda request: borne(request).order_by("name"),
        label=_("Tags"),
        widget=forms.CheckboxSelectMultiple,
    )


class RecordChooserViewSet(OwnedChooserViewSet, SnippetChooserViewSet):
    """The chooser of one kind of record; lists schedules with one query."""

    def get_object_list(self):
        return self.model.objects.with_schedule()


class PreviewsWhatIsThere:
    """In front of the views of a preview: shows a form that is being filled in, from the first letter on.

    Wagtail asks for the name first, as for a draft, and calls an empty form an error.
    """

    def validate_form(self, form):
        rows = [row for formset in form.formsets.values() for row in formset.forms]
        for each in (form, *rows):
            for field in each.fields.values():
                field.required = False
        return super().validate_form(form)


class PreviewOfNewRecord(PreviewsWhatIsThere, PreviewOnCreateView):
    pass


class PreviewOfRecord(PreviewsWhatIsThere, PreviewOnEditView):
    pass


class RecordViewSet(OwnedViewSet, SnippetViewSet):
    """What all kinds of record have in common in the admin."""

    preview_on_add_view_class = PreviewOfNewRecord
    preview_on_edit_view_class = PreviewOfRecord

    add_to_admin_menu = False
    inspect_view_enabled = False
    copy_view_enabled = True
    ordering = ["name"]
    chooser_viewset_class = RecordChooserViewSet

    def get_queryset(self, request):
        return super().get_queryset(request).with_schedule()

    def common_columns(self):
        return [
            Column("review", label=_("Review"), accessor=review_state, sort_key="review_on"),
            LiveStatusTagColumn(),
            UpdatedAtColumn(),
        ]


class FactViewSet(RecordViewSet):
    """What all kinds of fact have in common: they say where they come from."""

    def common_columns(self):
        return [Column("source", label=_("Source"), sort_key="source"), *super().common_columns()]
