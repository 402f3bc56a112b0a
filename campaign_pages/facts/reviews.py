"""Records past their review date and the places where they are shown, for the people who may change them."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import ReferenceIndex

from campaign_pages.facts.places import Place, find
from campaign_pages.facts.record import Record


@dataclass
class Review:
    """A record to review and where it is used; ``places`` is filled by ``find_places``."""

    fact: Record
    used: set = field(default_factory=set)
    places: list = field(default_factory=list)

    @property
    def kind(self):
        return capfirst(self.fact._meta.verbose_name)

    @property
    def source(self):
        """What the record says of its source; empty for one that has none to say."""
        return getattr(self.fact, "source_text", "")

    @property
    def edit_url(self):
        return reverse(self.fact.snippet_viewset.get_url_name("edit"), args=[self.fact.pk])


def kinds_changed_by(user):
    """The kinds of record that this user may change: those of every room and app, venues and recordings too."""
    kinds = [model for model in apps.get_models() if issubclass(model, Record)]
    return [kind for kind in kinds if user.has_perm(f"{kind._meta.app_label}.change_{kind._meta.model_name}")]


def reviews_due(user, today):
    """Return a ``Review`` for each published record due by ``today`` that the user may change, the oldest first."""
    due = []
    for kind in kinds_changed_by(user):
        records = list(kind.objects.editable_by(user).published().to_review(today))
        if records:
            kind.load_parts(records)
        due += records
    reviews = {_key(fact): Review(fact) for fact in sorted(due, key=lambda fact: (fact.review_on, fact.name))}
    for reference in ReferenceIndex.get_references_to_in_bulk(due):
        review = reviews[reference.to_content_type_id, reference.to_object_id]
        review.used.add((reference.base_content_type_id, reference.object_id))
    return list(reviews.values())


def find_places(reviews, user):
    """Fill ``places`` of these reviews: one query for each kind of thing that uses a fact, and one for permissions."""
    used = defaultdict(set)
    for review in reviews:
        for content_type_id, pk in review.used:
            used[content_type_id].add(pk)
    places = find(used, user)
    for review in reviews:
        found = [places[key] for key in review.used if key in places]
        named = [place for place in found if place]
        review.places = sorted(named, key=lambda place: (place.kind, place.title))
        if unnamed := len(found) - len(named):
            review.places.append(_elsewhere(unnamed))
    return reviews


def _elsewhere(count):
    """The places of other sites, which are counted and not named."""
    return Place(_("On other sites"), ngettext("%(count)d place", "%(count)d places", count) % {"count": count}, None)


def _key(fact):
    return ContentType.objects.get_for_model(fact).pk, str(fact.pk)
