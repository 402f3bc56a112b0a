"""All candidates in one list (wagtail-modeladmin): found, filtered and exported, never written by hand."""

from django.db.models import Case, Value, When
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from campaign_pages import days
from campaign_pages.candidates.due import what_is_due
from campaign_pages.candidates.enums import Stage
from campaign_pages.candidates.exporting import export
from campaign_pages.candidates.filters import CampaignFilter, DueFilter, ProfessionFilter, StageFilter
from campaign_pages.candidates.models import Lead
from campaign_pages.candidates.naming import StageNames
from campaign_pages.candidates.reach import leads_of, may, may_view
from campaign_pages.candidates.subscription_viewset import SubscriptionAdmin
from campaign_pages.intake.lists import DeskMenuItem, PeopleAdmin, PeopleGroup, ReadOnlyPermissions, admin_column


class LeadPermissions(ReadOnlyPermissions):
    """``leads`` alone writes candidates, ``desk`` is where people ask it to."""

    may_view = staticmethod(may_view)


class LeadAdmin(PeopleAdmin):
    """The candidates that one looks after: those who wait too long first, then those to call, then the newest."""

    model = Lead
    menu_label = _("Candidates")
    menu_icon = "user"
    base_url_path = "campaign-pages/candidates"
    permission_helper_class = LeadPermissions
    list_display = ("person", "wish", "stage_in_words", "next_step", "reach")
    list_export = ("person",)
    list_filter = (DueFilter, StageFilter, CampaignFilter, ProfessionFilter)
    search_fields = ("first_name", "last_name", "mail", "phone", "place")

    def get_queryset(self, request):
        today = days.today()
        late = When(stage=Stage.NEW, reply_by__lt=today, then=Value(0))
        to_call = When(next_call_on__lte=today, then=Value(1))
        return leads_of(request.user).with_names().annotate(urgency=Case(late, to_call, default=Value(2)))

    def get_ordering(self, request):
        return ("urgency", "-received_at")

    def export(self, queryset, kind):
        return export(queryset, kind, pgettext("name of a file", "candidates"))

    @admin_column(_("Name"), "last_name")
    def person(self, lead):
        return format_html('<a href="{}">{}</a>', reverse("campaign_pages_lead", args=[lead.pk]), lead.name or lead.pk)

    @admin_column(_("Profession"), "profession__name")
    def wish(self, lead):
        return lead.profession.name if lead.profession else (lead.campaign.title if lead.campaign else "")

    @admin_column(_("Stage"), "stage")
    def stage_in_words(self, lead):
        return StageNames.names_on(lead.site)[lead.stage]

    @admin_column(_("What is due"), "next_call_on")
    def next_step(self, lead):
        due = what_is_due(lead, days.today())
        if due is None:
            return ""
        return format_html("<strong>{}</strong>", due.words) if due.is_pressing else due.words


class CandidatesGroup(PeopleGroup):
    """The menu of those who recruit."""

    items = (LeadAdmin, SubscriptionAdmin)
    menu_label = _("Candidates")
    menu_icon = "user"
    menu_item_name = "campaign-candidates"
    menu_order = 248

    def get_submenu_items(self):
        address = reverse("campaign_pages_lead_by_hand")
        by_hand = DeskMenuItem(
            _("Enter somebody"), address, icon_name="plus", order=9, may_view=lambda user: may(user, "add")
        )
        return [*super().get_submenu_items(), by_hand]
