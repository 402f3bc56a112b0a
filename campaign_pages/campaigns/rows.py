"""The child rows of a campaign, publics and professions, read together."""

from django.db.models import CharField, IntegerField, QuerySet, Value

from campaign_pages.campaigns.publics import CampaignPublic


class CampaignRows:
    """Whom a campaign addresses and what it recruits for, each in its order.

    One query for both where they are stored; none in a preview, which holds them in memory, nor for a page class of a
    host that has no such relations.
    """

    def __init__(self, campaign):
        publics, professions = (_related(campaign, name) for name in ("publics", "profession_rows"))
        if isinstance(publics, QuerySet) and isinstance(professions, QuerySet):
            publics, self.profession_ids = _stored(publics, professions)
        else:
            self.profession_ids = [row.profession_id for row in professions]
        self.publics = list(publics)


def _related(campaign, name):
    relation = getattr(campaign, name, None)
    return [] if relation is None else relation.all()


def _stored(publics, professions):
    """Two kinds of rows in one table: a profession says nothing, a public names no profession."""
    nothing = Value("", output_field=CharField())
    said = publics.order_by().annotate(named=Value(None, output_field=IntegerField()))
    named = professions.order_by().annotate(public_=nothing, sentence_=nothing, anchor_=nothing)
    rows = said.values_list("sort_order", "pk", "public", "sentence", "anchor", "named").union(
        named.values_list("sort_order", "pk", "public_", "sentence_", "anchor_", "profession_id"), all=True
    )
    found, ids = [], []
    for order, pk, public, sentence, anchor, profession in sorted(rows, key=lambda row: (row[0] or 0, row[1])):
        if profession is None:
            found.append(CampaignPublic(pk=pk, sort_order=order, public=public, sentence=sentence, anchor=anchor))
        else:
            ids.append(profession)
    return found, ids
