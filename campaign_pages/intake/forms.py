"""What the forms of several rooms ask in the same way."""

from django.utils.translation import gettext as _

from campaign_pages.intake.fields import CarriedField
from campaign_pages.intake.guard import GuardedForm
from campaign_pages.intake.numbers import with_number
from campaign_pages.intake.rate import is_flooding


class ReachableMixin:
    """For a form with the fields ``mail`` and ``phone``: one of the two is enough, none is not."""

    def clean(self):
        cleaned = super().clean()
        if not cleaned.get("mail") and not cleaned.get("phone") and not {"mail", "phone"} & set(self.errors):
            self.add_error("mail", _("Give a mail address or a phone number, so that we can reach you."))
        return cleaned


class ProvableForm(GuardedForm):
    """A form that answers by itself when too many come from one network, or when something filled its hidden field.

    The visitor's browser solves a sum; where scripts do not run, the mail address must answer; without one, the
    service is called. For a form with the verdict ``UNPROVEN``: ``ask_again()`` once, then ``ask_for_mail()``.
    """

    #: Set once the form was shown with a sum to solve: who sends it without the answer has no scripts.
    asked = CarriedField(max_length=1)

    def ask_again(self):
        """Ask to send it once more, with a sum; say whether that is necessary: only the first time.

        From a network that floods us, every time: each form would send a mail to an address that nobody has proven.
        """
        if self.cleaned_data["asked"]:
            if not is_flooding(self.request):
                return False
            words = _("%(why)s Please try again a little later, or call us.") % {"why": self.why_again}
            self.add_error(None, with_number(words, self.request))
            self.again = True
            return True
        self.data["asked"], self.again = "1", True
        self.add_error(None, _("%(why)s Please press the button once more.") % {"why": self.why_again})
        return True

    def ask_for_mail(self):
        """Ask for a mail address; say whether that is necessary: not for who gave one."""
        if self.cleaned_data.get("mail"):
            return False
        words = _("%(why)s Give a mail address, or call us.") % {"why": self.why_again}
        self.add_error("mail", with_number(words, self.request))
        return True
