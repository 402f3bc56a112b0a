"""What the desk fills in about a candidate."""

from datetime import timedelta

from django import forms
from django.contrib.auth import get_user_model
from django.utils.translation import gettext_lazy as _

from campaign_pages import days
from campaign_pages.candidates.channel_choice import ChannelField, links_of
from campaign_pages.candidates.enums import Heard, Stage, StoppedReason, Way
from campaign_pages.candidates.models import Lead
from campaign_pages.facts.enums import RecruitmentPath
from campaign_pages.intake.fields import MailField, NameField, PhoneField
from campaign_pages.intake.forms import ReachableMixin
from campaign_pages.registrations.codes import new_token
from campaign_pages.registrations.enums import Approved
from campaign_pages.sites import site_id_of

#: Nobody is kept for longer without having been in touch: a later call would find nobody.
FURTHEST_CALL = timedelta(days=366)
NOTE = _("Facts only: the person may ask to read it. Nothing on health, family, origin or opinions.")


class NoteField(forms.CharField):
    def __init__(self, **kwargs):
        kwargs = {"label": _("Note"), "max_length": 2000, "help_text": NOTE, **kwargs}
        super().__init__(widget=forms.Textarea(attrs={"rows": 3}), **kwargs)


class MoveForm(forms.Form):
    """The next stage of a lead. ``names``: stage → name on its site."""

    stage = forms.ChoiceField(label=_("Stage"))
    reason = forms.ChoiceField(
        label=_("Reason, if you stop"),
        required=False,
        choices=[("", "–"), *StoppedReason.choices],
        error_messages={"required": _("Say why you stop.")},
    )
    note = NoteField(required=False)

    def __init__(self, *args, lead, names, **kwargs):
        super().__init__(*args, **kwargs)
        # Not the one where it stands: who presses without looking would note a contact that never was.
        others = [stage for stage in lead.stages if stage != lead.stage]
        self.fields["stage"].choices = [(stage.value, names[stage]) for stage in others]
        place = lead.stages.index(lead.stage)
        following = lead.stages[place + 1 : -1]
        self.fields["stage"].initial = (following or others)[0]

    def clean(self):
        cleaned = super().clean()
        stops = cleaned.get("stage") == Stage.STOPPED
        if stops and not cleaned.get("reason") and "reason" not in self.errors:
            self.add_error("reason", self.fields["reason"].error_messages["required"])
        if not stops:
            # A reason left over from another choice says nothing.
            cleaned["reason"] = ""
        return cleaned


class NoteForm(forms.Form):
    """What was said, or that nobody answered."""

    text = NoteField(label=_("What was said"))
    contact = forms.BooleanField(label=_("I was in touch with the person"), required=False)


