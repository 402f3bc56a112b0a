"""Testimonials in an editor's words: which of them may be shown."""

from django.db.models import Exists, OuterRef
from wagtail.models import PageManager, PageQuerySet

from campaign_pages import days
from testimonials.people.models import Person


class TestimonialQuerySet(PageQuerySet):
    """Says which testimonials the public may see at a moment; whether they are published is asked with ``live()``.

    One may be shown while its person may be shown on the site (``PersonQuerySet.showable``), nobody took back the
    authorisation that it names, and somebody confirmed that no entrusted child can be recognised in it.
    """

    def showable(self, now):
        """Those that the public may see at ``now`` (aware datetime)."""
        return self.filter(
            person__in=Person.objects.showable(days.day_of(now)).values("pk"),
            authorisation__withdrawn_at__isnull=True,
            no_child_identifiable=True,
        )

    def withheld(self, now):
        """Those that the public must not see at ``now`` (aware datetime); one without a person is among them."""
        return self.exclude(pk__in=self._all().showable(now).values("pk"))

    def telling_withheld(self, now):
        """All of them, each with ``withheld_now``: whether the public must not see it at ``now`` (aware datetime)."""
        showable = self._all().showable(now).filter(pk=OuterRef("pk"))
        return self.annotate(withheld_now=~Exists(showable))

    def _all(self):
        return type(self)(self.model).order_by()


TestimonialManager = PageManager.from_queryset(TestimonialQuerySet)


def pages_of_professions(person):
    """The primary keys of the pages that present the professions of a person, the first chosen first.

    ``person``: a primary key, or an ``OuterRef`` to one.
    """
    chosen = Person.professions.through.objects.filter(person=person, profession__live=True)
    return chosen.exclude(profession__page=None).order_by("pk").values_list("profession__page", flat=True)
