"""What each fact said, and when: pages of the past quote these editions instead of today's value.

Revisions cannot serve: a host purges them, and they hold drafts. An edition is written when what the public reads
changes, and is never changed or deleted afterwards.
"""

from django.contrib.contenttypes.models import ContentType
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Case, Exists, F, OuterRef, Q, When, Window
from django.db.models.functions import RowNumber
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class FactEdition(models.Model):
    """What one fact has said since ``recorded_at``. ``data`` is what its ``said()`` returned."""

    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.PositiveBigIntegerField(_("fact"))
    recorded_at = models.DateTimeField(_("recorded on"), default=timezone.now)
    data = models.JSONField(_("what it said"), encoder=DjangoJSONEncoder)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("edition of a fact")
        verbose_name_plural = _("editions of facts")
        ordering = ["recorded_at", "pk"]
        indexes = [models.Index(fields=["content_type", "object_id", "recorded_at"], name="campaign_fact_edition")]

    def __str__(self):
        return f"{self.content_type_id}/{self.object_id}, {self.recorded_at:%Y-%m-%d %H:%M}"

    def save(self, *args, **kwargs):
        """Write a new edition. Raises ``TypeError`` for one that exists: the past is not rewritten."""
        if not self._state.adding:
            raise TypeError("An edition is never changed: save the fact, and the next edition is recorded.")
        super().save(*args, **kwargs)


def record(fact, said, recorded_at=None):
    """Add an edition if ``said`` differs from the latest one. Returns the new edition or ``None``."""
    latest = _editions_of(fact).last()
    if latest and latest.data == said:
        return None
    return FactEdition.objects.create(
        content_type=_type_of(fact), object_id=fact.pk, data=said, recorded_at=recorded_at or timezone.now()
    )


def exist_for(fact):
    """Say whether an edition of this fact was ever recorded."""
    return _editions_of(fact).exists()


def latest(fact, count):
    """Return what the fact said in its last editions, the newest first: at most ``count`` dictionaries."""
    return [edition.data for edition in _editions_of(fact).reverse()[:count]]


def as_of(facts, moment):
    """Return the same facts in the same order, each as it was said at ``moment`` (an aware datetime).

    One query for any number of facts of any kind; a second one if a series was compared with another one then. A fact
    first recorded later is returned in its first edition, and its ``frozen_at`` is then the moment of that edition; one
    without any edition is returned as it stands. What a series was compared with is set back too, and is absent if it
    was deleted since. The copies cannot be saved.
    """
    facts = list(facts)
    rows = _with_companions(facts)
    past = _past(rows, rows, _editions_at(rows, moment), moment)
    return _joined([_key(fact) for fact in facts], past, moment)


def quoted_at(model, pks, moment):
    """Return the facts of ``model`` with these primary keys as they were said at ``moment`` (an aware datetime).

    In the order of ``pks``: those that had been public by then, even if they were unpublished or deleted since, and
    those that are public today, as ``as_of`` returns them. A draft that was never public is left out. Two queries at
    least, four at most, for any number of facts. The copies cannot be saved.
    """
    wanted = dict.fromkeys(pks)
    return [fact for fact in quoted_together({model: wanted}, moment) if fact.pk in wanted]


def quoted_together(wanted, moment):
    """``quoted_at`` for facts of several kinds (``wanted``: model → primary keys), and the parts of the figures asked.

    One query for the rows of each kind; those about the editions are the same for one kind and for all.
    """
    asked, rows = [], {}
    for model, pks in wanted.items():
        if not pks:
            continue
        kind = ContentType.objects.get_for_model(model).pk
        found = list(model.objects.with_companions().printed_with(pks))
        rows |= _with_companions(found)
        asked += [(kind, pk) for pk in dict.fromkeys([*pks, *(fact.pk for fact in found)])]
    if not asked:
        return []
    told = _editions_at({*asked, *rows}, moment)
    unrecorded = {}
    for key, row in rows.items():
        if row.live and key not in told:
            unrecorded.setdefault(type(row), []).append(row)
    for model, facts in unrecorded.items():
        model.load_parts(facts)
    past = _past({*asked, *rows}, rows, told, moment)
    return _joined([key for key in asked if key in past and past[key].live], past, moment)


def _with_companions(facts):
    """These facts and what they are shown with, by key."""
    rows = {_key(fact): fact for fact in facts}
    for fact in list(rows.values()):
        rows.update({_key(companion): companion for companion in fact.companions()})
    return rows


def _past(keys, rows, told, moment):
    """The copies that say what was said, by key; a fact without a row is made from its edition, if it had one by then.

    What had been said by then was public: the copy is ``live``, whatever became of the fact.
    """
    past = {}
    for key in keys:
        row, edition = rows.get(key), told.get(key)
        was_public = edition is not None and edition.recorded_at <= moment
        if row is None and not was_public:
            continue
        copy = row.duplicate() if row else _without_row(*key)
        copy.frozen_at = moment
        if edition:
            copy.say(edition.data)
            copy.frozen_at = max(moment, edition.recorded_at)
        copy.live = copy.live or was_public
        past[key] = copy
    return past


def _joined(keys, past, moment):
    """The copies with these keys, each with its companions of then; those not copied yet are fetched if they exist."""
    shown_with = {key: {(key[0], pk) for pk in past[key].companion_pks()} for key in keys}
    if missing := set().union(*shown_with.values()) - past.keys():
        past = {**past, **_past(missing, {}, _editions_at(missing, moment, existing=True), moment)}
    for key, companions in shown_with.items():
        past[key].set_companions({pk: past[kind, pk] for kind, pk in companions if (kind, pk) in past})
    return [past[key] for key in keys]


def _editions_at(keys, moment, *, existing=False):
    """What each fact said at the moment, by key, with one query; ``existing``: only of those not deleted since."""
    if not keys:
        return {}
    by_kind = {}
    for kind, pk in keys:
        by_kind.setdefault(kind, []).append(pk)
    wanted = Q()
    for kind, pks in by_kind.items():
        of_kind = Q(content_type_id=kind, object_id__in=pks)
        wanted |= of_kind & _still_exists(kind) if existing else of_kind
    by_then = Case(When(recorded_at__lte=moment, then=F("recorded_at")))
    rank = Window(
        RowNumber(),
        partition_by=[F("content_type_id"), F("object_id")],
        order_by=[by_then.desc(nulls_last=True), F("recorded_at").asc(), F("pk").desc()],
    )
    editions = FactEdition.objects.filter(wanted).annotate(rank=rank).filter(rank=1).order_by()
    return {(edition.content_type_id, edition.object_id): edition for edition in editions}


def _still_exists(kind):
    return Q(Exists(_model_of(kind)._base_manager.filter(pk=OuterRef("object_id"))))


def _without_row(kind, pk):
    return _model_of(kind)(pk=pk)


def _model_of(kind):
    return ContentType.objects.get_for_id(kind).model_class()


def _editions_of(fact):
    return FactEdition.objects.filter(content_type=_type_of(fact), object_id=fact.pk).order_by("recorded_at", "pk")


def _type_of(fact):
    return ContentType.objects.get_for_model(fact, for_concrete_model=True)


def _key(fact):
    return _type_of(fact).pk, fact.pk
