"""What each fact said, and when: pages of the past quote these editions instead of today's value.

Revisions cannot serve: a host purges them, and they hold drafts. An edition is written when what the public reads
changes, and is never changed or deleted afterwards.
"""

from django.contrib.contenttypes.models import ContentType
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Case, F, Q, When, Window
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


def as_of(facts, moment):
    """Return the same facts in the same order, each as it was said at ``moment`` (an aware datetime).

    One query for any number of facts of any kind. A fact first recorded later is returned in its first edition, and
    its ``frozen_at`` is then the moment of that edition; one without any edition is returned as it stands. What a
    series is compared with is set back too. The copies cannot be saved.
    """
    facts = list(facts)
    every = {_key(fact): fact for fact in facts}
    for fact in facts:
        every.update({_key(companion): companion for companion in fact.companions()})
    past = {key: _frozen(fact, moment) for key, fact in every.items()}
    for edition in _editions_at(every, moment):
        key = edition.content_type_id, edition.object_id
        past[key].say(edition.data)
        past[key].frozen_at = max(moment, edition.recorded_at)
    for fact in facts:
        past[_key(fact)].set_companions([past[_key(companion)] for companion in fact.companions()])
    return [past[_key(fact)] for fact in facts]


def _editions_at(facts, moment):
    if not facts:
        return []
    by_type = {}
    for content_type_id, pk in facts:
        by_type.setdefault(content_type_id, []).append(pk)
    wanted = Q()
    for content_type_id, pks in by_type.items():
        wanted |= Q(content_type_id=content_type_id, object_id__in=pks)
    by_then = Case(When(recorded_at__lte=moment, then=F("recorded_at")))
    rank = Window(
        RowNumber(),
        partition_by=[F("content_type_id"), F("object_id")],
        order_by=[by_then.desc(nulls_last=True), F("recorded_at").asc(), F("pk").desc()],
    )
    return FactEdition.objects.filter(wanted).annotate(rank=rank).filter(rank=1).order_by()


def _frozen(fact, moment):
    copy = fact.duplicate()
    copy.frozen_at = moment
    return copy


def _editions_of(fact):
    return FactEdition.objects.filter(content_type=_type_of(fact), object_id=fact.pk).order_by("recorded_at", "pk")


def _type_of(fact):
    return ContentType.objects.get_for_model(fact, for_concrete_model=True)


def _key(fact):
    return _type_of(fact).pk, fact.pk
