"""The facts, one line each."""

from campaign_pages.facts.editions import FactEdition
from campaign_pages.facts.key_figure import KeyFigure, KeyFigureTag
from campaign_pages.facts.series import FigureSeries, FigureSeriesTag, SeriesPoint

__all__ = ["FactEdition", "FigureSeries", "FigureSeriesTag", "KeyFigure", "KeyFigureTag", "SeriesPoint"]
