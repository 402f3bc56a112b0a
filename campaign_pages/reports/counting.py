"""What the database counts for a report, each in one query. Nobody's name is read."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from django.db.models import Case, Count, F, IntegerField, OuterRef, Q, Subquery, Sum, Value, When
from django.db.models.functions import Coalesce, TruncDate, TruncWeek
from django.utils import timezone

from campaign_pages import days
from campaign_pages.candidates.meetings import MEETING
from campaign_pages.candidates.models import Lead, Subscription
from campaign_pages.channels.models import ChannelCount, ChannelLink
from campaign_pages.registrations.models import Registration
from campaign_pages.reports.reached import furthest
from campaign_pages.reports.tallies import Tally


class Candidates(NamedTuple):
    """How many candidates have all this in common. ``rank``: of the furthest stage (``reached.RANKS``)."""

    source: str
    heard: str
    profession: str | None
    territory: str
    path: str
    rank: int
    number: int


@dataclass(frozen=True)
class Link:
    """A channel link with what it brought."""

    code: str
    name: str
    kind: str
    area: str
    starts_on: date | None
    ends_on: date | None
    cost: Decimal | None
    tally: Tally


#: The place of each number in those of a week.
VISITS, CANDIDATES = range(2)
LINK_FIELDS = ("code", "name", "kind", "area", "starts_on", "ends_on", "cost")


def links_of(scope):
    """The links of a campaign, each with its visits and cost and without candidates yet."""
    before = Q(counts__day__lt=days.day_of(scope.until)) if scope.until else None
    visits = Coalesce(Sum("counts__visits", filter=before), 0, output_field=IntegerField())
    rows = ChannelLink.objects.filter(scope.of_campaign()).annotate(visits=visits).order_by("kind", "name", "code")
    return [
        Link(*row[:-1], tally=Tally(visits=row[-1], cost=row[-2])) for row in rows.values_list(*LINK_FIELDS, "visits")
    ]


def leads_of(scope):
    """The candidates of a campaign: received in time, those erased since included."""
    return Lead.objects.received().filter(scope.of_campaign(), scope.before("received_at")).order_by()


def candidates_of(scope):
    """The candidates of a campaign as ``Candidates``, those that are alike together; one query."""
    # What people say only completes the links: it is read where there is none.
    told = Case(When(source="", then=F("heard")), default=Value(""))
    leads = leads_of(scope).annotate(told=told, rank=furthest())
    alike = ("source", "told", "profession__name", "territory", "path", "rank")
    counted = leads.values_list(*alike).annotate(number=Count("pk"))
    return list(map(Candidates._make, counted))


def numbers_by_week(scope):
    """{Monday: (visits, candidates)} of the weeks in which anything happened."""
    # First the day on the site's clock: the week of a moment would be cut on the clock of the database.
    day = TruncDate("received_at", tzinfo=timezone.get_default_timezone())
    leads = leads_of(scope).annotate(week=TruncWeek(day), what=Value(CANDIDATES)).values_list("week", "what")
    counts = ChannelCount.objects.filter(scope.of_campaign("link__campaign")).order_by()
    visits = counts.annotate(week=TruncWeek("day"), what=Value(VISITS)).values_list("week", "what")
    found = defaultdict(lambda: [0, 0])
    both = leads.annotate(number=Count("pk")).union(visits.annotate(number=Sum("visits")), all=True)
    # In no order: Django 6.1 takes up that of the first model otherwise, by columns that are not there.
    for week, what, number in both.order_by():
        found[week][what] = number
    return {week: tuple(numbers) for week, numbers in found.items()}


def came_of(scope):
    """The registrations of people who came to an information meeting of the campaign, of its weeks or agendas.

    Those that were erased since are among them.
    """
    held = scope.holds("session__page__path")
    came = Registration.objects.filter(held, session__page__kind=MEETING, attended__gt=0)
    return came.filter(scope.before("session__start")).order_by()


def came_by_source(scope):
    """{code: people} who came to information meetings."""
    return dict(came_of(scope).values_list("source").annotate(number=Sum("attended")))


def with_subscribers(campaigns):
    """Each campaign with the number of those who want to be told of it, as ``want_to_be_told``."""
    told = Subscription.objects.active().filter(campaign__translation_key=OuterRef("translation_key"))
    return campaigns.annotate(want_to_be_told=summed(told, "campaign__translation_key", Count("pk")))


def summed(rows, key, aggregate):
    """A column of an outer query: the whole number that its rows, which share a ``key``, add up to; 0 without any."""
    return Coalesce(Subquery(grouped(rows, key, aggregate), output_field=IntegerField()), 0)


def grouped(rows, key, aggregate):
    """The rows as one, with their ``aggregate`` as its only value."""
    return rows.order_by().values(key).annotate(number=aggregate).values("number")
