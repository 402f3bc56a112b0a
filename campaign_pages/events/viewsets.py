"""Weeks, events and venues in the admin: what is next, where, how many places are taken."""

import django_filters
from django.db.models import Count, OuterRef, Q, Subquery, Sum
from django.utils import timezone
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.pages.listing import IndexView, PageFilterSet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from campaign_pages import days
from campaign_pages.campaigns.viewsets import column_of, day_column
from campaign_pages.composed.explorers import ExplorerViewSet
from campaign_pages.events.enums import event_kinds
from campaign_pages.events.pages import EventPage, EventWeekPage
from campaign_pages.events.session import Session
from campaign_pages.events.venue import Venue, VenueTag
from campaign_pages.events.week_states import WeekState
from campaign_pages.facts.viewsets.base import RecordFilterSet, RecordViewSet, tags_filter


class VenueFilterSet(RecordFilterSet):
    tags = tags_filter(VenueTag)

    class Meta:
        model = Venue
        fields = ["step_free", "hearing_loop"]


class VenueViewSet(RecordViewSet):
    model = Venue
    icon = "home"
    menu_label = _("Venues")
    filterset_class = VenueFilterSet

    @property
    def list_display(self):
        return [
            "name",
            Column("town", label=_("Town"), sort_key="town"),
            Column("capacity", label=_("Capacity"), sort_key="capacity"),
            *self.common_columns(),
        ]


def week_state(week):
    """The state of the day, in words."""
    return week.edition_days.state_on(days.today()).label


class EventWeekFilterSet(PageFilterSet):
    state = django_filters.ChoiceFilter(
        choices=WeekState.choices, method="filter_state", label=pgettext_lazy("of a week", "State")
    )

    def filter_state(self, queryset, name, value):
        today = days.today()
        weeks = EventWeekPage.objects.only("starts_on", "ends_on", "programme_from")
        return queryset.filter(pk__in=[week.pk for week in weeks if week.edition_days.state_on(today) == value])

    class Meta:
        model = EventWeekPage
        fields = []


class EventWeekViewSet(ExplorerViewSet):
    model = EventWeekPage
    name = "event_weeks"
    icon = "date"
    menu_label = _("Event weeks")
    filterset_class = EventWeekFilterSet
    columns = [
        column_of("bulk_actions"),
        column_of("title"),
        day_column("starts_on", _("First day")),
        day_column("ends_on", _("Last day")),
        Column("state", label=pgettext_lazy("of a week", "State"), accessor=week_state),
        column_of("status"),
    ]


class EventFilterSet(PageFilterSet):
    kind = django_filters.ChoiceFilter(choices=event_kinds, label=_("Kind"))
    to_come = django_filters.BooleanFilter(method="filter_to_come", label=_("With sessions to come"))

    def filter_to_come(self, queryset, name, value):
        with_next = Q(pk__in=Session.objects.filter(removed_at=None).upcoming(timezone.now()).values("page"))
        return queryset.filter(with_next if value else ~with_next)

    class Meta:
        model = EventPage
        fields = []


class EventIndexView(IndexView):
    """The list of all events: the next session of each, and its places, in the query of the list."""

    def annotate_queryset(self, pages):
        to_come = Session.objects.filter(page=OuterRef("pk"), removed_at=None).upcoming(timezone.now())
        taking_place = to_come.taking_place().order_by("start")
        counted = to_come.order_by().values("page").annotate(number=Count("pk"), people=Sum("places_taken"))
        return super().annotate_queryset(
            pages.annotate(
                next_start=Subquery(taking_place.values("start")[:1]),
                next_is_all_day=Subquery(taking_place.values("all_day")[:1]),
                sessions_to_come=Subquery(counted.values("number")),
            )
        )


def next_session(event):
    """Day and hour of the next session that takes place."""
    if event.next_start is None:
        return gettext("none to come")
    if event.next_is_all_day:
        return days.in_words(days.day_of(event.next_start))
    return days.moment_in_words(event.next_start)


class EventViewSet(ExplorerViewSet):
    model = EventPage
    name = "events"
    icon = "calendar-alt"
    menu_label = _("Events")
    index_view_class = EventIndexView
    filterset_class = EventFilterSet
    columns = [
        column_of("bulk_actions"),
        column_of("title"),
        column_of("parent"),
        Column("kind", label=_("Kind"), accessor="kind_name", sort_key="kind"),
        Column("next", label=_("Next session"), accessor=next_session),
        Column("sessions", label=_("Sessions to come"), accessor=lambda event: event.sessions_to_come or 0),
        column_of("status"),
    ]


class EventsViewSetGroup(SnippetViewSetGroup):
    """The menu of what takes place: weeks, events, venues."""

    items = (EventWeekViewSet, EventViewSet, VenueViewSet)
    menu_label = _("Events")
    menu_icon = "date"
    menu_name = "campaign-events"
    menu_order = 245
