"""What the desk fills in: somebody who calls, a message to all, who came."""

from django import forms
from django.utils.translation import gettext_lazy as _

from campaign_pages.registrations import messages
from campaign_pages.registrations.codes import new_token
from campaign_pages.registrations.correcting import holds_or_waits
from campaign_pages.registrations.enums import Approved, State
from campaign_pages.registrations.forms import ContactFields, PeopleField
from campaign_pages.registrations.models import Registration


class DeskRegistrationForm(ContactFields):
    """Somebody who calls or comes by. The desk says that it gave the information; the version given is kept."""

    people = PeopleField()
    approved = forms.ChoiceField(
        label=_("Already an approved carer"),
        required=False,
        choices=[("", _("Not asked")), *Approved.choices],
    )
    sign_language = forms.BooleanField(label=_("French sign language interpreting"), required=False)
    hearing_loop = forms.BooleanField(label=_("A hearing loop"), required=False)
    step_free = forms.BooleanField(label=_("Step-free access"), required=False)
    contact_me = forms.BooleanField(label=_("To be called about their needs"), required=False)
    informed = forms.BooleanField(
        label=_("I told them what is kept, what for, for how long, and what they may ask for."),
        error_messages={"required": _("Tell them, then tick this box: nobody is registered without having been told.")},
    )
    token = forms.CharField(max_length=40, required=False, widget=forms.HiddenInput)

    def __init__(self, *args, session, **kwargs):
        kwargs["initial"] = {"token": new_token(), **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)
        self.session = session
        self.fields["people"].limit_to(session)
        for name in set(Registration.ARRANGEMENTS).difference(Registration.arrangements_for(session)):
            del self.fields[name]
        self.fields["name"].label = _("Name")
        self.fields["people"].help_text = _("This person included.")
        # The browser of the desk must not offer the address of the desk.
        self.fields["name"].widget.attrs["autocomplete"] = "off"
        for name, words in (("mail", _("They are sent the confirmation.")), ("phone", _("One of the two is enough."))):
            self.fields[name].widget.attrs["autocomplete"] = "off"
            self.fields[name].help_text = words

    @property
    def text_fields(self):
        return [field for field in self.visible_fields() if field.name not in (*Registration.ARRANGEMENTS, "informed")]

    @property
    def needs_fields(self):
        return [self[name] for name in Registration.ARRANGEMENTS]

    def registration(self, notice):
        """The registration as typed, not saved."""
        names = ("name", "mail", "phone", "people", "approved", *Registration.arrangements_for(self.session))
        values = {name: self.cleaned_data[name] for name in names}
        token = self.cleaned_data["token"] or new_token()
        return Registration(session=self.session, notice=notice, token=token, at_the_desk=True, **values)


class CorrectForm(ContactFields):
    """What a registration says of its person, put right at their request (RGPD, article 16).

    How many they are is asked while the session is to come and they hold or await places.
    """

    people = PeopleField()
    approved = forms.ChoiceField(
        label=_("Already an approved carer"), required=False, choices=[("", _("Not asked")), *Approved.choices]
    )

    def __init__(self, *args, registration, **kwargs):
        self.needs = Registration.arrangements_for(registration.session)
        names = ("name", "mail", "phone", "people", "approved", *self.needs)
        kwargs["initial"] = {name: getattr(registration, name) for name in names}
        kwargs["initial"]["phone"] = registration.phone_shown.replace("\u00a0", " ")
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Name")
        for name in ("name", "mail", "phone"):
            self.fields[name].widget.attrs["autocomplete"] = "off"
        self.fields["mail"].help_text = _("A new address is written to at once.")
        if holds_or_waits(registration):
            self.fields["people"].limit_to(registration.session)
            self.fields["people"].help_text = _("This person included.")
        else:
            del self.fields["people"]
            self.fields["mail"].help_text = ""
        for name in self.needs:
            self.fields[name] = forms.BooleanField(label=DeskRegistrationForm.base_fields[name].label, required=False)

    @property
    def text_fields(self):
        return [field for field in self.visible_fields() if field.name not in self.needs]

    @property
    def needs_fields(self):
        return [self[name] for name in self.needs]


class MessageForm(forms.Form):
    """A message to those who registered for a session."""

    TO = {
        "confirmed": (State.CONFIRMED,),
        "waiting": (State.WAITING, State.OFFERED),
        "all": (State.CONFIRMED, State.WAITING, State.OFFERED),
    }

    to = forms.ChoiceField(
        label=_("To"),
        choices=[
            ("confirmed", _("People with a place")),
            ("waiting", _("People on the waiting list")),
            ("all", _("All of them")),
        ],
    )
    subject = forms.CharField(label=_("Subject"), max_length=150, validators=[messages.validate])
    text = forms.CharField(
        label=_("Message"), max_length=5000, widget=forms.Textarea(attrs={"rows": 10}), validators=[messages.validate]
    )
    #: Comes with the form, so that sending it twice writes once.
    token = forms.CharField(max_length=40, required=False, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        kwargs["initial"] = {"token": new_token(), **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)

    def clean_token(self):
        return self.cleaned_data["token"] or new_token()

    @property
    def states(self):
        return self.TO[self.cleaned_data["to"]]


class AttendanceForm(forms.Form):
    """How many of each group came; empty where it was not noted."""

    def __init__(self, *args, registrations, **kwargs):
        super().__init__(*args, **kwargs)
        self.registrations = registrations
        for registration in registrations:
            # More may come than had announced themselves.
            field = forms.IntegerField(
                label=registration.name, required=False, min_value=0, max_value=999, initial=registration.attended
            )
            field.error_messages["invalid"] = _("Give the number of people who came.")
            field.widget.attrs |= {
                "class": "campaign-desk__number",
                "form": "attendance",
                "aria-label": _("People who came, of the group of %(name)s") % {"name": registration.name},
            }
            self.fields[self.name_of(registration)] = field

    @staticmethod
    def name_of(registration):
        return f"came-{registration.pk}"

    def save(self):
        """Write what changed; how many groups that is."""
        changed = []
        for registration in self.registrations:
            came = self.cleaned_data[self.name_of(registration)]
            if came != registration.attended:
                registration.attended = came
                changed.append(registration)
        return Registration.objects.bulk_update(changed, ["attended"])
