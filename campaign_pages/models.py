"""One line per room: the models are imported here, so that Django finds them."""

from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.pages import CampaignIndexPage, CampaignPage
from campaign_pages.facts.models import (
    Benefit,
    Commitment,
    Contact,
    FactEdition,
    FigureSeries,
    KeyFigure,
    Message,
    Partner,
    PressContact,
    Question,
    Quotation,
    ReusableSection,
    SeriesPoint,
    SupportMeasure,
)
from campaign_pages.neutral.models import NeutralMode

__all__ = [
    "Benefit",
    "Branding",
    "CampaignIndexPage",
    "CampaignPage",
    "Commitment",
    "Contact",
    "FactEdition",
    "FigureSeries",
    "KeyFigure",
    "Message",
    "NeutralMode",
    "Partner",
    "PressContact",
    "Question",
    "Quotation",
    "ReusableSection",
    "SeriesPoint",
    "SupportMeasure",
]
