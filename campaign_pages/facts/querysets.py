"""Facts in the editors' words: published ones, those to review."""

from django.db import models


class FactQuerySet(models.QuerySet):
    """What key figures and series have in common."""

    def published(self):
        """Those that the public may see: drafts that never went live and unpublished facts stay out."""
        return self.filter(live=True)

    def to_review(self, today):
        """Those whose review date has come by ``today`` (a ``date``), the longest overdue first."""
        return self.filter(review_on__lte=today).order_by("review_on", "pk")


class SeriesQuerySet(FactQuerySet):
    """Series of dated values."""

    def with_points(self):
        """Fetch the values of each series and of what it is compared with: three queries for any number of series."""
        return self.select_related("comparator").prefetch_related("points", "comparator__points")
