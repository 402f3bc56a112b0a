"""Amounts computed from key figures, such as pay that the law sets in minimum wages."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from django.utils.translation import gettext as _

from campaign_pages.facts import numerals
from campaign_pages.facts.key_figure import KeyFigure
from campaign_pages.facts.numerals import NO_BREAK_SPACE

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Formula:
    """A sum of figures, each times its factor.

    ``terms``: (factor, ``KeyFigure`` or ``None`` where the public may not see it, its short name or nothing).
    """

    terms: list[tuple[Decimal, KeyFigure | None, str]]

    @property
    def value(self):
        """The sum, rounded half up to the cent; ``None`` while a figure or a factor is missing, never a part of it."""
        if any(factor is None or figure is None or figure.value is None for factor, figure, _label in self.terms):
            return None
        total = sum(factor * figure.value for factor, figure, _label in self.terms)
        return total.quantize(CENT, rounding=ROUND_HALF_UP)

    @property
    def text(self):
        """How it is computed: ``monthly wage + 70 × hourly wage, on 1 January 2026``; empty without a value."""
        if self.value is None:
            return ""
        words = " + ".join(self._term(*term) for term in self.terms)
        days = dict.fromkeys(figure.date_text for _factor, figure, _label in self.terms if figure.date_text)
        return ", ".join([words, *days])

    @staticmethod
    def _term(factor, figure, label):
        name = label or figure.shown_label
        if factor == 1:
            return name
        times = _("%(factor)s × %(figure)s") % {"factor": numerals.number(factor), "figure": name}
        return times.replace(" ×", f"{NO_BREAK_SPACE}×").replace("× ", f"×{NO_BREAK_SPACE}")
