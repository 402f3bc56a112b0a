"""The records, one line each."""

from campaign_pages.facts.benefit import Benefit, BenefitTag
from campaign_pages.facts.benefit_term import BenefitTerm
from campaign_pages.facts.commitment import Commitment, CommitmentTag
from campaign_pages.facts.contact import Contact, ContactTag
from campaign_pages.facts.editions import FactEdition
from campaign_pages.facts.glossary_term import GlossaryTerm, GlossaryTermTag
from campaign_pages.facts.key_figure import KeyFigure, KeyFigureTag
from campaign_pages.facts.measure import MeasureItem, MeasurePartner, SupportMeasure, SupportMeasureTag
from campaign_pages.facts.message import Message, MessageTag
from campaign_pages.facts.partner import Partner, PartnerTag
from campaign_pages.facts.plan import Plan, PlanTag
from campaign_pages.facts.press_contact import PressContact
from campaign_pages.facts.profession import Profession, ProfessionTag
from campaign_pages.facts.question import Question, QuestionTag
from campaign_pages.facts.quotation import Quotation, QuotationTag
from campaign_pages.facts.reusable_section import ReusableSection, ReusableSectionTag
from campaign_pages.facts.series import FigureSeries, FigureSeriesTag, SeriesPoint

__all__ = [
    "RECORDS",
    "Benefit",
    "BenefitTag",
    "BenefitTerm",
    "Commitment",
    "CommitmentTag",
    "Contact",
    "ContactTag",
    "FactEdition",
    "FigureSeries",
    "FigureSeriesTag",
    "GlossaryTerm",
    "GlossaryTermTag",
    "KeyFigure",
    "KeyFigureTag",
    "MeasureItem",
    "MeasurePartner",
    "Message",
    "MessageTag",
    "Partner",
    "PartnerTag",
    "Plan",
    "PlanTag",
    "PressContact",
    "Profession",
    "ProfessionTag",
    "Question",
    "QuestionTag",
    "Quotation",
    "QuotationTag",
    "ReusableSection",
    "ReusableSectionTag",
    "SeriesPoint",
    "SupportMeasure",
    "SupportMeasureTag",
]

#: Every kind of record, in the order of the admin's menus.
RECORDS = (
    KeyFigure,
    FigureSeries,
    Benefit,
    SupportMeasure,
    Quotation,
    GlossaryTerm,
    Plan,
    Profession,
    Commitment,
    Question,
    Message,
    Contact,
    PressContact,
    Partner,
    ReusableSection,
)
