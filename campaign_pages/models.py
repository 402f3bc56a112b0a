"""One line per room: the models are imported here, so that Django finds them."""

from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.pages import CampaignIndexPage, CampaignPage
from campaign_pages.campaigns.professions import CampaignProfession
from campaign_pages.campaigns.publics import CampaignPublic
from campaign_pages.facts.models import (
    Benefit,
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
    Quotation,
    ReusableSection,
    SeriesPoint,
    SupportMeasure,
)
from campaign_pages.jobs.pages import JobIndexPage, JobSheetPage, VacancyPage
from campaign_pages.jobs.places import VacancyPlace
from campaign_pages.neutral.models import NeutralMode
from campaign_pages.policies.pages import PolicyPage

__all__ = [
    "Benefit",
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
    "JobIndexPage",
    "JobSheetPage",
    "KeyFigure",
    "Message",
    "NeutralMode",
    "Partner",
    "Plan",
    "PolicyPage",
    "PressContact",
    "Profession",
    "Question",
    "Quotation",
    "ReusableSection",
    "SeriesPoint",
    "SupportMeasure",
    "VacancyPage",
    "VacancyPlace",
]
