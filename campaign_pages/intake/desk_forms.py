"""What the admin fills in for one person and for the texts of mails."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from campaign_pages.intake.fields import MailField, PhoneField
from campaign_pages.intake.models import MailText


class PersonForm(forms.Form):
    """Whom to look for. Both are compared exactly: a search by name would show other people."""

    mail = MailField(label=_("Mail address"), required=False)
    phone = PhoneField(label=_("Phone"), required=False)
    sure = forms.BooleanField(
        label=_("I made sure that this request comes from the person, and want to erase all of this."), required=False
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("mail", "phone"):
            self.fields[name].widget.attrs["autocomplete"] = "off"

    def clean(self):
        cleaned = super().clean()
        if not self.errors and not cleaned.get("mail") and not cleaned.get("phone"):
            raise ValidationError(_("Give a mail address or a phone number."))
        return cleaned


class MailTextForm(forms.ModelForm):
    """Subject and text of one mail of one site."""

    class Meta:
        model = MailText
        fields = ["subject", "body"]
        labels = {"subject": _("Subject"), "body": _("Text")}
        widgets = {"body": forms.Textarea(attrs={"rows": 16})}
