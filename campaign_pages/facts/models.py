"""The records, one line each."""

from campaign_pages.facts.editions import FactEdition
from campaign_pages.facts.key_figure import KeyFigure, KeyFigureTag
from campaign_pages.facts.reusable_section import ReusableSection, ReusableSectionTag
from campaign_pages.facts.series import FigureSeries, FigureSeriesTag, SeriesPoint

__all__ = [
    "RECORDS",
    "FactEdition",
    "FigureSeries",
    "FigureSeriesTag",
    "KeyFigure",
    "KeyFigureTag",
    "ReusableSection",
    "ReusableSectionTag",
    "SeriesPoint",
]

#: Every kind of record, in the order of the admin's menus.
RECORDS = (
    KeyFigure,
    FigureSeries,
    ReusableSection,
)
