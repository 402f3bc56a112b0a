"""Which campaigns somebody may give a short link."""

from django.apps import apps
from django.db.models import Q
from wagtail.permission_policies.pages import PagePermissionPolicy

_CONDITIONS = []


def register_offered(condition):
    """For a room above: ``condition(user)`` is the ``Q`` of further campaigns that a user may give links."""
    _CONDITIONS.append(condition)


def campaigns_for(user):
    """The campaigns whose page a user may change, and those that another room names, by title (a queryset)."""
    model = apps.get_model("campaign_pages", "CampaignPage")
    asked = Q(pk__in=PagePermissionPolicy().instances_user_has_permission_for(user, "change").values("pk"))
    for condition in _CONDITIONS:
        asked |= condition(user)
    return model.objects.filter(asked).order_by("title", "pk")
