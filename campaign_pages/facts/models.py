"""The records, one line each."""

from campaign_pages.facts.editions import FactEdition
from campaign_pages.facts.glossary_term import GlossaryTerm, GlossaryTermTag
from campaign_pages.facts.key_figure import KeyFigure, KeyFigureTag
from campaign_pages.facts.plan import Plan, PlanTag
from campaign_pages.facts.profession import Profession, ProfessionTag
from campaign_pages.facts.series import FigureSeries, FigureSeriesTag, SeriesPoint

__all__ = [
    "RECORDS",
    "FactEdition",
    "FigureSeries",
    "FigureSeriesTag",
    "GlossaryTerm",
    "GlossaryTermTag",
    "KeyFigure",
    "KeyFigureTag",
    "Plan",
    "PlanTag",
    "Profession",
    "ProfessionTag",
    "SeriesPoint",
]

#: Every kind of record, in the order of the admin's menus.
RECORDS = (
    KeyFigure,
    FigureSeries,
    GlossaryTerm,
    Plan,
    Profession,
)
