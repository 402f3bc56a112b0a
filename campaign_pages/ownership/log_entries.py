"""What was done to things that belong to a site: told, in the report *Site history*, to who comes across them."""

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.models.audit_log import BaseLogEntry, ModelLogEntryManager

from campaign_pages.ownership.models import BelongsToSite
from campaign_pages.ownership.policy import SiteOwnershipPolicy
from campaign_pages.ownership.sites import reach_of

RIGHTS = ("add", "change", "delete", "publish", "view")


class OwnedLogEntryManager(ModelLogEntryManager):
    """Notes whose each thing was when it was changed."""

    def log_action(self, instance, action, **kwargs):
        return super().log_action(instance, action, site_id=instance.site_id, **kwargs)

    def viewable_by_user(self, user):
        """Entries about kinds that the user has a permission for, on their sites and on what all sites share.

        Wagtail's own method keeps the kinds of the first log that it is asked about for all logs of the request.
        """
        kinds = [kind for kind in _owned_kinds() if SiteOwnershipPolicy(kind).user_has_any_permission(user, RIGHTS)]
        entries = self.filter(content_type__in=ContentType.objects.get_for_models(*kinds).values())
        reach = reach_of(user)
        return entries if reach.is_whole else entries.filter(Q(site__isnull=True) | Q(site__in=reach.own))

    def for_instance(self, instance):
        return super().for_instance(instance).order_by("-timestamp", "-pk")


class OwnedLogEntry(BaseLogEntry):
    """One change of a thing that ``BelongsToSite``. Wagtail's own log would name it to the editors of every site."""

    object_id = models.CharField(max_length=255, db_index=True)
    site = models.ForeignKey("wagtailcore.Site", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    objects = OwnedLogEntryManager()

    class Meta(BaseLogEntry.Meta):
        verbose_name = _("log entry of a record")
        verbose_name_plural = _("log entries of records")
        # None: see ``OursFirst``.
        ordering = []

    def __str__(self):
        return f"{self.action}: {self.label}"


class OursFirst(set):
    """The models of logs, ours first.

    The report *Site history* joins them two by two. From Django 6.1 on a join takes up the ordering of its first model,
    and SQLite refuses an ordering inside the next join: the first model must have none.
    """

    def __iter__(self):
        return iter(sorted(super().__iter__(), key=lambda model: model is not OwnedLogEntry))


def log_what_is_owned(actions):
    """For the hook ``register_log_actions``."""
    actions.register_model(BelongsToSite, OwnedLogEntry)
    actions.log_entry_models = OursFirst(actions.log_entry_models)


def _owned_kinds():
    return [model for model in apps.get_models() if issubclass(model, BelongsToSite)]
