"""The records, one line each."""

from campaign_pages.facts.benefit import Benefit, BenefitTag
from campaign_pages.facts.benefit_term import BenefitTerm
from campaign_pages.facts.editions import FactEdition
from campaign_pages.facts.key_figure import KeyFigure, KeyFigureTag
from campaign_pages.facts.measure import MeasureItem, SupportMeasure, SupportMeasureTag
from campaign_pages.facts.quotation import Quotation, QuotationTag
from campaign_pages.facts.series import FigureSeries, FigureSeriesTag, SeriesPoint

__all__ = [
    "RECORDS",
    "Benefit",
    "BenefitTag",
    "BenefitTerm",
    "FactEdition",
    "FigureSeries",
    "FigureSeriesTag",
    "KeyFigure",
    "KeyFigureTag",
    "MeasureItem",
    "Quotation",
    "QuotationTag",
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
)
