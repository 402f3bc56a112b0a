"""Who may do what with things that belong to a site: Django's permission on their kind, on the sites one works on."""

from django.db.models import Q
from wagtail.permission_policies import ModelPermissionPolicy

from campaign_pages.ownership.sites import reach_of

#: What one may do with what all sites share, wherever one works.
LOOKING = {"view", "choose"}


class SiteOwnershipPolicy(ModelPermissionPolicy):
    """For models that are ``BelongsToSite``. With a single site it is Wagtail's usual policy."""

    def user_has_permission(self, user, action):
        """Whether the user may do it with any; who works on no site may only look at what all share."""
        return super().user_has_permission(user, action) and (action in LOOKING or reach_of(user).is_somewhere)

    def user_has_permission_for_instance(self, user, action, instance):
        reach = reach_of(user)
        is_within = reach.sees if action in LOOKING else reach.changes
        return is_within(instance.site_id) and self.user_has_permission(user, action)

    def instances_user_has_any_permission_for(self, user, actions):
        allowed = {action for action in actions if self.user_has_permission(user, action)}
        every = self.model._default_manager.all()
        if not allowed:
            return every.none()
        reach = reach_of(user)
        if reach.is_whole:
            return every
        within = Q(site__in=reach.own)
        return every.filter(within | Q(site__isnull=True) if allowed & LOOKING else within)

    def users_with_any_permission_for_instance(self, actions, instance):
        """Costs queries for each user of this kind of thing: for mails, not for lists."""
        users = self.users_with_any_permission(actions)
        may = [user.pk for user in users if self.user_has_any_permission_for_instance(user, actions, instance)]
        return users.filter(pk__in=may)
