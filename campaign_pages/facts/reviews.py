"""Records past their review date and the places where they are shown, for the people who may change them."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page, ReferenceIndex
from wagtail.permission_policies.pages import PagePermissionPolicy

from campaign_pages.facts.models import RECORDS
from campaign_pages.facts.record import Record


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
        records = list(kind.objects.published().to_review(today))
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
        review.places = sorted(found, key=lambda place: (place.kind, place.title))
    return reviews


def _places(model, pks, user):
    if model is None:
        return []
    found = model._base_manager.in_bulk([model._meta.pk.to_python(pk) for pk in pks]).values()
    if issubclass(model, Page):
        editable = PagePermissionPolicy().instances_user_has_permission_for(user, "change").filter(pk__in=pks)
        editable = set(editable.values_list("pk", flat=True))
        return [(str(page.pk), _page_place(page, page.pk in editable)) for page in found]
    urls = AdminURLFinder(user)
    kind = capfirst(model._meta.verbose_name)
    return [(str(thing.pk), Place(kind, str(thing), urls.get_edit_url(thing))) for thing in found]


def _page_place(page, is_editable):
    kind = capfirst(page.page_type_display_name)
    return Place(
        kind,
        page.get_admin_display_title(),
        reverse("wagtailadmin_pages:edit", args=[page.pk]) if is_editable else None,
    )


def _key(fact):
    return ContentType.objects.get_for_model(fact).pk, str(fact.pk)
