"""One line per room: the models are imported here, so that Django finds them."""

from campaign_pages.branding.models import Branding  # noqa: F401
from campaign_pages.campaigns.pages import CampaignIndexPage, CampaignPage  # noqa: F401
from campaign_pages.facts.models import FactEdition, FigureSeries, KeyFigure, SeriesPoint  # noqa: F401
