"""Things that belong to a site in the admin: lists, choosers and every address of one of them keep to the user's sites.

What is another site's answers as if it did not exist. What all sites share is listed and chosen by all, may be copied
to one's own site, and is opened by those who work on every site.
"""

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import permissions
from wagtail.admin.admin_url_finder import ModelAdminURLFinder
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel
from wagtail.admin.ui.tables import Column, TitleColumn, UpdatedAtColumn
from wagtail.admin.views.generic import IndexView
from wagtail.admin.viewsets.base import ViewSet

from campaign_pages.ownership.forms import site_name
from campaign_pages.ownership.policy import SiteOwnershipPolicy
from campaign_pages.ownership.sites import reach_of

#: Wagtail 8 keeps the policies of all models in one place; Wagtail 7 asks the viewset.
HAS_REGISTRY = hasattr(permissions, "register_permission_policy")


def owner_of(thing):
    """Whose it is, in words."""
    return site_name(thing.site) if thing.site else _("all sites")


def with_owner(columns, user):
    """The columns of a list, with the site after the name for who works on several.

    It takes the place of the last change, which the history of each tells: a laptop shows no more columns.
    """
    if len(reach_of(user).own) < 2:
        return columns
    columns = [column for column in columns if not isinstance(column, UpdatedAtColumn)]
    named = next(number for number, column in enumerate(columns, 1) if isinstance(column, TitleColumn))
    return [*columns[:named], Column("site", label=_("Site"), accessor=owner_of), *columns[named:]]


class Doorkeeper:
    """In front of every view that has the key of one thing in its address: asks whose it is before anything else."""

    def setup(self, request, *args, **kwargs):
        if "pk" in kwargs:
            self.keep_out(request.user, unquote(str(kwargs["pk"])))
        super().setup(request, *args, **kwargs)

    def keep_out(self, user, pk):
        """Raises ``Http404`` for what is another site's, ``PermissionDenied`` to change what all sites share."""
        try:
            owners = self.model._base_manager.filter(pk=pk).values_list("site", flat=True)[:1]
            (owner,) = owners
        except (ValueError, ValidationError) as error:
            raise Http404 from error
        reach = reach_of(user)
        if not reach.sees(owner):
            raise Http404
        # A copy changes nothing: it is a form to create something else.
        if not reach.changes(owner) and getattr(self, "permission_required", None) != "add":
            raise PermissionDenied


class OwnedList:
    """In front of the list: no link to what the user may not change."""

    def get_edit_url(self, instance):
        return super().get_edit_url(instance) if reach_of(self.request.user).changes(instance.site_id) else None

    def get_delete_url(self, instance):
        return super().get_delete_url(instance) if reach_of(self.request.user).changes(instance.site_id) else None

    @cached_property
    def columns(self):
        return with_owner(super().columns, self.request.user)


class OwnedChoices:
    """In front of the views of a chooser: what may be chosen, has been chosen, or is created there."""

    def filter_object_list(self, objects):
        return super().filter_object_list(objects.visible_to(self.request.user).select_related("site"))

    @property
    def columns(self):
        return with_owner(super().columns, self.request.user)

    def get_object(self, pk):
        return self.model_class.objects.visible_to(self.request.user).get(pk=pk)

    def get_objects(self, pks):
        return self.model_class.objects.visible_to(self.request.user).filter(pk__in=pks)

    def get_creation_form_kwargs(self):
        kwargs = super().get_creation_form_kwargs()
        if issubclass(self.get_creation_form_class(), WagtailAdminModelForm):
            kwargs["for_user"] = self.request.user
        return kwargs

    def save_form(self, form):
        if "site" not in form.fields and form.instance.site_id is None:
            form.instance.site_id = reach_of(self.request.user).preset
        return super().save_form(form)


def _behind(front, view_class):
    return view_class if issubclass(view_class, front) else type(view_class.__name__, (front, view_class), {})


class OwnedChooserViewSet(ViewSet):
    """To be listed before Wagtail's ``SnippetChooserViewSet``."""

    def construct_view(self, view_class, **kwargs):
        return super().construct_view(_behind(OwnedChoices, view_class), **kwargs)


class NeverChosen(ViewSet):
    """To be listed before ``SnippetViewSet``, for what no field chooses.

    Wagtail shows what a chooser lists to whoever may enter the admin: without a chooser there is nothing to show.
    """

    chooser_viewset_class = None

    def register_chooser_viewset(self):
        """Nothing to register."""


class OwnedViewSet(ViewSet):
    """To be listed before Wagtail's ``SnippetViewSet``; the model is ``BelongsToSite``.

    ``chooser_viewset_class`` is to be an ``OwnedChooserViewSet``, unless it is ``NeverChosen`` as well. The panel of
    the site follows those of the model.
    """

    def construct_view(self, view_class, **kwargs):
        front = OwnedList if issubclass(view_class, IndexView) else Doorkeeper
        return super().construct_view(_behind(front, view_class), **kwargs)

    def get_queryset(self, request):
        return self.model.objects.visible_to(request.user).select_related("site")

    def get_edit_handler(self):
        handler = super().get_edit_handler()
        handler.children = [*handler.children, FieldPanel("site", heading=_("Site")).bind_to_model(self.model)]
        return handler

    @cached_property
    def permission_policy(self):
        return permissions.policy_registry.get_by_type(self.model) if HAS_REGISTRY else SiteOwnershipPolicy(self.model)

    @property
    def url_finder_class(self):
        found = {"edit_url_name": self.get_url_name("edit"), "permission_policy": self.permission_policy}
        return type("OwnedURLFinder", (ModelAdminURLFinder,), found)

    def on_register(self):
        if HAS_REGISTRY and permissions.policy_registry.get_by_type(self.model, fallback=False) is None:
            permissions.register_permission_policy(self.model, SiteOwnershipPolicy(self.model), exact_class=True)
        super().on_register()
