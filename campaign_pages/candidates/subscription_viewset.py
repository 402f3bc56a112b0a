"""Who asked for news, in one list (wagtail-modeladmin): counted by subject, found, exported, never written by hand."""

from collections import Counter
from dataclasses import dataclass

from django.contrib.admin import SimpleListFilter
from django.db.models import Count, Q
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext, pgettext_lazy

from campaign_pages import days
from campaign_pages.candidates.models import Subscription
from campaign_pages.candidates.reach import may_view_subscriptions, subscriptions_of
from campaign_pages.candidates.subscriptions import export_rows
from campaign_pages.intake.export import csv_response, xlsx_response
from campaign_pages.intake.lists import PeopleAdmin, PeopleIndexView, ReadOnlyPermissions, admin_column

RESPONSES = {"csv": csv_response, "xlsx": xlsx_response}
#: The value of the filter for those who ticked nothing.
EVERYTHING = "-"
_KEPT = "_campaign_pages_alike"


class SubscriptionPermissions(ReadOnlyPermissions):
    """People subscribe and leave by themselves."""

    may_view = staticmethod(may_view_subscriptions)


@dataclass(frozen=True)
class Alike:
    """Subscriptions to the same campaign with the same subjects, and how many they are."""

    campaign: int | None
    title: str
    subjects: list
    number: int


def alike_of(request):
    """Those that the user sees, in one query for filters and counts, once a request (``Alike``)."""
    if not hasattr(request, _KEPT):
        alike = subscriptions_of(request.user).order_by().values_list("campaign", "campaign__title", "subjects")
        setattr(request, _KEPT, [Alike(*row) for row in alike.annotate(number=Count("pk"))])
    return getattr(request, _KEPT)


class CampaignFilter(SimpleListFilter):
    title = _("Campaign")
    parameter_name = "campaign"

    def lookups(self, request, model_admin):
        named = {str(each.campaign): each.title for each in alike_of(request) if each.campaign}
        return sorted(named.items(), key=lambda choice: choice[1].casefold())

    def queryset(self, request, subscriptions):
        known = {pk for pk, _title in self.lookup_choices}
        return subscriptions.filter(campaign=self.value()) if self.value() in known else subscriptions


class SubjectFilter(SimpleListFilter):
    """Those who are to be told of a subject: they chose it, or ticked nothing and want everything."""

    title = pgettext_lazy("of news", "Subject")
    parameter_name = "subject"

    def lookups(self, request, model_admin):
        self.chosen = [each.subjects for each in alike_of(request)]
        names = sorted({subject for subjects in self.chosen for subject in subjects})
        return [*((name, name) for name in names), *([(EVERYTHING, _("Everything"))] if [] in self.chosen else [])]

    def queryset(self, request, subscriptions):
        if self.value() == EVERYTHING:
            return subscriptions.filter(subjects=[])
        if self.value() not in {name for name, _label in self.lookup_choices}:
            return subscriptions
        asked = Q(subjects=[])
        # Compared as wholes: SQLite does not look into a list.
        for subjects in self.chosen:
            asked |= Q(subjects=subjects) if self.value() in subjects else Q()
        return subscriptions.filter(asked)


class SubscriptionIndexView(PeopleIndexView):
    """The list below how many want to be told of what."""

    def get_context_data(self, **kwargs):
        numbers = Counter()
        for subjects, number in self.chosen():
            for subject in subjects or [_("Everything")]:
                numbers[str(subject)] += number
        return super().get_context_data(numbers=sorted(numbers.items()), **kwargs)

    def chosen(self):
        """Pairs (subjects, how many chose exactly these) of the list as it is filtered."""
        if self.query or self.params:
            return list(self.queryset.order_by().values_list("subjects").annotate(number=Count("pk")))
        return [(each.subjects, each.number) for each in alike_of(self.request)]


class SubscriptionAdmin(PeopleAdmin):
    """Confirmed addresses; who has left is not in it."""

    model = Subscription
    menu_label = _("Subscriptions")
    menu_icon = "mail"
    menu_order = 8
    base_url_path = "campaign-pages/subscriptions"
    permission_helper_class = SubscriptionPermissions
    index_view_class = SubscriptionIndexView
    index_template_name = "campaign_pages/candidates/admin/subscriptions.html"
    list_display = ("address", "of_campaign", "told_of", "since")
    list_export = ("mail",)
    list_filter = (CampaignFilter, SubjectFilter)
    search_fields = ("mail",)
    ordering = ("-confirmed_at",)

    def get_queryset(self, request):
        return subscriptions_of(request.user).with_campaign()

    def export(self, queryset, kind):
        rows = export_rows(queryset)
        name = pgettext("name of a file", "subscriptions")
        return RESPONSES[kind](f"{name}.{kind}", next(rows), rows)

    @admin_column(_("Mail address"), "mail")
    def address(self, subscription):
        return format_html('<a href="mailto:{0}">{0}</a>', subscription.mail)

    @admin_column(_("Campaign"), "campaign__title")
    def of_campaign(self, subscription):
        return subscription.campaign.title if subscription.campaign else ""

    @admin_column(_("Subjects"))
    def told_of(self, subscription):
        return ", ".join(subscription.subjects) or _("Everything")

    @admin_column(_("Confirmed on"), "confirmed_at")
    def since(self, subscription):
        return days.in_words(days.day_of(subscription.confirmed_at))
