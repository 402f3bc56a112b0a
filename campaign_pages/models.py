"""One line per room: the models are imported here, so that Django finds them."""

from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.pages import CampaignIndexPage, CampaignPage
from campaign_pages.campaigns.publics import CampaignPublic
from campaign_pages.facts.models import FactEdition, FigureSeries, GlossaryTerm, KeyFigure, Plan, SeriesPoint
from campaign_pages.neutral.models import NeutralMode
from campaign_pages.policies.pages import PolicyPage

__all__ = [
    "Branding",
    "CampaignIndexPage",
    "CampaignPage",
    "CampaignPublic",
    "FactEdition",
    "FigureSeries",
    "GlossaryTerm",
    "KeyFigure",
    "NeutralMode",
    "Plan",
    "PolicyPage",
    "SeriesPoint",
]
