"""What a benefit says: its amount, its period and its terms as the language in use writes them."""

from django.utils.translation import gettext, npgettext

from campaign_pages.facts import dates, numerals
from campaign_pages.facts.enums import Cumulable, GrossNet, Period


class BenefitWords:
    """The words of a ``Benefit``, made from its fields and its ``value``."""

    @property
    def shown_label(self):
        """The inclusive wording if there is one, else the label."""
        return self.inclusive_label or self.label

    @property
    def quantity(self):
        """The amount without its period: ``up to €338 gross``, ``100 h``, ``phone and tablet``; or nothing."""
        value = self.value
        if value is None:
            return "" if self.is_computed else numerals.unbroken(self.in_kind)
        return numerals.qualified(self._with_gross_or_net(value), self.qualifier)

    def _with_gross_or_net(self, value):
        said = {"amount": numerals.amount(value, self.unit)}
        # French agrees: 1,50 € brut, 2 € bruts.
        if self.gross_net == GrossNet.GROSS:
            return npgettext("money", "%(amount)s gross", "%(amount)s gross", int(value)) % said
        if self.gross_net == GrossNet.NET:
            return npgettext("money", "%(amount)s net", "%(amount)s net", int(value)) % said
        return said["amount"]

    @property
    def period_text(self):
        """How often, in words; empty where there is no amount."""
        return str(Period(self.period).label) if self.period and self.value is not None else ""

    @property
    def amount_text(self):
        """The whole amount: ``up to €338 gross per month``."""
        return " ".join(filter(None, [self.quantity, self.period_text]))

    @property
    def full_text(self):
        """The amount and its condition: ``€56 if you hold the state diploma``."""
        return " ".join(filter(None, [self.amount_text, self.condition]))

    @property
    def cumulable_text(self):
        """Whether it comes on top of others, in a sentence; empty if that is not said."""
        said = {"others": self.cumulable_with}
        if self.cumulable == Cumulable.YES:
            return gettext("On top of %(others)s") % said if self.cumulable_with else gettext("On top of the others")
        if self.cumulable == Cumulable.NO:
            if self.cumulable_with:
                return gettext("Not together with %(others)s") % said
            return gettext("Not together with the others")
        return ""

    @property
    def validity_text(self):
        """Until when it holds, in words; empty for what has no end."""
        return gettext("until %(day)s") % {"day": dates.day(self.valid_until)} if self.valid_until else ""
