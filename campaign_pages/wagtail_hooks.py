"""Wiring only: what the rooms offer is registered with Wagtail here."""

from django.apps import apps
from wagtail import hooks
from wagtail.contrib.settings.registry import register_setting
from wagtail.snippets.models import register_snippet

from campaign_pages.blocks.hushed import hushed_in_streams
from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.panels import add_scheduler_panel
from campaign_pages.candidates import desk as candidates_desk
from campaign_pages.candidates import reach as candidates_reach
from campaign_pages.candidates.home import add_candidates_panel
from campaign_pages.candidates.naming import StageNames
from campaign_pages.candidates.scope_viewset import RecruitingScopeViewSet
from campaign_pages.channels.deletion import refuse_bulk_while_linked, refuse_while_linked
from campaign_pages.channels.viewsets import ChannelLinkViewSet
from campaign_pages.channels.viewsets import admin_urls as channel_urls
from campaign_pages.composed.content_checks import add_content_checks
from campaign_pages.composed.notices import tell_neutral
from campaign_pages.composed.warnings import tell_page_warnings
from campaign_pages.events.deletion import refuse_bulk_while_registered, refuse_while_registered
from campaign_pages.events.desk import desk_urls as event_desk_urls
from campaign_pages.events.desk import helper_buttons
from campaign_pages.events.embedding import Embedding
from campaign_pages.events.viewsets import EventsViewSetGroup
from campaign_pages.facts.deletion import refuse_while_used
from campaign_pages.facts.panels import add_review_panel
from campaign_pages.facts.reports import report_menu_item, report_urls
from campaign_pages.facts.rich_text import register_figure_feature
from campaign_pages.facts.viewsets import DirectoryViewSetGroup, FactsViewSetGroup
from campaign_pages.facts.warnings import tell_warnings
from campaign_pages.intake import access as personal_data_access
from campaign_pages.intake import desk as intake_desk
from campaign_pages.intake import record as intake_record
from campaign_pages.intake.models import PrivacyNotice
from campaign_pages.jobs.viewsets import RecruitmentViewSetGroup
from campaign_pages.neutral import views as neutral_views
from campaign_pages.neutral.hidden import register_source
from campaign_pages.neutral.home import add_neutral_panel
from campaign_pages.neutral.models import NeutralMode
from campaign_pages.ownership.bulk import DeleteOwnedBulkAction
from campaign_pages.ownership.log_entries import log_what_is_owned
from campaign_pages.policies.neutrality import hidden_decisions
from campaign_pages.press.desk import desk_urls
from campaign_pages.press.neutrality import hidden_releases
from campaign_pages.press.viewsets import PressReleaseViewSet
from campaign_pages.registrations.desk import desk_urls as registration_desk_urls
from campaign_pages.registrations.desk import register_action
from campaign_pages.registrations.reach import DeskSitesForm, desk_permissions
from campaign_pages.reports import views as report_views
from campaign_pages.reports.running import add_running_panel

register_setting(Branding, icon="view")
register_setting(NeutralMode, icon="no-view")
register_setting(PrivacyNotice, icon="lock")
register_setting(Embedding, icon="code")
register_setting(StageNames, icon="list-ol")

register_snippet(FactsViewSetGroup)
register_snippet(DirectoryViewSetGroup)
register_snippet(ChannelLinkViewSet)
register_snippet(EventsViewSetGroup)
register_snippet(RecruitingScopeViewSet)
hooks.register("register_admin_urls", channel_urls)
hooks.register("register_rich_text_features", register_figure_feature)
hooks.register("before_delete_snippet", refuse_while_used)
hooks.register("register_log_actions", log_what_is_owned)
# In place of Wagtail's own, which is registered with the order 0.
hooks.register("register_bulk_action", DeleteOwnedBulkAction, order=100)
hooks.register("after_create_snippet", tell_warnings)
hooks.register("after_edit_snippet", tell_warnings)
hooks.register("after_create_page", tell_page_warnings)
hooks.register("after_edit_page", tell_page_warnings)
hooks.register("before_delete_page", refuse_while_linked)
hooks.register("before_bulk_action", refuse_bulk_while_linked)
hooks.register("before_delete_page", refuse_while_registered)
hooks.register("before_unpublish_page", refuse_while_registered)
hooks.register("before_bulk_action", refuse_bulk_while_registered)
hooks.register("register_admin_viewset", RecruitmentViewSetGroup)
hooks.register("construct_homepage_panels", add_scheduler_panel)
hooks.register("construct_homepage_panels", add_review_panel)
hooks.register("register_reports_menu_item", report_menu_item)
hooks.register("register_admin_urls", report_urls)
hooks.register("register_admin_urls", desk_urls)
hooks.register("register_admin_urls", event_desk_urls)
hooks.register("register_page_header_buttons", helper_buttons)
hooks.register("register_admin_viewset", PressReleaseViewSet)

hooks.register("register_log_actions", personal_data_access.register_actions)
hooks.register("register_admin_urls", intake_desk.desk_urls)
hooks.register("register_permissions", intake_desk.intake_permissions)
hooks.register("register_settings_menu_item", intake_desk.person_menu_item)
hooks.register("register_settings_menu_item", intake_desk.mail_texts_menu_item)
hooks.register("register_admin_urls", intake_record.record_urls)
hooks.register("register_settings_menu_item", intake_record.record_menu_item)
hooks.register("register_permissions", desk_permissions)
hooks.register("register_group_permission_panel", lambda: DeskSitesForm)
hooks.register("register_admin_urls", registration_desk_urls)
hooks.register("register_permissions", candidates_reach.desk_permissions)
hooks.register("register_group_permission_panel", lambda: candidates_reach.DeskSitesForm)
hooks.register("register_group_permission_panel", lambda: candidates_reach.SubscriptionSitesForm)
hooks.register("register_admin_urls", candidates_desk.desk_urls)
hooks.register("construct_homepage_panels", add_candidates_panel)
register_action(candidates_desk.candidate_action)
hooks.register("register_admin_urls", report_views.report_urls)
hooks.register("register_reports_menu_item", report_views.report_menu_item)
hooks.register("register_page_header_buttons", report_views.report_button)
hooks.register("construct_homepage_panels", add_running_panel)
if apps.is_installed("wagtail_modeladmin"):
    # Imports templates and tags of that app: not before it is known to be there.
    from wagtail_modeladmin.options import modeladmin_register

    from campaign_pages.candidates.viewsets import CandidatesGroup
    from campaign_pages.registrations.viewsets import RegistrationsGroup

    modeladmin_register(RegistrationsGroup)
    modeladmin_register(CandidatesGroup)

register_source(hushed_in_streams)
register_source(hidden_releases)
register_source(hidden_decisions)
hooks.register("construct_homepage_panels", add_neutral_panel)
hooks.register("register_reports_menu_item", neutral_views.report_menu_item)
hooks.register("register_admin_urls", neutral_views.admin_urls)
hooks.register("before_edit_page", tell_neutral)
# Late, so that the checker of a host's own hook is in the list already.
hooks.register("construct_wagtail_userbar", add_content_checks, order=1000)
