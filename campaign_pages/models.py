"""One line per room: the models are imported here, so that Django finds them."""

from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.pages import CampaignIndexPage, CampaignPage
from campaign_pages.campaigns.professions import CampaignProfession
from campaign_pages.campaigns.publics import CampaignPublic
from campaign_pages.facts.models import (
    Commitment,
    Contact,
    FactEdition,
    FigureSeries,
    GlossaryTerm,
    KeyFigure,
    Message,
    Partner,
    Plan,
    PressContact,
    Profession,
    Question,
    ReusableSection,
    SeriesPoint,
)
from campaign_pages.neutral.models import NeutralMode
from campaign_pages.policies.pages import PolicyPage

__all__ = [
    "Branding",
    "CampaignIndexPage",
    "CampaignPage",
    "CampaignProfession",
    "CampaignPublic",
    "Commitment",
    "Contact",
    "FactEdition",
    "FigureSeries",
    "GlossaryTerm",
    "KeyFigure",
    "Message",
    "NeutralMode",
    "Partner",
    "Plan",
    "PolicyPage",
    "PressContact",
    "Profession",
    "Question",
    "ReusableSection",
    "SeriesPoint",
]
