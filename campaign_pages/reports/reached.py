"""How far candidates came, as the database counts it."""

from django.db.models import Case, Max, OuterRef, SmallIntegerField, Subquery, Value, When
from django.db.models.functions import Coalesce

from campaign_pages.candidates.enums import Stage
from campaign_pages.candidates.models import LeadStep

#: One order for every way to a profession: within each way, a later stage has a higher number.
ORDER = (
    Stage.NEW,
    Stage.CONTACTED,
    Stage.MEETING,
    Stage.REQUESTED,
    Stage.APPROVED,
    Stage.APPLICATION,
    Stage.INTERVIEW,
    Stage.RECRUITED,
)
RANKS = {stage: rank for rank, stage in enumerate(ORDER)}


def rank_of(field):
    """The number of the stage in a field; 0 for what is no stage."""
    steps = [When(**{field: stage}, then=Value(rank)) for stage, rank in RANKS.items()]
    return Case(*steps, default=Value(0), output_field=SmallIntegerField())


def furthest():
    """The number of the furthest stage of a lead: its own; of one that was stopped, the furthest among its steps.

    Who was stopped is not recruited: the stop has corrected it.
    """
    steps = LeadStep.objects.exclude(stage__in=["", Stage.RECRUITED]).filter(lead=OuterRef("pk")).order_by()
    before = Subquery(steps.values("lead").annotate(rank=Max(rank_of("stage"))).values("rank"))
    stopped = When(stage=Stage.STOPPED, then=Coalesce(before, 0))
    return Case(stopped, default=rank_of("stage"), output_field=SmallIntegerField())
