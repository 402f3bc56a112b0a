"""The two menus of the records: what is said, and who says and does it."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from campaign_pages.facts.viewsets.figures import FigureSeriesViewSet, KeyFigureViewSet
from campaign_pages.facts.viewsets.sections import ReusableSectionViewSet


class FactsViewSetGroup(SnippetViewSetGroup):
    """The menu of what is said once and shown everywhere."""

    items = (
        KeyFigureViewSet,
        FigureSeriesViewSet,
        ReusableSectionViewSet,
    )
    menu_label = _("Facts and figures")
    menu_icon = "decimal"
    menu_name = "campaign-facts"
    menu_order = 250
