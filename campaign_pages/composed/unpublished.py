"""Records that a page names and that its visitors do not see, because nobody has published them."""

from collections import defaultdict

from django.utils.translation import gettext as _

from campaign_pages.facts.editions import quoted_at
from campaign_pages.facts.fact import Fact
from campaign_pages.facts.record import Record


def unpublished(named, moment=None):
    """Sentences about the drafts among these pairs (model, primary key), in their order.

    ``moment``: the aware datetime at which the page quotes its facts, or ``None`` for today; what was public then is
    shown. One query for each kind of record, and another for facts of the past.
    """
    wanted = defaultdict(list)
    for model, pk in named:
        if pk and issubclass(model, Record):
            wanted[model].append(pk)
    return [
        _("“%(name)s” (%(kind)s) is a draft: visitors do not see it.")
        % {"name": record.name, "kind": model._meta.verbose_name}
        for model, pks in wanted.items()
        for record in _drafts(model, pks, moment)
    ]


def _drafts(model, pks, moment):
    drafts = {record.pk: record for record in model.objects.filter(pk__in=pks, live=False)}
    if drafts and moment and issubclass(model, Fact):
        for fact in quoted_at(model, set(drafts), moment):
            drafts.pop(fact.pk, None)
    return [drafts[pk] for pk in dict.fromkeys(pks) if pk in drafts]
