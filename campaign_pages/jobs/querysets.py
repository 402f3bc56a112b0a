"""Job sheets and vacancies in the editors' words."""

from django.db.models import Q, Sum
from django.db.models.functions import Length, Substr
from wagtail.models import Page, PageManager, PageQuerySet


class JobSheetQuerySet(PageQuerySet):
    def listed(self):
        """Published sheets without a restriction of their own, in the order that the editors gave them."""
        return self.live().filter(view_restrictions=None).order_by("path")


class VacancyQuerySet(PageQuerySet):
    """Vacancies by their dates; ``today`` is a ``date``."""

    def listed(self):
        """Published vacancies without a restriction of their own, those that end first at the top."""
        return self.live().filter(view_restrictions=None).order_by("apply_until", "path")

    def to_come(self, today):
        return self.filter(published_on__gt=today)

    def open(self, today):
        """Those that one can answer on that day, the last day included."""
        begun = Q(published_on=None) | Q(published_on__lte=today)
        return self.filter(begun, Q(apply_until=None) | Q(apply_until__gte=today))

    def closed(self, today):
        return self.filter(Q(published_on=None) | Q(published_on__lte=today), apply_until__lt=today)

    def openings_by_sheet(self, today):
        """How many posts one can apply for on that day, by the tree path of the page above; one query."""
        above = Substr("path", 1, Length("path") - Page.steplen)
        counted = self.listed().open(today).order_by().annotate(above=above).values("above")
        return dict(counted.annotate(number=Sum("openings")).values_list("above", "number"))


JobSheetManager = PageManager.from_queryset(JobSheetQuerySet)
VacancyManager = PageManager.from_queryset(VacancyQuerySet)
