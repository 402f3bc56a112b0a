"""Places in words: what an editor calls a page or record, and where to edit it. A door for any list of uses."""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy


@dataclass(frozen=True)
class Place:
    """Something that shows a record, a picture, a person. ``edit_url`` is ``None`` for who may not edit it."""

    kind: str
    title: str
    edit_url: str | None

    def __str__(self):
        return _("%(kind)s: %(title)s") % {"kind": self.kind, "title": self.title}


def find(used, user):
    """Return ``{(content type id, primary key as text): Place}`` for what still exists.

    ``used``: for each content type id, the primary keys of the things to name. ``user``: who asks; gets links to what
    they may edit. One query for each kind of thing, and one for the permissions on pages.
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
