"""Testimonials and series of all sites in lists of the admin: whom they show, and whether they still may."""

import django_filters
from django.db.models import F, Func, IntegerField, OuterRef, Prefetch, Subquery
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.pages.listing import IndexView, PageFilterSet
from wagtail.permissions import page_permission_policy

from campaign_pages import days
from campaign_pages.campaigns.viewsets import column_of
from campaign_pages.composed.explorers import ExplorerViewSet
from campaign_pages.facts.models import Profession
from campaign_pages.facts.viewsets.base import tags_filter
from testimonials.people.columns import StandingColumn, ThumbnailColumn, person_rights, thumbnail_of
from testimonials.people.enums import Standing
from testimonials.people.models import Person, PersonTag
from testimonials.people.viewsets import with_thumbnails
from testimonials.series.pages import SeriesPage, TestimonialPage


def series_open_to(user):
    """The series that a user comes across in the explorer."""
    open_pages = page_permission_policy.explorable_instances(user)
    return SeriesPage.objects.filter(pk__in=open_pages.values("pk")).order_by("title")


class PortraitFilterSet(PageFilterSet):
    standing = django_filters.ChoiceFilter(
        choices=Standing.choices, method="filter_standing", label=_("Rights for the site")
    )
    series = django_filters.ModelChoiceFilter(
        queryset=lambda request: series_open_to(request.user),
        method="filter_series",
        label=pgettext_lazy("of testimonials", "Series"),
    )
    profession = django_filters.ModelChoiceFilter(
        queryset=lambda request: Profession.objects.order_by("name"),
        field_name="person__professions",
        label=_("Profession"),
    )
    tags = tags_filter(PersonTag)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.filters["tags"].field_name = "person__tags"

    def filter_standing(self, pages, name, value):
        found = Person.objects.with_standing(days.today()).filter(standing=value)
        return pages.filter(person__in=found.values("pk"))

    def filter_series(self, pages, name, value):
        return pages.child_of(value)

    class Meta:
        model = TestimonialPage
        fields = ["form"]


class PortraitIndexView(IndexView):
    """Testimonials with their person: a constant number of queries, however many there are."""

    def annotate_queryset(self, pages):
        people = with_thumbnails(Person.objects.with_standing(days.today()))
        return (
            super()
            .annotate_queryset(pages)
            .prefetch_related(Prefetch("person", queryset=people), for_specific_subqueries=True)
        )


def portrait_of(page):
    return thumbnail_of(page.person)


def rights_of_page(page):
    return person_rights(page.person) if page.person else None


class PortraitViewSet(ExplorerViewSet):
    model = TestimonialPage
    name = "testimonials"
    icon = "user"
    menu_label = _("Portraits")
    index_view_class = PortraitIndexView
    filterset_class = PortraitFilterSet
    columns = [
        column_of("bulk_actions"),
        ThumbnailColumn("portrait", label=_("Portrait"), accessor=portrait_of),
        column_of("title"),
        Column("person", label=_("Person"), accessor="person.shown_name", sort_key="person__display_name"),
        column_of("parent"),
        StandingColumn("standing", label=_("Rights for the site"), accessor=rights_of_page),
        column_of("status"),
    ]


def episodes_below(pages):
    """A subquery: how many of ``pages`` lie right below the series at hand."""
    below = pages.filter(path__startswith=OuterRef("path"), depth=OuterRef("depth") + 1).order_by()
    return Subquery(
        below.annotate(number=Func(F("pk"), function="Count")).values("number"), output_field=IntegerField()
    )


class SeriesIndexView(IndexView):
    """Series with the number of their episodes: no further query."""

    def annotate_queryset(self, pages):
        showable = TestimonialPage.objects.live().showable(timezone.now())
        counted = pages.annotate(episodes=episodes_below(TestimonialPage.objects.all()), shown=episodes_below(showable))
        return super().annotate_queryset(counted)


class SeriesFilterSet(PageFilterSet):
    class Meta:
        model = SeriesPage
        fields = ["campaign"]


class SeriesViewSet(ExplorerViewSet):
    model = SeriesPage
    name = "testimonial_series"
    icon = "list-ol"
    menu_label = pgettext_lazy("of testimonials", "Series")
    index_view_class = SeriesIndexView
    filterset_class = SeriesFilterSet
    columns = [
        column_of("bulk_actions"),
        column_of("title"),
        Column("episodes", label=_("Testimonials")),
        Column("shown", label=_("Shown today")),
        column_of("status"),
    ]
