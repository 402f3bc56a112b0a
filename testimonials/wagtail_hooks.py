"""Wiring only: what the rooms offer is registered with Wagtail here."""

from wagtail import hooks

from testimonials.rights.actions import register_actions
from testimonials.rights.deletion import refuse_while_shown
from testimonials.rights.desk import desk_urls, listing_buttons
from testimonials.rights.documents import document_permission
from testimonials.rights.panels import add_rights_panels
from testimonials.rights.reports import report_menu_item, report_urls

hooks.register("register_admin_urls", desk_urls)
hooks.register("register_admin_urls", report_urls)
hooks.register("register_reports_menu_item", report_menu_item)
hooks.register("register_snippet_listing_buttons", listing_buttons)
hooks.register("register_permissions", document_permission)
hooks.register("register_log_actions", register_actions)
hooks.register("before_delete_snippet", refuse_while_shown)
hooks.register("construct_homepage_panels", add_rights_panels)
