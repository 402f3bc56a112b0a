"""Wiring only: what the rooms offer is registered with Wagtail here."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from testimonials.recordings.viewsets import AudioViewSet, VideoViewSet


class TestimonialsViewSetGroup(SnippetViewSetGroup):
    """The menu of who speaks, by which right, in which recordings."""

    items = (
        VideoViewSet,
        AudioViewSet,
    )
    menu_label = _("Testimonials")
    menu_icon = "openquote"
    menu_name = "testimonials"
    menu_order = 245


register_snippet(TestimonialsViewSetGroup)
