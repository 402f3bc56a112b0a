"""The two people of the demo: an editor and an administrator, with passwords that everybody knows."""

from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from campaign_pages.models import Branding, FigureSeries, KeyFigure, NeutralMode


@dataclass(frozen=True)
class Login:
    username: str
    password: str
    role: str
    is_administrator: bool = False


LOGINS = (
    Login("redaction", "haute-combe", "rédaction : écrit et publie les campagnes"),
    Login("admin", "haute-combe-admin", "administration", is_administrator=True),
)
# Not Wagtail's own group "Editors", which may add and change pages anywhere.
GROUP = "Rédaction"
PAGE_RIGHTS = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page")
FACT_RIGHTS = ("add", "change", "delete", "publish", "view")
LIBRARY_RIGHTS = ("add", "change", "choose")


def load_team(home: Page) -> None:
    """Create the accounts that are missing, and give editors their rights below ``home``."""
    editors = editors_of(home)
    for login in LOGINS:
        if get_user_model().objects.filter(username=login.username).exists():
            continue
        create = get_user_model().objects.create_superuser if login.is_administrator else _create_user
        user = create(username=login.username, email=f"{login.username}@haute-combe.example", password=login.password)
        if not login.is_administrator:
            user.groups.add(editors)


def remove_team() -> None:
    get_user_model().objects.filter(username__in=[login.username for login in LOGINS]).delete()
    Group.objects.filter(name=GROUP).delete()


def editors_of(home: Page) -> Group:
    """The group of editors: they may publish ``home`` and the pages below it, facts, pictures, the identity and the neutral mode."""
    editors, _ = Group.objects.get_or_create(name=GROUP)
    admin_type, _ = ContentType.objects.get_or_create(app_label="wagtailadmin", model="admin")
    access, _ = Permission.objects.get_or_create(
        content_type=admin_type, codename="access_admin", defaults={"name": "Can access Wagtail admin"}
    )
    editors.permissions.add(access, *_rights(Branding, "change"), *_rights(NeutralMode, "change"))
    for model in (KeyFigure, FigureSeries):
        editors.permissions.add(*_rights(model, *FACT_RIGHTS))
    for codename in PAGE_RIGHTS:
        GroupPagePermission.objects.get_or_create(group=editors, page=home, permission=_right(Page, codename))
    library = Collection.get_first_root_node() or Collection.add_root(name="Root")
    # Wagtail looks up rights on its own models, whatever models the site stores its files in.
    for model in (Image, Document):
        for right in _rights(model, *LIBRARY_RIGHTS):
            GroupCollectionPermission.objects.get_or_create(group=editors, collection=library, permission=right)
    return editors


def _create_user(**values):
    return get_user_model().objects.create_user(**values)


def _right(model, codename: str) -> Permission:
    return Permission.objects.get(content_type=ContentType.objects.get_for_model(model), codename=codename)


def _rights(model, *actions: str) -> list[Permission]:
    return [_right(model, f"{action}_{model._meta.model_name}") for action in actions]
