"""Fields of public forms: a name on one line, a mail address that cannot mislead, a number as people write it."""

import re
import unicodedata

import idna
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from phonenumber_field.phonenumber import to_python

from campaign_pages.conf import settings

#: A name is one line of text; what a spreadsheet or a mail header would read as a command is no name.
#: Our mails greet people by their name: it is no way to send others an address, nor letters that run backwards.
MISLEADING = re.compile(r"://|www\.|[\u200e\u200f\u202a-\u202e\u2066-\u2069]", re.IGNORECASE)
CONTROL = {chr(number) for number in (*range(32), 127)}

LONGEST_MAIL = 254


class NameField(forms.CharField):
    """A name, or a part of one, on one line."""

    def __init__(self, **kwargs):
        kwargs.setdefault("max_length", 120)
        autocomplete = kwargs.pop("autocomplete", "name")
        kwargs.setdefault("widget", forms.TextInput(attrs={"autocomplete": autocomplete}))
        super().__init__(**kwargs)

    def clean(self, value):
        name = super().clean(value)
        if CONTROL & set(name):
            raise ValidationError(_("Please type your name on one line."))
        if MISLEADING.search(name):
            raise ValidationError(_("Please type a name, without an address of a page."))
        # Pasted from some programs, a letter and its accent are two signs.
        return unicodedata.normalize("NFC", " ".join(name.split()))


class MessageField(forms.CharField):
    """A short text of several lines; the end of a line counts as one sign, as it does in the browser."""

    widget = forms.Textarea(attrs={"rows": 3})

    def to_python(self, value):
        return "\n".join(super().to_python(value).splitlines())


class MailField(forms.EmailField):
    """A mail address; its domain is kept in ASCII, and one that mixes alphabets is refused."""

    def __init__(self, **kwargs):
        kwargs.setdefault("widget", forms.EmailInput(attrs={"autocomplete": "email", "inputmode": "email"}))
        # What a mail may have, and a column of ours holds (RFC 5321, 4.5.3.1.3).
        kwargs.setdefault("max_length", LONGEST_MAIL)
        super().__init__(**kwargs)

    def to_python(self, value):
        # Wide letters and signs of another keyboard, “＠” among them, are those that people mean.
        text = unicodedata.normalize("NFKC", super().to_python(value))
        local, at, domain = text.rpartition("@")
        if not at or text.isascii():
            return text
        if any(len(_alphabets(label)) > 1 for label in (local, *domain.split("."))):
            raise ValidationError(_("This address mixes letters of several alphabets. Please type it again."))
        if strange := next((sign for sign in local if not sign.isascii()), ""):
            words = _("The part before @ holds “%(sign)s”, which a mail address cannot have: letters without accents.")
            raise ValidationError(words, params={"sign": strange})
        try:
            address = f"{local}@{idna.encode(domain, uts46=True).decode()}"
        except idna.IDNAError:
            raise ValidationError(_("The part after @ is not the name of a mail service.")) from None
        if len(address) > LONGEST_MAIL:
            raise ValidationError(_("The part after @ is not the name of a mail service."))
        return address


class PhoneField(forms.CharField):
    """A telephone number as people write it (“04 65 71 00 00”, “+33 (0)4…”); cleaned to “+33465710000”."""

    def __init__(self, **kwargs):
        kwargs.setdefault("max_length", 40)
        kwargs.setdefault("widget", forms.TextInput(attrs={"autocomplete": "tel", "inputmode": "tel", "type": "tel"}))
        super().__init__(**kwargs)

    def clean(self, value):
        text = super().clean(value)
        if not text:
            return ""
        number = to_python(text, region=settings.PHONE_REGION)
        if number is None or not number.is_valid():
            raise ValidationError(
                _("This is not a complete telephone number, or a digit is wrong. Example: 04 65 71 00 00.")
            )
        return number.as_e164


class CarriedField(forms.CharField):
    """What a form carries for itself. Nobody typed it: what was tampered with counts as absent, without a word."""

    widget = forms.HiddenInput

    def __init__(self, **kwargs):
        super().__init__(required=False, **kwargs)

    def clean(self, value):
        try:
            return super().clean(value)
        except ValidationError:
            return ""


def _alphabets(label):
    return {unicodedata.name(letter, "?").split()[0] for letter in label if letter.isalpha()}
