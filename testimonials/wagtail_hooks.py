"""Wiring only: what the rooms offer is registered with Wagtail here."""

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from testimonials.blocks.content_checks import add_player_checks
from testimonials.people.viewsets import AuthorisationViewSet, PersonViewSet
from testimonials.recordings.viewsets import AudioViewSet, VideoViewSet
from testimonials.rights.actions import register_actions
from testimonials.rights.deletion import refuse_while_shown
from testimonials.rights.desk import desk_urls, listing_buttons
from testimonials.rights.documents import document_permission
from testimonials.rights.panels import add_rights_panels
from testimonials.rights.reports import report_menu_item, report_urls
from testimonials.rights.telling_editors import tell_about_people
from testimonials.series import refusals, rights_summary
from testimonials.series.viewsets import PortraitViewSet, SeriesViewSet


class TestimonialsViewSetGroup(SnippetViewSetGroup):
    """The menu of who speaks, by which right, in which recordings."""

    items = (PortraitViewSet, SeriesViewSet, PersonViewSet, AuthorisationViewSet, VideoViewSet, AudioViewSet)

    menu_label = _("Testimonials")
    menu_icon = "openquote"
    menu_name = "testimonials"
    menu_order = 245


register_snippet(TestimonialsViewSetGroup)
hooks.register("before_bulk_action", refusals.refuse_in_bulk)
hooks.register("construct_homepage_panels", refusals.tell_refusal)
hooks.register("register_log_actions", refusals.register_refusal)
hooks.register("register_admin_urls", rights_summary.admin_urls)

hooks.register("register_admin_urls", desk_urls)
hooks.register("register_admin_urls", report_urls)
hooks.register("register_reports_menu_item", report_menu_item)
hooks.register("register_snippet_listing_buttons", listing_buttons)
hooks.register("register_permissions", document_permission)
hooks.register("register_log_actions", register_actions)
hooks.register("before_delete_snippet", refuse_while_shown)
hooks.register("after_create_page", tell_about_people)
hooks.register("after_edit_page", tell_about_people)
# After those of campaign_pages, with which they share the checker.
hooks.register("construct_wagtail_userbar", add_player_checks, order=1100)
hooks.register("construct_homepage_panels", add_rights_panels)


@hooks.register("insert_global_admin_css")
def admin_stylesheet():
    """The few rules that the lists and panels of this app need."""
    return format_html('<link rel="stylesheet" href="{}">', static("testimonials/css/admin.css"))
