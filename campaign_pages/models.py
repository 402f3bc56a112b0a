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
from campaign_pages.press.models import RelayText, ReleasePhoto, RoomContact
from campaign_pages.press.outlets import OutletLink
from campaign_pages.press.pages import PressReleasePage, PressRoomPage, RelayPage

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
    "OutletLink",
    "Partner",
    "PressContact",
    "PressReleasePage",
    "PressRoomPage",
    "Question",
    "Quotation",
    "RelayPage",
    "RelayText",
    "ReleasePhoto",
    "ReusableSection",
    "RoomContact",
    "SeriesPoint",
    "SupportMeasure",
]
