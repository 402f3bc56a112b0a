"""Keeps robots out of public forms without a barrier for people.

A hidden field that people leave empty and a signed minimum time, always. Above the rate limit: proof of work where
scripts run; where they do not, the form says ``UNPROVEN`` and its room confirms by mail. So it does where the hidden
field was filled: a robot does that, and so may a browser that fills in forms for people, whom nobody must lose.
"""

from contextlib import suppress
from enum import Enum

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from campaign_pages.conf import settings
from campaign_pages.intake.fields import CarriedField
from campaign_pages.intake.proof import is_solved, new_challenge
from campaign_pages.intake.rate import is_above_rate
from campaign_pages.intake.refusals import refusal_of, told_refusal

SALT = "campaign_pages.intake.stamp"
LONGEST_SECONDS = 24 * 60 * 60
#: A browser fills in no field that is read-only, and managers of passwords know these words. A robot reads neither.
NOT_TO_FILL = {"readonly": True, "data-1p-ignore": "", "data-bwignore": "", "data-lpignore": "true"}


class Verdict(Enum):
    """What a valid form is worth."""

    PROVEN = "proven"
    # Confirm by a link sent by mail, whose page acts on POST only; without a mail address ask for one, or for a call.
    UNPROVEN = "unproven"


class GuardedForm(forms.Form):
    """A form with its guard. ``request``: the request that shows or sends it. ``verdict``: set once it is valid.

    Its view is uncached and protected against forged requests; templates print ``campaign_pages/intake/_guard.html``.
    """

    cp_leave_empty = forms.CharField(
        required=False,
        label=_("Leave this field empty"),
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1", **NOT_TO_FILL}),
    )
    cp_stamp = CarriedField()
    cp_proof = CarriedField()

    GUARD = ("cp_leave_empty", "cp_stamp", "cp_proof")

    #: Whether a fault may be somebody's guess, and counts as much as what is right.
    guesses = False

    def __init__(self, *args, request, **kwargs):
        super().__init__(*args, **kwargs)
        self.request = request
        self.verdict = None
        self.needs_proof = False
        self.was_filled = False
        #: Whether nothing has to be corrected: the button must be pressed once more.
        self.again = False
        self.kept_stamp = ""
        if self.is_bound:
            self.data = self.data.copy()

    @property
    def own_fields(self):
        """The bound fields that people see, without those of the guard."""
        return [field for field in self.visible_fields() if field.name not in self.GUARD]

    @cached_property
    def fresh_stamp(self):
        """The moment at which this form is shown, signed; shown again with an error, it keeps the first one.

        Who corrects a word or presses once more need not wait again.
        """
        if self.is_bound and self.kept_stamp:
            return self.kept_stamp
        return signing.dumps(timezone.now().timestamp(), salt=SALT)

    @cached_property
    def challenge(self):
        """The challenge as JSON text; empty below the rate limit."""
        return new_challenge() if self.needs_proof else ""

    @property
    def why_again(self):
        """Why a form without a fault must be sent once more, as a sentence."""
        if self.was_filled:
            return _("A hidden field had been filled in, perhaps by your browser; it is empty again.")
        return _("Many forms come from your network just now.")

    def clean(self):
        cleaned = super().clean()
        if refusal_of(self.request):
            # Whoever presses once more has waited already.
            with suppress(ValidationError):
                self._check_time()
            self.again = True
            raise ValidationError(told_refusal(self.request))
        self._check_time()
        return cleaned

    def _post_clean(self):
        # Once everything else has been looked at: what people have to correct is no post to count, nor spends a proof.
        super()._post_clean()
        if refusal_of(self.request):
            return
        hidden = self.add_prefix("cp_leave_empty")
        self.was_filled = bool(self.data.get(hidden))
        # Shown again, it is empty: whoever presses the button then has done what a robot does not.
        self.data[hidden] = ""
        is_above = is_above_rate(self.request, faulty=bool(self.errors) and not self.guesses)
        self.needs_proof = is_above or self.was_filled
        if not self.errors:
            right = not is_above or is_solved(self.data.get(self.add_prefix("cp_proof"), ""))
            self.verdict = Verdict.PROVEN if right and not self.was_filled else Verdict.UNPROVEN

    def _check_time(self):
        try:
            shown = float(signing.loads(self.data.get(self.add_prefix("cp_stamp"), ""), salt=SALT))
        except (signing.BadSignature, TypeError, ValueError):
            raise ValidationError(_("This form could not be checked. Please send it again.")) from None
        seconds = timezone.now().timestamp() - shown
        if seconds > LONGEST_SECONDS:
            raise ValidationError(_("This form was open for more than a day. Please send it again."))
        self.kept_stamp = self.data[self.add_prefix("cp_stamp")]
        if seconds < settings.FORM_MIN_SECONDS:
            # Whose browser filled in the form typed nothing wrong.
            self.again = not self.errors
            raise ValidationError(_("That was very quick. Please wait a few seconds, then send it again."))
