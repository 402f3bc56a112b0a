"""One line per room: the models are imported here, so that Django finds them."""

from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.pages import CampaignIndexPage, CampaignPage
from campaign_pages.facts.models import FactEdition, FigureSeries, KeyFigure, ReusableSection, SeriesPoint
from campaign_pages.neutral.models import NeutralMode

__all__ = [
    "Branding",
    "CampaignIndexPage",
    "CampaignPage",
    "FactEdition",
    "FigureSeries",
    "KeyFigure",
    "NeutralMode",
    "ReusableSection",
    "SeriesPoint",
]
