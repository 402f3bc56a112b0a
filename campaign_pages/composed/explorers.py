"""Flat lists of the pages of one type, in the menu of those who work on pages."""

from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.permission_policies.pages import PagePermissionPolicy

RIGHTS = ("add", "change", "publish", "bulk_delete", "lock", "unlock")


class PagesMenuItem(MenuItem):
    """Shown to who may do something with pages: to others, the list would only refuse itself."""

    def is_shown(self, request):
        return PagePermissionPolicy().user_has_any_permission(request.user, RIGHTS)


class ExplorerViewSet(PageListingViewSet):
    """Subclasses say ``model``, ``name``, ``icon``, ``menu_label`` and ``columns``."""

    menu_item_class = PagesMenuItem
