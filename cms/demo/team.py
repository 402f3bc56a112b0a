"""The people of a house: its editors and administrators, with passwords that everybody knows."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Page,
    Site,
)
from wagtailmedia.models import Media

from campaign_pages.facts.models import RECORDS
from campaign_pages.models import Branding, ChannelLink, Lead, NeutralMode, Registration, Venue
from testimonials.models import Audio, Authorisation, Person, Video

from .house import House

# What editors enter once; a new kind of record is one name more.
SETTINGS = (Branding, NeutralMode)
PAGE_RIGHTS = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page")
FACT_RIGHTS = ("add", "change", "delete", "publish", "view")
LINK_RIGHTS = ("add", "change", "delete", "view")
LIBRARY_RIGHTS = ("add", "change", "choose")
# They enter what people signed, and delete nobody; opening the signed papers is another right, which they lack.
PEOPLE_RIGHTS = ("add", "change", "view")
MEDIA_RIGHTS = ("add", "change")


def load_team(house: House, site: Site, collection: Collection) -> None:
    """Create the accounts that are missing, and give the editors their rights on this site alone."""
    editors = editors_of(house, site, collection)
    for login in house.logins:
        if get_user_model().objects.filter(username=login.username).exists():
            continue
        create = get_user_model().objects.create_superuser if login.is_administrator else _create_user
        user = create(username=login.username, email=f"{login.username}@{house.mail_domain}", password=login.password)
        if login.keeps_the_desk:
            user.groups.add(desk_of(house, site))
        elif login.recruits:
            user.groups.add(recruiters_of(house, site))
        elif not login.is_administrator:
            user.groups.add(editors)


def remove_team(house: House) -> None:
    get_user_model().objects.filter(username__in=[login.username for login in house.logins]).delete()
    Group.objects.filter(name__in=[house.group, house.desk_group, house.recruiting_group]).delete()


def editors_of(house: House, site: Site, collection: Collection) -> Group:
    """The group of editors: they publish the home page of the site and what is below it, its identity, its library.

    Not Wagtail's own group “Editors”, which may change pages anywhere. Their rights on pages make the records of this
    site theirs, and no others (``campaign_pages.ownership``).
    """
    editors, _ = Group.objects.get_or_create(name=house.group)
    editors.permissions.add(_access())
    for model in (*RECORDS, Venue):
        editors.permissions.add(*_rights(model, *FACT_RIGHTS))
    for model in (Person, Authorisation):
        editors.permissions.add(*_rights(model, *PEOPLE_RIGHTS))
    editors.permissions.add(*_rights(ChannelLink, *LINK_RIGHTS))
    for model in (Video, Audio):
        editors.permissions.add(*_rights(model, *FACT_RIGHTS))
    for model in SETTINGS:
        for right in _rights(model, "change"):
            GroupSitePermission.objects.get_or_create(group=editors, site=site, permission=right)
    for codename in PAGE_RIGHTS:
        right = _right(Page, codename)
        GroupPagePermission.objects.get_or_create(group=editors, page=site.root_page, permission=right)
    # Wagtail looks up rights on its own models, whatever models the site stores its files in.
    for model in (Image, Document):
        for right in _rights(model, *LIBRARY_RIGHTS):
            GroupCollectionPermission.objects.get_or_create(group=editors, collection=collection, permission=right)
    for right in _rights(Media, *MEDIA_RIGHTS):
        GroupCollectionPermission.objects.get_or_create(group=editors, collection=collection, permission=right)
    return editors


def desk_of(house: House, site: Site) -> Group:
    """The group that receives people: registrations of this site, and no page."""
    desk, _ = Group.objects.get_or_create(name=house.desk_group)
    desk.permissions.add(_access(), *_rights(Registration, "view", "add", "change"))
    GroupSitePermission.objects.get_or_create(
        group=desk, site=site, permission=_right(Registration, "change_registration")
    )
    return desk


def recruiters_of(house: House, site: Site) -> Group:
    """The group that calls candidates back: those of this site, who registered for its meetings, and no page."""
    group, _ = Group.objects.get_or_create(name=house.recruiting_group)
    group.permissions.add(_access(), *_rights(Lead, "view", "add", "change"), *_rights(Registration, "view"))
    for right in (_right(Lead, "change_lead"), _right(Registration, "change_registration")):
        GroupSitePermission.objects.get_or_create(group=group, site=site, permission=right)
    return group


def _create_user(**values):
    return get_user_model().objects.create_user(**values)


def _access() -> Permission:
    admin_type, _ = ContentType.objects.get_or_create(app_label="wagtailadmin", model="admin")
    access, _ = Permission.objects.get_or_create(
        content_type=admin_type, codename="access_admin", defaults={"name": "Can access Wagtail admin"}
    )
    return access


def _right(model, codename: str) -> Permission:
    return Permission.objects.get(content_type=ContentType.objects.get_for_model(model), codename=codename)


def _rights(model, *actions: str) -> list[Permission]:
    return [_right(model, f"{action}_{model._meta.model_name}") for action in actions]
