"""On which sites of a Wagtail somebody works: those on which they may edit pages."""

from collections import defaultdict
from dataclasses import dataclass, replace

from django.db.models import Q
from wagtail.models import GroupPagePermission, GroupSitePermission, Page, Site
from wagtail.permission_policies.pages import PagePermissionPolicy

#: The page permissions, without “_page”, that make somebody an editor of a site.
EDITING = {"add", "change", "publish"}
_KEPT = "_campaign_pages_reach"


@dataclass(frozen=True)
class Reach:
    """What one user reaches. ``every``: ids of all sites, the default one first; ``own``: of those they work on.

    ``beginnings``: pairs (id of a site, path of a page that it begins with), of every site.
    """

    every: tuple
    own: tuple
    beginnings: tuple = ()

    @property
    def is_divided(self):
        """Whether there is anything to share out: with a single site, every record is everybody's."""
        return len(self.every) > 1

    @property
    def is_whole(self):
        """Whether they work on every site, and so on what all sites share."""
        return not self.is_divided or len(self.own) == len(self.every)

    @property
    def is_somewhere(self):
        """Whether they work on any site."""
        return not self.is_divided or bool(self.own)

    @property
    def preset(self):
        """The site of what they create: theirs, the default one if they have several; ``None`` without any."""
        sites = self.own if self.is_divided else self.every
        return sites[0] if sites else None

    def sees(self, site_id):
        """Whether they come across what belongs to this site; ``None`` is what all sites share."""
        return self.is_whole or site_id is None or site_id in self.own

    def changes(self, site_id):
        """Whether they may change what belongs to this site; ``None`` is what all sites share."""
        return self.is_whole or site_id in self.own


def reach_of(user):
    """The ``Reach`` of a user: two queries at most, once for each user object, as Wagtail keeps page permissions."""
    reach = getattr(user, _KEPT, None)
    if reach is None:
        reach = _reach(user)
        setattr(user, _KEPT, reach)
    return reach


def reach_through(user, codename):
    """The ``Reach`` of a user, with the sites for which a group of theirs has one of our permissions without any page.

    ``codename``: of the permission, as Wagtail's form of a group gives it for single sites. One query more.
    """
    reach = reach_of(user)
    if reach.is_whole:
        return reach
    given = GroupSitePermission.objects.filter(
        group__user=user, permission__content_type__app_label="campaign_pages", permission__codename=codename
    )
    own = {*reach.own, *given.values_list("site_id", flat=True)}
    return replace(reach, own=tuple(site for site in reach.every if site in own))


def reaches_of(users):
    """The ``Reach`` of each of these users by primary key, in three queries however many they are.

    Their groups are read from ``user.groups``: prefetch them.
    """
    every, beginnings = _sites_and_beginnings()
    of_group = defaultdict(set)
    if len(every) > 1:
        codenames = [f"{action}_page" for action in EDITING]
        rights = GroupPagePermission.objects.filter(permission__codename__in=codenames)
        for group, path in rights.values_list("group", "page__path"):
            of_group[group] |= sites_of(path, beginnings)

    def reach(user):
        if user.is_superuser or len(every) < 2:
            return Reach(every, every)
        own = set().union(*(of_group[group.pk] for group in user.groups.all()))
        return Reach(every, tuple(site for site in every if site in own))

    return {user.pk: reach(user) for user in users}


def groups_reaching(site_id, codenames):
    """A condition on groups: those that get to a site. With a single site, all of them do.

    By pages that they edit, by one of our permissions (``codenames``) for that site, or because somebody in them does
    by another group.
    """
    every, beginnings = _sites_and_beginnings()
    if len(every) < 2:
        return Q()
    editing = GroupPagePermission.objects.filter(permission__codename__in=[f"{action}_page" for action in EDITING])
    given = GroupSitePermission.objects.filter(
        site=site_id, permission__content_type__app_label="campaign_pages", permission__codename__in=codenames
    )
    there = {
        group for group, path in editing.values_list("group", "page__path") if site_id in sites_of(path, beginnings)
    }
    there.update(given.values_list("group", flat=True))
    return Q(pk__in=there) | Q(user__groups__in=there)


def sites_of(path, beginnings):
    """The ids of the sites that a right on the page at ``path`` makes somebody an editor of.

    ``beginnings``: pairs (id of a site, path of a page that it begins with). They are the sites that begin there or
    further down; without any, the innermost one that holds the page.
    """
    below = {site for site, beginning in beginnings if beginning.startswith(path)}
    around = {beginning for _site, beginning in beginnings if path.startswith(beginning)}
    innermost = max(around, key=len, default=None)
    return below | {site for site, beginning in beginnings if beginning == innermost}


def beginnings_of(site_ids):
    """The paths of the pages that these sites begin with, translations included."""
    asked = set(site_ids)
    return [beginning for site, beginning in _sites_and_beginnings()[1] if site in asked]


def _reach(user):
    every, beginnings = _sites_and_beginnings()
    if not user.is_active:
        return Reach(every, ())
    if user.is_superuser or len(every) < 2:
        return Reach(every, every, tuple(beginnings))
    own = set()
    for right in PagePermissionPolicy().get_cached_permissions_for_user(user):
        if right.permission.codename.partition("_")[0] in EDITING:
            own |= sites_of(right.page.path, beginnings)
    return Reach(every, tuple(site for site in every if site in own), tuple(beginnings))


def _sites_and_beginnings():
    """The ids of all sites, the default one first, and pairs (id, path) of the pages that each begins with. One query.

    A site begins with its root page and, as Wagtail serves them on the same site, with its translations.
    """
    pages = Page.objects.filter(translation_key__in=Site.objects.values("root_page__translation_key")).order_by("path")
    rows = pages.values_list("translation_key", "path", "sites_rooted_here", "sites_rooted_here__is_default_site")
    keys = {site: key for key, _path, site, _is_default in rows if site}
    default = {site for _key, _path, site, is_default in rows if is_default}
    every = tuple(sorted(keys, key=lambda site: (site not in default, site)))
    paths = dict.fromkeys((key, path) for key, path, _site, _is_default in rows)
    return every, [(site, path) for site in every for key, path in paths if key == keys[site]]
