"""One line per room: the models are imported here, so that Django finds them."""

from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.pages import CampaignIndexPage, CampaignPage
from campaign_pages.facts.models import FactEdition, FigureSeries, KeyFigure, SeriesPoint
from campaign_pages.neutral.models import NeutralMode
from campaign_pages.press.models import RelayText, ReleasePhoto
from campaign_pages.press.outlets import OutletLink
from campaign_pages.press.pages import PressReleasePage, PressRoomPage, RelayPage

__all__ = [
    "Branding",
    "CampaignIndexPage",
    "CampaignPage",
    "FactEdition",
    "FigureSeries",
    "KeyFigure",
    "NeutralMode",
    "OutletLink",
    "PressReleasePage",
    "PressRoomPage",
    "RelayPage",
    "RelayText",
    "ReleasePhoto",
    "SeriesPoint",
]
