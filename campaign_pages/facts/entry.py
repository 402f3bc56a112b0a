"""How editors type in numbers and dated values, and what is checked before anything is saved."""

from collections import Counter
from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from campaign_pages.ownership.forms import OwnedForm


class PlainNumberInput(forms.NumberInput):
    """Shows a number without needless zeros: 868, not 868.000."""

    def format_value(self, value):
        return f"{value.normalize():f}" if isinstance(value, Decimal) else super().format_value(value)


class CompleteRecordForm(OwnedForm):
    """Asks at publication for what a record cannot do without: its ``missing()``. A draft may still lack it."""

    def _post_clean(self):
        super()._post_clean()
        if not self.is_deferred_validation:
            for field, sentence in self.instance.missing():
                self.add_error(field, sentence)


class FigureSeriesForm(OwnedForm):
    """Refuses two values on one date, in drafts too: they could not be told apart afterwards."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # Django's own sentence asks an editor to “submit forms”.
        self.formsets["points"].error_messages["too_few_forms"] = _(
            "A series needs at least two values, each on its own date."
        )

    def is_valid(self):
        return super().is_valid() and self._dates_differ()

    def _dates_differ(self):
        points = [form for form in self.formsets["points"].forms if not _is_deleted(form)]
        days = Counter(form.cleaned_data.get("date") for form in points)
        repeated = [form for form in points if form.cleaned_data.get("date") and days[form.cleaned_data["date"]] > 1]
        for form in repeated[1:]:
            form.add_error(
                "date", ValidationError(_("Another value has this date. Change the date, or remove one of the two."))
            )
        return not repeated


def _is_deleted(form):
    return form.cleaned_data.get("DELETE", False)


class BenefitForm(OwnedForm):
    """Refuses an amount that is both typed and computed, in drafts too: nobody could tell which one holds."""

    def is_valid(self):
        return super().is_valid() and self._is_said_once()

    def _is_said_once(self):
        terms = [form for form in self.formsets["terms"].forms if form.has_changed() or form.instance.pk]
        if not any(not _is_deleted(form) for form in terms):
            return True
        for name in ("amount", "in_kind"):
            if self.cleaned_data.get(name) not in (None, ""):
                self.add_error(
                    name, ValidationError(_("The amount is computed below: empty this field, or remove the terms."))
                )
        return not self.errors
