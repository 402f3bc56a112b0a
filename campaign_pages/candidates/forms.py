"""What somebody fills in to be called back, or to be told."""

from django import forms
from django.utils.translation import gettext_lazy as _

from campaign_pages.candidates.enums import Heard, Slot, Way
from campaign_pages.candidates.models import Lead, Subscription
from campaign_pages.channels.current import known
from campaign_pages.facts.enums import RecruitmentPath
from campaign_pages.intake.fields import CarriedField, MailField, MessageField, NameField, PhoneField
from campaign_pages.intake.forms import ProvableForm, ReachableMixin
from campaign_pages.registrations.codes import new_token
from campaign_pages.registrations.enums import Approved

NOT_SAID = ("", _("I would rather not say"))


class SourcedForm(ProvableForm):
    """A form that carries the channel by which its visitor came, and is counted once."""

    token = CarriedField(max_length=40)
    source = CarriedField(max_length=40)

    def __init__(self, *args, **kwargs):
        kwargs["initial"] = {"token": new_token(), **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)

    def clean_source(self):
        """A code that nobody gave out is dropped without a word: the visitor has not typed it."""
        return known(self.cleaned_data["source"])

    def clean_token(self):
        return self.cleaned_data["token"] or new_token()


class InterestForm(ReachableMixin, SourcedForm):
    """A first name and a way to be reached; everything else is optional.

    ``professions``: those of the campaign, as pairs (profession, name); asked only when there are several.
    ``pool_months``: how long the campaign keeps who agrees to it.
    """

    first_name = NameField(
        label=_("First name"),
        max_length=80,
        autocomplete="given-name",
        error_messages={"required": _("Tell us your first name.")},
    )
    phone = PhoneField(label=_("Phone"), required=False)
    mail = MailField(label=_("Mail address"), required=False)
    profession = forms.ChoiceField(
        label=_("Which job are you interested in?"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose one of these jobs.")},
    )
    last_name = NameField(label=_("Last name"), required=False, autocomplete="family-name")
    place = NameField(
        label=_("Commune or postcode"),
        required=False,
        autocomplete="postal-code",
        help_text=_("So that the service nearest to you answers."),
    )
    way = forms.ChoiceField(
        label=_("How shall we answer you?"), required=False, choices=[("", _("As you like")), *Way.choices]
    )
    slot = forms.ChoiceField(
        label=_("When can we reach you?"), required=False, choices=[("", _("At any time")), *Slot.choices]
    )
    approved = forms.ChoiceField(
        label=_("Are you already an approved carer?"), required=False, choices=[NOT_SAID, *Approved.choices]
    )
    heard = forms.ChoiceField(label=_("How did you hear of us?"), required=False, choices=[NOT_SAID, *Heard.choices])
    message = MessageField(
        label=_("A short message"),
        required=False,
        max_length=1000,
        help_text=_("Please do not describe a child, nor anybody's health: we will talk about it together."),
    )
    pool = forms.BooleanField(required=False)

    MAIN = ("first_name", "phone", "mail")
    MORE = ("last_name", "place", "way", "slot", "approved", "heard", "message")

    def __init__(self, *args, professions, pool_months, **kwargs):
        super().__init__(*args, **kwargs)
        self.professions = {str(profession.pk): profession for profession, _name in professions}
        self.pool_months = pool_months
        if len(professions) > 1:
            self.fields["profession"].choices = [(str(profession.pk), name) for profession, name in professions]
        else:
            del self.fields["profession"]
        if all(profession.recruitment != RecruitmentPath.CARER for profession, _name in professions):
            del self.fields["approved"]
        self.fields["pool"].label = _("You may keep my details for a later need, for %(months)s months at most.") % {
            "months": pool_months
        }

    @property
    def more_fields(self):
        return [self[name] for name in self.MORE if name in self.fields]

    @property
    def shows_more(self):
        """Whether the folded fields have to be seen: something is wrong in them, or has been filled in."""
        return any(field.errors or field.value() for field in self.more_fields)

    def clean(self):
        cleaned = super().clean()
        way = cleaned.get("way")
        if way in (Way.CALL, Way.SMS) and not cleaned.get("phone") and "phone" not in self.errors:
            self.add_error("phone", _("Give a phone number, so that we can answer you this way."))
        if way == Way.MAIL and not cleaned.get("mail") and "mail" not in self.errors:
            self.add_error("mail", _("Give a mail address, so that we can answer you this way."))
        return cleaned

    @property
    def chosen_profession(self):
        """The profession that was chosen, or the only one; ``None`` for a campaign without any."""
        if "profession" in self.fields:
            return self.professions[self.cleaned_data["profession"]]
        return next(iter(self.professions.values()), None)

    def lead(self, **values):
        """The lead as typed, not saved, with these further values."""
        names = [*self.MAIN, *self.MORE, "pool", "token", "source"]
        typed = {name: self.cleaned_data[name] for name in names if name in self.cleaned_data}
        profession = self.chosen_profession
        path = {"path": profession.recruitment} if profession else {}
        return Lead(profession=profession, pool_months=self.pool_months, **path, **typed, **values)


class StayInformedForm(SourcedForm):
    """A mail address and what it wants to be told of. ``subjects``: the words to choose from."""

    mail = MailField(label=_("Mail address"), error_messages={"required": _("Give the address to write to.")})
    subjects = forms.MultipleChoiceField(
        label=_("What may we tell you of?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Nothing ticked: everything."),
    )

    def __init__(self, *args, subjects, **kwargs):
        super().__init__(*args, **kwargs)
        if len(subjects) > 1:
            self.fields["subjects"].choices = [(subject, subject) for subject in subjects]
        else:
            del self.fields["subjects"]

    def clean_mail(self):
        # The same address in other letters is one subscriber.
        return self.cleaned_data["mail"].lower()

    def subscription(self, **values):
        """The subscription as typed, not saved, with these further values."""
        chosen = self.cleaned_data.get("subjects", [])
        return Subscription(
            mail=self.cleaned_data["mail"], source=self.cleaned_data["source"], subjects=chosen, **values
        )
