"""What a benefit says: its amount, its period and its terms as the language in use writes them."""

from django.utils.translation import gettext, npgettext

from campaign_pages.facts import dates, numerals
from campaign_pages.facts.enums import Cumulable, GrossNet, Period

# Stands for the number while the words around it are asked for.
_PLACE = "\0"


class BenefitWords:
    """The words of a ``Benefit``, made from its fields and its ``value``."""

    @property
    def shown_label(self):
        """The inclusive wording if there is one, else the label."""
        return self.inclusive_label or self.label

    @property
    def amount_text(self):
        """The whole amount: ``up to €338 gross per month``, ``100 h``; what is given in kind; or nothing."""
        return self._with_words(self.number, self.value) if self.value is not None else self.number

    @property
    def number(self):
        """What a page sets large: ``€338``, ``100 h``; what is given in kind; or nothing."""
        if self.value is not None:
            return numerals.amount(self.value, self.unit)
        return "" if self.is_computed else numerals.unbroken(self.in_kind)

    @property
    def words_around(self):
        """The words before the number and those after it: ``("up to", "gross per month")``."""
        if self.value is None:
            return ("", "")
        before, _place, after = self._with_words(_PLACE, self.value).partition(_PLACE)
        return (before.strip(), after.strip())

    def _with_words(self, number, value):
        said = {"amount": number}
        # French agrees: 1,50 € brut, 2 € bruts.
        if self.gross_net == GrossNet.GROSS:
            number = npgettext("money", "%(amount)s gross", "%(amount)s gross", int(value)) % said
        elif self.gross_net == GrossNet.NET:
            number = npgettext("money", "%(amount)s net", "%(amount)s net", int(value)) % said
        period = str(Period(self.period).label) if self.period else ""
        return " ".join(filter(None, [numerals.qualified(number, self.qualifier), period]))

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

    @property
    def terms_text(self):
        """Whether it comes on top of others, and until when it holds, in one line."""
        return ", ".join(filter(None, [self.cumulable_text, self.validity_text]))
