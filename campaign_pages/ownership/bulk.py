"""Several things that belong to a site, deleted at once."""

from django.http import Http404
from django.utils.functional import classproperty
from wagtail.snippets.bulk_actions.delete import DeleteBulkAction
from wagtail.snippets.models import get_snippet_models

from campaign_pages.ownership.models import BelongsToSite
from campaign_pages.ownership.policy import SiteOwnershipPolicy


class DeleteOwnedBulkAction(DeleteBulkAction):
    """Wagtail's own, for what the user may delete: what is another site's is neither deleted nor named as refused."""

    @classproperty
    def models(cls):
        return [model for model in get_snippet_models() if issubclass(model, BelongsToSite)]

    def get_queryset(self, model, object_ids):
        found = list(model.objects.visible_to(self.request.user).filter(pk__in=object_ids))
        if not found:
            raise Http404
        return found

    def check_perm(self, snippet):
        return SiteOwnershipPolicy(self.model).user_has_permission_for_instance(self.request.user, "delete", snippet)
