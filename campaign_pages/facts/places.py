"""Places in words: what an editor calls a page or record, and where to edit it. A door for any list of uses."""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from campaign_pages.ownership.models import BelongsToSite
from campaign_pages.ownership.sites import reach_of


@dataclass(frozen=True)
class Place:
    """Something that shows a record, a picture, a person. ``edit_url`` is ``None`` for who may not edit it."""

    kind: str
    title: str
    edit_url: str | None

    def __str__(self):
        return _("%(kind)s: %(title)s") % {"kind": self.kind, "title": self.title}


def find(used, user):
    """Return ``{(content type id, primary key as text): Place}`` for what still exists; ``None`` for a page of a site
    that the user does not work on, which is counted and not named.

    ``used``: for each content type id, the primary keys of the things to name. ``user``: who asks; gets links to what
    they may edit. One query for each kind of thing, and two for the permissions on pages.
    """
    return {
        (content_type_id, pk): place
        for content_type_id, pks in used.items()
        for pk, place in _places(ContentType.objects.get_for_id(content_type_id).model_class(), pks, user)
    }


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


def elsewhere():
    """What stands for a page of a site that the user does not work on."""
    return Place(_("On other sites"), _("a page that you do not see"), None)
