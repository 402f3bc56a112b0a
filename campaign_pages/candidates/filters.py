"""What the list of candidates is filtered by: what is due, stages as their sites name them, campaigns, professions."""

from collections import defaultdict
from itertools import chain

from django.contrib.admin import SimpleListFilter
from django.db.models import CharField, Exists, OuterRef, Value
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

from campaign_pages import days
from campaign_pages.campaigns.pages import CampaignPage
from campaign_pages.candidates.enums import Stage
from campaign_pages.candidates.naming import StageNames
from campaign_pages.candidates.reach import leads_of
from campaign_pages.facts.models import Profession

_KEPT = "_campaign_pages_candidate_choices"


class DueFilter(SimpleListFilter):
    title = _("What is due")
    parameter_name = "due"

    def lookups(self, request, model_admin):
        return [("answer", _("Answer overdue")), ("call", _("To call today")), ("mine", _("Looked after by me"))]

    def queryset(self, request, leads):
        today = days.today()
        return {
            "answer": lambda: leads.filter(stage=Stage.NEW, reply_by__lt=today),
            "call": lambda: leads.filter(next_call_on__lte=today),
            "mine": lambda: leads.filter(assigned_to=request.user),
        }.get(self.value(), lambda: leads)()


class StageFilter(SimpleListFilter):
    """The stages, each by all the names that the sites of the user's candidates have for it."""

    title = _("Stage")
    parameter_name = "stage"

    def lookups(self, request, model_admin):
        found = choices_of(request)
        sites = [key for key, _name in found["site"]] or [None]
        for stage in Stage:
            own = dict(found[stage.value])
            names = sorted({own.get(site) or str(stage.label) for site in sites})
            yield stage.value, " / ".join(names)

    def queryset(self, request, leads):
        return leads.filter(stage=self.value()) if self.value() in Stage.values else leads


class RelatedFilter(SimpleListFilter):
    """Those that the user's candidates have, by name; ``parameter_name`` is the foreign key."""

    def lookups(self, request, model_admin):
        return sorted(choices_of(request)[self.parameter_name], key=lambda choice: choice[1].casefold())

    def queryset(self, request, leads):
        known = {pk for pk, _name in self.lookup_choices}
        return leads.filter(**{self.parameter_name: self.value()}) if self.value() in known else leads


class CampaignFilter(RelatedFilter):
    title = _("Campaign")
    parameter_name = "campaign"


class ProfessionFilter(RelatedFilter):
    title = _("Profession")
    parameter_name = "profession"


def choices_of(request):
    """What the user's candidates have: pairs (key, name) of “campaign”, “profession”, “site”, and of each stage.

    A stage has the names that sites chose for it, by the key of the site. One query for all filters, once a request.
    """
    if not hasattr(request, _KEPT):
        setattr(request, _KEPT, _choices(leads_of(request.user)))
    return getattr(request, _KEPT)


def _choices(leads):
    def part(kind, model, name, field, key="pk"):
        theirs = model.objects.filter(Exists(leads.filter(**{field: OuterRef(key)}))).order_by()
        return theirs.values_list(Value(kind), Cast(key, CharField()), Cast(name, CharField()))

    named = (part(stage.value, StageNames, stage.value, "site", key="site") for stage in Stage)
    parts = chain([part("profession", Profession, "name", "profession"), part("site", Site, "hostname", "site")], named)
    found = defaultdict(list)
    for kind, key, name in part("campaign", CampaignPage, "title", "campaign").union(*parts, all=True):
        found[kind].append((key, name))
    return found
