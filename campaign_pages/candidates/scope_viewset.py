"""The limits of recruiting groups, among the settings of the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet

from campaign_pages.candidates.scopes import RecruitingScope
from campaign_pages.ownership.viewsets import NeverChosen


class RecruitingScopeViewSet(NeverChosen, SnippetViewSet):
    model = RecruitingScope
    icon = "group"
    menu_label = _("Limits of groups")
    add_to_settings_menu = True
    list_display = [
        "group",
        Column("campaign", label=_("Campaign"), accessor="campaign.title"),
        Column("profession", label=_("Profession"), accessor="profession.name"),
        Column("territory", label=_("Territory")),
    ]
