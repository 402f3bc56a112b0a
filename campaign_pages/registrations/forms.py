"""What somebody fills in to register, to change, and to find a registration again."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext_lazy as _

from campaign_pages.channels.current import known
from campaign_pages.conf import settings
from campaign_pages.intake.fields import CarriedField, MailField, NameField, PhoneField
from campaign_pages.intake.forms import ProvableForm, ReachableMixin
from campaign_pages.intake.guard import GuardedForm
from campaign_pages.intake.phones import phone_in_words
from campaign_pages.registrations.codes import new_token, read_code
from campaign_pages.registrations.enums import Approved
from campaign_pages.registrations.models import Registration


class PeopleField(forms.IntegerField):
    """How many come together, the person included. Each form says by ``limit_to`` for which session."""

    def __init__(self, **kwargs):
        super().__init__(**{"label": _("Number of people"), "min_value": 1, "initial": 1, **kwargs})

    def limit_to(self, session):
        """Ask for no more people than the session has places in all: a larger group would wait for ever.

        The words are put together here, in the language of the reader: a field is made once, when the site starts.
        """
        most = settings.GROUP_MOST
        asked = _("How many are you, yourself included? From 1 to %(most)s.") % {"most": most}
        words = _("Give a number from 1 to %(most)s.") % {"most": most}
        least, too_many = words, words
        if session.capacity is not None and session.capacity < most:
            most = session.capacity
            least, asked = asked, _("Number of people: %(most)s at most for this session.") % {"most": most}
            too_many = asked
        self.help_text, self.max_value, self.widget.attrs["max"] = asked, most, most
        self.error_messages |= {"invalid": words, "required": words}
        self.validators = [MinValueValidator(1, least), MaxValueValidator(most, too_many)]


class ContactFields(ReachableMixin, forms.Form):
    """Name, mail and phone: what the registration and the desk ask alike."""

    name = NameField(label=_("Your name"))
    mail = MailField(
        label=_("Mail address"), required=False, help_text=_("We confirm by mail and write if anything changes.")
    )
    phone = PhoneField(label=_("Phone"), required=False)

    field_order = ("name",)


class RegistrationForm(ProvableForm, ContactFields):
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
    token = CarriedField(max_length=40)
    source = CarriedField(max_length=40)

    def __init__(self, *args, session, **kwargs):
        kwargs["initial"] = {"token": new_token(), **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)
        self.session = session
        self.fields["people"].limit_to(session)
        for name in set(Registration.ARRANGEMENTS).difference(Registration.arrangements_for(session)):
            del self.fields[name]

    @property
    def needs_fields(self):
        return [self[name] for name in Registration.arrangements_for(self.session)]

    def clean_source(self):
        """A code that nobody gave out is dropped without a word: the visitor has not typed it."""
        return known(self.cleaned_data["source"])

    def clean_token(self):
        return self.cleaned_data["token"] or new_token()

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("contact_me") and not cleaned.get("phone") and "phone" not in self.errors:
            self.add_error("phone", _("Give a phone number, so that we can call you about what you need."))
        return cleaned

    def registration(self, notice):
        """The registration as typed, not saved. ``notice``: the version that was in view."""
        names = (
            "name",
            "mail",
            "phone",
            "people",
            "approved",
            "token",
            "source",
            *Registration.arrangements_for(self.session),
        )
        values = {name: self.cleaned_data[name] for name in names}
        return Registration(session=self.session, notice=notice, **values)


class PeopleForm(forms.Form):
    """Another number of people for a registration of this ``session``."""

    people = PeopleField()

    def __init__(self, *args, session, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["people"].limit_to(session)

    @property
    def own_fields(self):
        return self.visible_fields()


class ReachForm(GuardedForm, ContactFields):
    """Another mail address or phone number for a registration: guarded, since it makes us write to who is named."""

    name = None

    def __init__(self, *args, registration, **kwargs):
        initial = {"mail": registration.mail, "phone": phone_in_words(registration.phone).replace("\u00a0", " ")}
        super().__init__(*args, initial=initial, **kwargs)


class FindForm(GuardedForm):
    """A booking code with the name or the mail address that it was given for."""

    code = forms.CharField(
        label=_("Booking code"),
        max_length=20,
        help_text=_("Eight letters and digits, such as K7QM-4XRP."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    who = forms.CharField(label=_("Your name or mail address"), max_length=200)

    guesses = True

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
