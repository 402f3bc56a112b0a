"""What somebody fills in to register, to change, and to find a registration again."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext_lazy as _

from campaign_pages.channels.current import known
from campaign_pages.conf import settings
from campaign_pages.intake.fields import MailField, PhoneField
from campaign_pages.intake.guard import GuardedForm
from campaign_pages.registrations.codes import new_token, read_code
from campaign_pages.registrations.enums import Approved
from campaign_pages.registrations.models import Registration

#: A name is one line of text; what a spreadsheet or a mail header would read as a command is no name.
CONTROL = {chr(number) for number in (*range(32), 127)}


class PeopleField(forms.IntegerField):
    """How many come together, the person included."""

    def __init__(self, **kwargs):
        most = settings.GROUP_MOST
        words = _("How many are you, yourself included? From 1 to %(most)s.") % {"most": most}
        kwargs = {"label": _("Number of people"), "min_value": 1, "max_value": most, "initial": 1, **kwargs}
        super().__init__(help_text=words, **kwargs)
        self.error_messages |= {"invalid": words, "required": words}
        for validator in self.validators:
            validator.message = words

    def limit_to(self, session):
        """Ask for no more people than the session has places in all: a larger group would wait for ever."""
        most = session.capacity
        if most is None or most >= self.max_value:
            return
        self.max_value = self.widget.attrs["max"] = most
        words = _("Number of people: %(most)s at most for this session.") % {"most": most}
        self.validators = [MinValueValidator(1, self.help_text), MaxValueValidator(most, words)]
        self.help_text = words


class ContactFields(forms.Form):
    """Name, mail and phone: what the registration and the desk ask alike."""

    name = forms.CharField(label=_("Your name"), max_length=120, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    mail = MailField(
        label=_("Mail address"), required=False, help_text=_("We confirm by mail and write if anything changes.")
    )
    phone = PhoneField(label=_("Phone"), required=False, help_text=_("A mail address or a phone number is enough."))

    def clean_name(self):
        name = self.cleaned_data["name"]
        if CONTROL & set(name):
            raise ValidationError(_("Please type your name on one line."))
        return " ".join(name.split())

    def clean(self):
        cleaned = super().clean()
        if not cleaned.get("mail") and not cleaned.get("phone") and not {"mail", "phone"} & set(self.errors):
            self.add_error("mail", _("Give a mail address or a phone number, so that we can reach you."))
        return cleaned


class RegistrationForm(GuardedForm, ContactFields):
    """The public form. ``session``: what one registers for. ``source``: the channel in the address, if it is known."""

    people = PeopleField()
    approved = forms.ChoiceField(
        label=_("Are you already an approved carer?"),
        required=False,
        choices=[("", _("I would rather not say")), *Approved.choices],
        widget=forms.RadioSelect,
    )
    sign_language = forms.BooleanField(label=_("French sign language interpreting"), required=False)
    hearing_loop = forms.BooleanField(label=_("A hearing loop"), required=False)
    step_free = forms.BooleanField(label=_("Step-free access"), required=False)
    contact_me = forms.BooleanField(label=_("Call me to talk about what I need"), required=False)
    token = forms.CharField(max_length=40, required=False, widget=forms.HiddenInput)
    source = forms.CharField(max_length=40, required=False, widget=forms.HiddenInput)
    #: Set once the form was shown with a sum to solve: who sends it without the answer has no scripts.
    asked = forms.CharField(max_length=1, required=False, widget=forms.HiddenInput)

    MAIN = ("name", "mail", "phone", "people")

    def __init__(self, *args, session, **kwargs):
        kwargs["initial"] = {"token": new_token(), **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)
        self.session = session
        self.fields["people"].limit_to(session)

    @property
    def main_fields(self):
        return [self[name] for name in self.MAIN]

    @property
    def needs_fields(self):
        return [self[name] for name in Registration.ARRANGEMENTS]

    def clean_source(self):
        """A code that nobody gave out is dropped without a word: the visitor has not typed it."""
        return known(self.cleaned_data["source"])

    def clean_token(self):
        return self.cleaned_data["token"] or new_token()

    def registration(self, notice):
        """The registration as typed, not saved. ``notice``: the version that was in view."""
        names = ("name", "mail", "phone", "people", "approved", "token", "source", *Registration.ARRANGEMENTS)
        values = {name: self.cleaned_data[name] for name in names}
        return Registration(session=self.session, notice=notice, **values)


class PeopleForm(forms.Form):
    """Another number of people for a registration of this ``session``."""

    people = PeopleField()

    def __init__(self, *args, session, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["people"].limit_to(session)


class FindForm(GuardedForm):
    """A booking code with the name or the mail address that it was given for."""

    code = forms.CharField(
        label=_("Booking code"), max_length=20, widget=forms.TextInput(attrs={"autocomplete": "off"})
    )
    who = forms.CharField(label=_("Your name or mail address"), max_length=200)

    def clean(self):
        cleaned = super().clean()
        self.found = None
        if cleaned.get("code") and cleaned.get("who") and not self.errors:
            who = " ".join(cleaned["who"].split()).casefold()
            candidate = Registration.objects.known().filter(code=read_code(cleaned["code"])).first()
            if candidate and who in (candidate.name.casefold(), candidate.mail.casefold()):
                self.found = candidate
            else:
                raise ValidationError(_("We find no registration with this code and this name or address."))
        return cleaned
