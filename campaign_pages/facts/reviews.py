"""Records past their review date and the places where they are shown, for the people who may change them."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page, ReferenceIndex
from wagtail.permission_policies.pages import PagePermissionPolicy

from campaign_pages.facts.models import RECORDS
from campaign_pages.facts.record import Record
from campaign_pages.ownership.models import BelongsToSite
from campaign_pages.ownership.sites import reach_of


@dataclass(frozen=True)
class Place:
    """Something that shows a fact. ``edit_url`` is ``None`` for who may not edit it."""

    kind: str
    title: str
    edit_url: str | None

    def __str__(self):
        return _("%(kind)s: %(title)s") % {"kind": self.kind, "title": self.title}


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
    def edit_url(self):
        return reverse(self.fact.snippet_viewset.get_url_name("edit"), args=[self.fact.pk])


def kinds_changed_by(user):
    """The kinds of record that this user may change."""
    return [kind for kind in RECORDS if user.has_perm(f"{kind._meta.app_label}.change_{kind._meta.model_name}")]


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
    places = {}
    for content_type_id, pks in used.items():
        for pk, place in _places(ContentType.objects.get_for_id(content_type_id).model_class(), pks, user):
            places[content_type_id, pk] = place
    for review in reviews:
        found = [places[key] for key in review.used if key in places]
        named = [place for place in found if place]
        review.places = sorted(named, key=lambda place: (place.kind, place.title))
        if unnamed := len(found) - len(named):
            review.places.append(_elsewhere(unnamed))
    return reviews


def _places(model, pks, user):
    if model is None:
        return []
    found = model._base_manager.in_bulk([model._meta.pk.to_python(pk) for pk in pks]).values()
    if issubclass(model, Page):
        return _page_places(found, user)
    urls = AdminURLFinder(user)
    kind = capfirst(model._meta.verbose_name)
    reach = reach_of(user)
    return [
        (str(thing.pk), Place(kind, str(thing), urls.get_edit_url(thing)) if reach.sees(_site_of(thing)) else None)
        for thing in found
    ]


def _page_places(pages, user):
    """Pairs (key, place): ``None`` for a page that the user does not even find in the explorer, among several sites."""
    policy, pks = PagePermissionPolicy(), [page.pk for page in pages]
    editable = _keys(policy.instances_user_has_permission_for(user, "change"), pks)
    nameable = _keys(policy.explorable_instances(user), pks) if reach_of(user).is_divided else set(pks)
    places = []
    for page in pages:
        url = reverse("wagtailadmin_pages:edit", args=[page.pk]) if page.pk in editable else None
        place = Place(capfirst(page.page_type_display_name), page.get_admin_display_title(), url)
        places.append((str(page.pk), place if page.pk in nameable else None))
    return places


def _keys(pages, pks):
    return set(pages.filter(pk__in=pks).values_list("pk", flat=True))


def _site_of(thing):
    return thing.site_id if isinstance(thing, BelongsToSite) else None


def _elsewhere(count):
    """The places of other sites, which are counted and not named."""
    return Place(_("On other sites"), ngettext("%(count)d place", "%(count)d places", count) % {"count": count}, None)


def _key(fact):
    return ContentType.objects.get_for_model(fact).pk, str(fact.pk)