class PlanForm(forms.Form):
    """Who looks after the lead, and when the next call is due."""

    next_call_on = forms.DateField(
        label=_("Next call"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    assigned_to = forms.ModelChoiceField(
        label=_("Looked after by"), queryset=get_user_model().objects.none(), required=False, empty_label="–"
    )

    def __init__(self, *args, lead, colleagues, **kwargs):
        initial = {"next_call_on": lead.next_call_on, "assigned_to": lead.assigned_to_id}
        super().__init__(*args, initial=initial, **kwargs)
        self.fields["assigned_to"].queryset = colleagues

    def clean_next_call_on(self):
        """Today or later, within a year; a day that was noted before may stay while somebody else is noted."""
        day = self.cleaned_data["next_call_on"]
        if not day or day == self.initial["next_call_on"]:
            return day
        if day < days.today():
            raise forms.ValidationError(_("This day is over: choose today or a later one."))
        if day > days.today() + FURTHEST_CALL:
            raise forms.ValidationError(_("This day is more than a year away: choose an earlier one."))
        return day


class CorrectForm(ReachableMixin, forms.Form):
    """What names a person or reaches them, put right at their request (RGPD, article 16)."""

    first_name = NameField(label=_("First name"), max_length=80, autocomplete="off")
    last_name = NameField(label=_("Last name"), required=False, autocomplete="off")
    phone = PhoneField(label=_("Phone"), required=False, help_text=_("One of the two is enough."))
    mail = MailField(label=_("Mail address"), required=False)
    place = NameField(label=_("Commune or postcode"), required=False, autocomplete="off")

    def __init__(self, *args, lead, **kwargs):
        super().__init__(*args, auto_id="correct_%s", **kwargs)
        for name, field in self.fields.items():
            field.initial = getattr(lead, name)
            field.widget.attrs["autocomplete"] = "off"


class CampaignSelect(forms.Select):
    """Tells the page of which site each campaign is: ``by-hand.js`` shows the notice of that one."""

    def create_option(self, name, value, *args, **kwargs):
        option = super().create_option(name, value, *args, **kwargs)
        if campaign := getattr(value, "instance", None):
            option["attrs"]["data-site"] = site_id_of(campaign)
        return option


class HandForm(ReachableMixin, forms.Form):
    """Somebody met by phone, on a stand, on paper. ``campaigns``: those that the user may enter people for."""

    campaign = forms.ModelChoiceField(label=_("Campaign"), queryset=None, widget=CampaignSelect)
    profession = forms.ModelChoiceField(label=_("Profession"), queryset=None, required=False, empty_label="–")
    first_name = NameField(label=_("First name"), max_length=80, autocomplete="off")
    last_name = NameField(label=_("Last name"), required=False, autocomplete="off")
    phone = PhoneField(label=_("Phone"), required=False, help_text=_("One of the two is enough."))
    mail = MailField(label=_("Mail address"), required=False)
    place = NameField(label=_("Commune or postcode"), required=False, autocomplete="off")
    way = forms.ChoiceField(label=_("Preferred way"), required=False, choices=[("", "–"), *Way.choices])
    approved = forms.ChoiceField(
        label=_("Already an approved carer"), required=False, choices=[("", _("Not asked")), *Approved.choices]
    )
    heard = forms.ChoiceField(label=_("How they heard of you"), choices=[("", "–"), *Heard.choices], required=False)
    channel = ChannelField()
    pool = forms.BooleanField(label=_("They agree to be kept for a later need"), required=False)
    informed = forms.BooleanField(
        label=_("I told them what is kept, what for, for how long, and what they may ask for."),
        error_messages={"required": _("Tell them, then tick this box: nobody is entered without having been told.")},
    )
    token = forms.CharField(max_length=40, required=False, widget=forms.HiddenInput)

    TICKS = ("pool", "informed")

    def __init__(self, *args, campaigns, professions, **kwargs):
        kwargs["initial"] = {"token": new_token(), **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)
        self.fields["campaign"].queryset = campaigns
        self.fields["channel"].queryset = links_of(campaigns)
        self.fields["profession"].queryset = professions
        self.fields["phone"].widget.attrs["autocomplete"] = "off"
        self.fields["mail"].widget.attrs["autocomplete"] = "off"

    def clean(self):
        cleaned = super().clean()
        campaign = cleaned.get("campaign")
        if campaign and "profession" not in self.errors:
            cleaned["profession"] = self._profession_of(campaign, cleaned.get("profession"))
        self._check_channel(campaign, cleaned.get("channel"))
        return cleaned

    def _check_channel(self, campaign, link):
        if campaign and link and link.campaign_id != campaign.pk:
            self.add_error("channel", _("This short link belongs to another campaign."))

    def _profession_of(self, campaign, chosen):
        """The one that was chosen among those of the campaign, which need not be chosen where it has one alone."""
        known = [row.profession for row in campaign.profession_rows.select_related("profession")]
        if chosen and known and chosen not in known:
            self.add_error("profession", _("This campaign does not recruit for this profession."))
        elif not chosen and len(known) > 1:
            self.add_error("profession", _("This campaign recruits for several professions: choose one."))
        return chosen or (known[0] if len(known) == 1 else None)

    @property
    def told_fields(self):
        """What the person tells."""
        return [field for field in self.visible_fields() if field.name not in self.TICKS]

    @property
    def tick_fields(self):
        """What they agree to, and that they were told."""
        return [self[name] for name in self.TICKS]

    def lead(self, notice):
        """The lead as typed, not saved."""
        names = ("campaign", "profession", "first_name", "last_name", "phone", "mail", "place")
        names += ("way", "approved", "heard", "pool")
        values = {name: self.cleaned_data[name] for name in names}
        profession = values["profession"]
        path = profession.recruitment if profession else RecruitmentPath.POST
        site = values["campaign"].get_site()
        token = self.cleaned_data["token"] or new_token()
        source = self.cleaned_data["channel"].code if self.cleaned_data["channel"] else ""
        path = path or RecruitmentPath.POST
        return Lead(site=site, path=path, notice=notice, token=token, source=source, **values)
