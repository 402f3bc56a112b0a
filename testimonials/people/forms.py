"""The editors' forms of a person and of an authorisation."""

import datetime

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminModelForm

from campaign_pages import days
from campaign_pages.ownership.forms import OwnedForm
from testimonials.people.authorisation import DOCUMENT_EXTENSIONS
from testimonials.people.documents import check_document
from testimonials.people.enums import Kind, Medium
from testimonials.people.models import Authorisation, Person
from testimonials.people.person import TELLING_FIELDS
from testimonials.people.portraits import portrait_form
from testimonials.people.widgets import SignedDocumentInput

#: What each medium means when it is ticked, for an editor who has the signed paper before them.
MEDIA_HELP = {
    Medium.SITE: gettext_lazy("Needed for a portrait: without it, nothing of the person is shown here."),
    Medium.SOCIAL: gettext_lazy(
        "The accounts of the organisation: posts, stories, the picture that goes with a shared link."
    ),
    Medium.POSTERS: gettext_lazy("Printed matter, leaflets and roll-ups included."),
    Medium.PRESS: gettext_lazy("Pictures given to newsrooms with a press release."),
    Medium.OUTDOOR: gettext_lazy("Large formats in the street, on buses and shelters."),
}

#: How long an authorisation runs when nobody says otherwise.
YEARS = 2


def last_day_from(first_day):
    """The last day of an authorisation that begins on ``first_day`` and runs for ``YEARS`` years."""
    try:
        next_first = first_day.replace(year=first_day.year + YEARS)
    except ValueError:  # 29 February
        next_first = first_day.replace(year=first_day.year + YEARS, month=3, day=1)
    return next_first - datetime.timedelta(days=1)


def how_to_withdraw(user):
    """What a person is told by default: a mail to whoever enters the authorisation, where they have an address."""
    mail = getattr(user, "email", "")
    if not mail:
        return ""
    return _("By a mail to %(mail)s, without giving a reason; answered within two working days.") % {"mail": mail}


def new_authorisation(user, person=None):
    """An authorisation as its form opens: from today, for two years; no medium is ticked beforehand."""
    today = days.today()
    return Authorisation(
        person=person,
        starts_on=today,
        ends_on=last_day_from(today),
        how_to_withdraw=how_to_withdraw(user),
    )


def who_may_sign(user):
    """The people for whom ``user`` may enter an authorisation: professionals of the sites they work on."""
    people = Person.objects.filter(kind=Kind.PROFESSIONAL)
    return people.editable_by(user) if user else people


def signer_named_in(request):
    """The person named by number in the address (``?person=12``), if the user may enter what they signed."""
    number = request.GET.get("person", "")
    return who_may_sign(request.user).filter(pk=number).first() if number.isdecimal() else None


class PersonForm(OwnedForm):
    """A person; says at the top what a voice must not have, since its fields are out of sight."""

    def _post_clean(self):
        super()._post_clean()
        if self.cleaned_data.get("kind") != Kind.VOICE:
            return
        telling = [self.fields[name].label for name in TELLING_FIELDS if name in self.errors and name in self.fields]
        if telling:
            self.add_error(
                None,
                _("An anonymous voice has no name or picture. Choose “professional” again and empty: %(fields)s.")
                % {"fields": ", ".join(str(label) for label in telling)},
            )


class AuthorisationForm(WagtailAdminModelForm):
    """An authorisation; notes who entered it, and looks at the document before keeping it."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "document" in self.fields:
            may_open = bool(self.for_user) and self.for_user.has_perm("testimonials.view_signed_document")
            self.fields["document"].widget.may_open = may_open
            self.fields["document"].widget.attrs["accept"] = ",".join(f".{ending}" for ending in DOCUMENT_EXTENSIONS)
        if "person" in self.fields:
            self.fields["person"].queryset = who_may_sign(self.for_user)

    def clean_document(self):
        document = self.cleaned_data["document"]
        if document and "document" in self.changed_data:
            check_document(document)
        return document

    def save(self, commit=True):
        if self.instance.pk is None and self.for_user:
            self.instance.entered_by = self.for_user
        return super().save(commit)


class NewAuthorisationForm(AuthorisationForm):
    """What is asked in the chooser of an authorisation: the same form, in one column."""

    def __init__(self, *args, person=None, **kwargs):
        kwargs.setdefault("instance", new_authorisation(kwargs.get("for_user"), person))
        super().__init__(*args, **kwargs)
        for medium, help_text in MEDIA_HELP.items():
            self.fields[f"for_{medium.value}"].help_text = help_text
        if person:
            self.fields["person"].widget = forms.HiddenInput()

    class Meta:
        model = Authorisation
        fields = [
            "person",
            "document",
            "purpose",
            "for_site",
            "for_social",
            "for_posters",
            "for_press",
            "for_outdoor",
            "territory",
            "starts_on",
            "ends_on",
            "how_to_withdraw",
        ]
        # A chooser within a chooser would close the first one: a plain list, and only where no person is chosen yet.
        widgets = {
            "person": forms.Select(),
            "document": SignedDocumentInput(),
            "purpose": forms.Textarea(attrs={"rows": 2}),
            "how_to_withdraw": forms.Textarea(attrs={"rows": 2}),
        }


class NewPersonForm(PersonForm):
    """What is asked in the chooser of a person: who it is, with their portrait from the editor's computer."""

    portrait_file = forms.FileField(
        label=capfirst(gettext_lazy("portrait")),
        required=False,
        help_text=gettext_lazy(
            "A picture from your computer: it goes into the picture library. One that is there already is chosen in "
            "the full form of the person."
        ),
        widget=forms.FileInput(attrs={"accept": "image/*"}),
    )
    portrait_alt = forms.CharField(
        label=capfirst(gettext_lazy("description of the portrait")),
        required=False,
        max_length=255,
        help_text=gettext_lazy("What one sees, for those who do not. Example: Nadia smiles, a book in her hand"),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not portrait_form(self.for_user):
            del self.fields["portrait_file"], self.fields["portrait_alt"]

    def clean(self):
        cleaned = super().clean()
        file = cleaned.get("portrait_file")
        self.portrait_form = None
        if file and cleaned.get("kind") == Kind.VOICE:
            self.add_error("portrait_file", _("An anonymous voice has no picture: empty this field."))
        elif file:
            name = cleaned.get("display_name") or file.name
            self.portrait_form = portrait_form(self.for_user, file, name, cleaned.get("portrait_alt"))
            if not self.portrait_form.is_valid():
                faults = [message for messages in self.portrait_form.errors.values() for message in messages]
                self.add_error("portrait_file", ValidationError(faults))
        return cleaned

    def save(self, commit=True):
        if self.portrait_form:
            self.instance.portrait = self.portrait_form.save()
        return super().save(commit)

    class Meta:
        model = Person
        fields = ["kind", "display_name", "voice", "role", "service", "territory", "since_year", "professions"]
        widgets = {"kind": forms.RadioSelect(), "professions": forms.CheckboxSelectMultiple()}
