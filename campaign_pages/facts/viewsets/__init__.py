"""The two menus of the records: what is said, and who says and does it."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from campaign_pages.facts.viewsets.benefits import BenefitViewSet
from campaign_pages.facts.viewsets.directory import ContactViewSet, PartnerViewSet, PressContactViewSet
from campaign_pages.facts.viewsets.figures import FigureSeriesViewSet, KeyFigureViewSet
from campaign_pages.facts.viewsets.glossary import GlossaryTermViewSet
from campaign_pages.facts.viewsets.measures import SupportMeasureViewSet
from campaign_pages.facts.viewsets.plans import PlanViewSet
from campaign_pages.facts.viewsets.professions import ProfessionViewSet
from campaign_pages.facts.viewsets.quotations import QuotationViewSet
from campaign_pages.facts.viewsets.sayings import CommitmentViewSet, MessageViewSet, QuestionViewSet
from campaign_pages.facts.viewsets.sections import ReusableSectionViewSet


class FactsViewSetGroup(SnippetViewSetGroup):
    """The menu of what is said once and shown everywhere."""

    items = (
        KeyFigureViewSet,
        FigureSeriesViewSet,
        BenefitViewSet,
        SupportMeasureViewSet,
        QuotationViewSet,
        CommitmentViewSet,
        QuestionViewSet,
        MessageViewSet,
        GlossaryTermViewSet,
        ReusableSectionViewSet,
    )
    menu_label = _("Facts and figures")
    menu_icon = "decimal"
    menu_name = "campaign-facts"
    menu_order = 250


class DirectoryViewSetGroup(SnippetViewSetGroup):
    """The menu of who says and does it: services, people for the press, partners."""

    items = (
        ContactViewSet,
        PressContactViewSet,
        PartnerViewSet,
        PlanViewSet,
        ProfessionViewSet,
    )
    menu_label = _("Directory")
    menu_icon = "folder-inverse"
    menu_name = "campaign-directory"
    menu_order = 251
