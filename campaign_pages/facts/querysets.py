"""Records in the editors' words: published ones, those to review."""

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Cast, Length
from wagtail.models import Revision

from campaign_pages.ownership.querysets import OwnedQuerySet


class RecordQuerySet(OwnedQuerySet):
    """What all records have in common."""

    def published(self):
        """Those that the public may see: drafts that never went live and unpublished facts stay out."""
        return self.filter(live=True)

    def with_schedule(self):
        """Know of each record whether a publication is scheduled, without a query for each (see ``Record``)."""
        content_type = ContentType.objects.get_for_model(self.model)
        scheduled = Revision.objects.filter(
            base_content_type=content_type,
            object_id=Cast(OuterRef("pk"), models.CharField()),
            approved_go_live_at__isnull=False,
        )
        return self.annotate(has_schedule=Exists(scheduled))

    def to_review(self, today):
        """Those whose review date has come by ``today`` (a ``date``), the longest overdue first."""
        return self.filter(review_on__lte=today).order_by("review_on", "pk")


class FactQuerySet(RecordQuerySet):
    """What all facts have in common."""

    def with_companions(self):
        """Fetch with each fact what is shown with it, without the values of either."""
        return self

    def printed_with(self, pks):
        """The facts of these ids, and those of the same kind that are printed inside them."""
        return self.filter(pk__in=pks)


class FigureQuerySet(FactQuerySet):
    """Key figures, which may be parts of one another."""

    def printed_with(self, pks):
        """The figures of these ids and those that are parts of them."""
        return self.filter(Q(pk__in=pks) | Q(part_of__in=pks))


class SeriesQuerySet(FactQuerySet):
    """Series of dated values."""

    def with_companions(self):
        return self.select_related("comparator")

    def with_points(self):
        """Fetch the values of each series and of what it is compared with: three queries for any number of series."""
        return self.with_companions().prefetch_related("points", "comparator__points")


class GlossaryQuerySet(RecordQuerySet):
    """Terms of the glossary."""

    def in_language(self, language_code):
        """The published terms of one language, longest first: “ASE 77” is looked for before “ASE”."""
        return self.published().filter(locale__language_code=language_code).order_by(Length("name").desc(), "pk")

    def in_language_or_among(self, language_code, pks):
        """Those of ``in_language``, and whatever has one of these keys; ``language`` tells the one from the other."""
        wanted = Q(live=True, locale__language_code=language_code) | Q(pk__in=pks)
        told = self.annotate(language=F("locale__language_code"))
        return told.filter(wanted).order_by(Length("name").desc(), "pk")


class BenefitQuerySet(FactQuerySet):
    """Benefits, whose amounts may be computed from figures."""

    def with_terms(self):
        """Fetch the formula of each benefit and its figures: two more queries for any number of benefits."""
        return self.prefetch_related("terms__figure")
