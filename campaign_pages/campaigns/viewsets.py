"""The campaigns of all sites in one list of the admin: which are open, until when, for whom."""

import django_filters
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.pages.listing import IndexView, PageFilterSet

from campaign_pages import days
from campaign_pages.blocks.enums import Phase
from campaign_pages.campaigns.pages import CampaignPage
from campaign_pages.composed.explorers import ExplorerViewSet
from campaign_pages.facts import dates
from campaign_pages.facts.models import Profession


def column_of(name):
    """One of Wagtail's own columns of a list of pages."""
    return next(column for column in IndexView.base_columns if column.name == name)


def day_column(field, label):
    """A column that names a day, sorted by it; empty for pages without one."""
    return Column(
        field,
        label=label,
        accessor=lambda page: dates.day(day) if (day := getattr(page, field)) else "",
        sort_key=field,
    )


def phase_of(campaign):
    """The phase of the day, in words."""
    return campaign.phase_on(days.today()).label


def professions_of(campaign):
    """The professions by name, as editors list them."""
    return ", ".join(row.profession.name for row in campaign.profession_rows.all())


class CampaignFilterSet(PageFilterSet):
    phase = django_filters.ChoiceFilter(
        choices=Phase.choices, method="filter_phase", label=pgettext_lazy("of a campaign", "Phase")
    )
    profession = django_filters.ModelChoiceFilter(
        queryset=lambda request: Profession.objects.visible_to(request.user).order_by("name"),
        field_name="profession_rows__profession",
        label=_("Profession"),
    )

    def filter_phase(self, queryset, name, value):
        return queryset.filter(pk__in=CampaignPage.objects.in_phase(value, days.today()))

    class Meta:
        model = CampaignPage
        fields = []


class CampaignIndexView(IndexView):
    """Campaigns with their professions: two more queries, however many there are."""

    def annotate_queryset(self, pages):
        rows = "profession_rows__profession"
        return super().annotate_queryset(pages).prefetch_related(rows, for_specific_subqueries=True)


class CampaignViewSet(ExplorerViewSet):
    model = CampaignPage
    name = "campaigns"
    icon = "pick"
    menu_label = _("Campaigns")
    index_view_class = CampaignIndexView
    filterset_class = CampaignFilterSet
    columns = [
        column_of("bulk_actions"),
        column_of("title"),
        Column("phase", label=pgettext_lazy("of a campaign", "Phase"), accessor=phase_of),
        day_column("opens_on", _("First day")),
        day_column("closes_on", _("Last day")),
        Column("professions", label=_("Professions"), accessor=professions_of),
        column_of("status"),
    ]
