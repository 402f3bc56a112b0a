"""One line per room: the models are imported here, so that Django finds them."""

from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.pages import CampaignIndexPage, CampaignPage
from campaign_pages.campaigns.professions import CampaignProfession
from campaign_pages.campaigns.publics import CampaignPublic
from campaign_pages.candidates.models import Lead, LeadStep, RecruitingScope, StageNames, Subscription
from campaign_pages.candidates.pages import InterestFormPage, StayInformedPage
from campaign_pages.candidates.routing import ContactRoute
from campaign_pages.channels.models import ChannelCount, ChannelLink
from campaign_pages.events.embedding import Embedding
from campaign_pages.events.models import Session, SessionChange, Speaker, Venue
from campaign_pages.events.pages import AgendaPage, EventPage, EventWeekPage
from campaign_pages.events.rows import SessionRow
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
from campaign_pages.intake.models import DutyRun, MailText, NoticeVersion, OutgoingMail, PrivacyNotice
from campaign_pages.jobs.pages import JobIndexPage, JobSheetPage, VacancyPage
from campaign_pages.jobs.places import VacancyPlace
from campaign_pages.neutral.models import NeutralMode
from campaign_pages.ownership.log_entries import OwnedLogEntry
from campaign_pages.policies.pages import PolicyPage
from campaign_pages.press.models import RelayText, ReleasePhoto, RoomContact
from campaign_pages.press.outlets import OutletLink
from campaign_pages.press.pages import PressReleasePage, PressRoomPage, RelayPage
from campaign_pages.registrations.models import Registration

__all__ = [
    "AgendaPage",
    "Benefit",
    "Branding",
    "CampaignIndexPage",
    "CampaignPage",
    "CampaignProfession",
    "CampaignPublic",
    "ChannelCount",
    "ChannelLink",
    "Commitment",
    "Contact",
    "ContactRoute",
    "DutyRun",
    "Embedding",
    "EventPage",
    "EventWeekPage",
    "FactEdition",
    "FigureSeries",
    "GlossaryTerm",
    "InterestFormPage",
    "JobIndexPage",
    "JobSheetPage",
    "KeyFigure",
    "Lead",
    "LeadStep",
    "MailText",
    "Message",
    "NeutralMode",
    "NoticeVersion",
    "OutgoingMail",
    "OutletLink",
    "OwnedLogEntry",
    "Partner",
    "Plan",
    "PolicyPage",
    "PressContact",
    "PressReleasePage",
    "PressRoomPage",
    "PrivacyNotice",
    "Profession",
    "Question",
    "Quotation",
    "RecruitingScope",
    "Registration",
    "RelayPage",
    "RelayText",
    "ReleasePhoto",
    "ReusableSection",
    "RoomContact",
    "SeriesPoint",
    "Session",
    "SessionChange",
    "SessionRow",
    "Speaker",
    "StageNames",
    "StayInformedPage",
    "Subscription",
    "SupportMeasure",
    "VacancyPage",
    "VacancyPlace",
    "Venue",
]
