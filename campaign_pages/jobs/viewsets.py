"""Job sheets and vacancies of all sites in lists of the admin: how many posts are open, until when."""

import django_filters
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.pages.listing import IndexView, PageFilterSet
from wagtail.admin.viewsets.base import ViewSetGroup

from campaign_pages import days
from campaign_pages.campaigns.viewsets import CampaignViewSet, column_of, day_column
from campaign_pages.composed.explorers import ExplorerViewSet
from campaign_pages.facts.models import Profession
from campaign_pages.jobs.enums import VacancyState
from campaign_pages.jobs.pages import JobSheetPage, VacancyPage


class JobSheetFilterSet(PageFilterSet):
    profession = django_filters.ModelChoiceFilter(
        queryset=lambda request: Profession.objects.visible_to(request.user).order_by("name"), label=_("Profession")
    )

    class Meta:
        model = JobSheetPage
        fields = []


class JobSheetIndexView(IndexView):
    """Job sheets with their profession and open posts: two more queries, however many there are."""

    def annotate_queryset(self, pages):
        return super().annotate_queryset(pages).prefetch_related("profession", for_specific_subqueries=True)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        JobSheetPage.load_parts(context["object_list"])
        return context


class JobSheetViewSet(ExplorerViewSet):
    model = JobSheetPage
    name = "job_sheets"
    icon = "clipboard-list"
    menu_label = _("Job sheets")
    index_view_class = JobSheetIndexView
    filterset_class = JobSheetFilterSet
    columns = [
        column_of("bulk_actions"),
        column_of("title"),
        Column("profession", label=_("Profession"), accessor="profession.name"),
        Column("family", label=_("Family"), sort_key="family"),
        Column("open_posts", label=_("Posts to fill")),
        column_of("status"),
    ]


def state_of(vacancy):
    """The state of the day, in words."""
    return vacancy.state_on(days.today()).label


class VacancyFilterSet(PageFilterSet):
    state = django_filters.ChoiceFilter(
        choices=VacancyState.choices, method="filter_state", label=pgettext_lazy("of a vacancy", "State")
    )

    def filter_state(self, queryset, name, value):
        asked = getattr(VacancyPage.objects.all(), VacancyState(value).value)
        return queryset.filter(pk__in=asked(days.today()).values("pk"))

    class Meta:
        model = VacancyPage
        fields = ["category"]


class VacancyViewSet(ExplorerViewSet):
    model = VacancyPage
    name = "vacancies"
    icon = "form"
    menu_label = _("Job vacancies")
    filterset_class = VacancyFilterSet
    columns = [
        column_of("bulk_actions"),
        column_of("title"),
        column_of("parent"),
        Column("openings", label=_("Number of posts"), sort_key="openings"),
        Column("state", label=pgettext_lazy("of a vacancy", "State"), accessor=state_of),
        day_column("apply_until", _("Apply until")),
        column_of("status"),
    ]


class RecruitmentViewSetGroup(ViewSetGroup):
    """The menu of what recruits: campaigns, job sheets, vacancies."""

    items = (CampaignViewSet, JobSheetViewSet, VacancyViewSet)
    menu_label = _("Recruitment")
    menu_icon = "group"
    menu_name = "campaign-recruitment"
    menu_order = 240
