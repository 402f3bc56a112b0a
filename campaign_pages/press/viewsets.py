"""Press releases in the admin: when each is read, and whether the public reads it now."""

import django_filters
from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.pages.listing import IndexView, PageFilterSet

from campaign_pages.composed.explorers import ExplorerViewSet
from campaign_pages.facts.viewsets.base import YesNoColumn
from campaign_pages.press.pages import PressReleasePage


def state_of(release):
    """What the public sees of a listed release, in words."""
    if not release.live:
        return gettext("draft")
    if not release.is_kept_back:
        return gettext("public")
    return gettext("under embargo") if release.is_under_embargo(timezone.now()) else gettext("hidden (neutral mode)")


class PressReleaseFilterSet(PageFilterSet):
    under_embargo = django_filters.BooleanFilter(method="filter_under_embargo", label=_("Under embargo"))

    def filter_under_embargo(self, queryset, name, value):
        held = queryset.filter(embargo_until__gt=timezone.now())
        return held if value else queryset.exclude(pk__in=held.values("pk"))

    class Meta:
        model = PressReleasePage
        fields = ["is_achievement"]


class PressReleaseIndexView(IndexView):
    """The list of all releases, whatever their room."""

    default_ordering = "-released_on"

    def annotate_queryset(self, pages):
        withheld = PressReleasePage.objects.withheld(timezone.now()).filter(pk=OuterRef("pk"))
        return super().annotate_queryset(pages.annotate(is_kept_back=Exists(withheld)))

    def search_queryset(self, queryset):
        # The search index knows no release under embargo, and editors look for those first.
        return queryset.filter(title__icontains=self.search_query) if self.is_searching else queryset


class PressReleaseViewSet(ExplorerViewSet):
    model = PressReleasePage
    name = "press_releases"
    icon = "doc-full"
    menu_label = _("Press")
    menu_order = 260
    add_to_admin_menu = True
    index_view_class = PressReleaseIndexView
    filterset_class = PressReleaseFilterSet
    columns = [
        *[column for column in IndexView.base_columns if column.name in ("bulk_actions", "title", "parent")],
        Column("released_on", label=_("Date of the release"), accessor="date_text", sort_key="released_on"),
        Column("embargo", label=_("Embargo"), accessor="embargo_text", sort_key="embargo_until"),
        YesNoColumn("is_achievement", label=_("Achievement"), sort_key="is_achievement"),
        Column("state", label=_("State"), accessor=state_of),
        *[column for column in IndexView.base_columns if column.name == "status"],
    ]
