"""Form fields and checks for what an editor types into an identity."""

from urllib.parse import urlsplit

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from campaign_pages.addresses import place_on_site, web_address
from campaign_pages.branding.colours import is_colour


def validate_colour(typed):
    """Accept ``#rrggbb``."""
    if not is_colour(typed):
        raise ValidationError(_("Write a colour as # and six digits, for example #14524a."), code="colour")


def validate_address(typed):
    """Accept a web address or a place on this site (``/legal-notice/``), nothing else."""
    if not (web_address(typed) or (typed.startswith("/") and place_on_site(typed))):
        raise ValidationError(
            _("Give a web address (https://…) or a place on this site that starts with a slash (/legal-notice/).")
        )


class ProfileAddress:
    """Checks that a social profile is an https address, and on the network that the field is for.

    ``hosts``: accepted host names, subdomains included; empty for networks of many servers (Mastodon, PeerTube).
    """

    def __init__(self, *hosts):
        self.hosts = hosts

    def __call__(self, typed):
        if not web_address(typed, schemes=["https"]):
            raise ValidationError(_("Give the full address of the profile: https://…"), code="invalid")
        host = urlsplit(typed).hostname
        if self.hosts and not any(host == known or host.endswith(f".{known}") for known in self.hosts):
            raise ValidationError(
                _("This address is on %(host)s; a profile on %(expected)s is expected here."),
                code="host",
                params={"host": host, "expected": " / ".join(self.hosts)},
            )


class ProfileField(models.URLField):
    """The address of a profile on a social network; to migrations, a plain ``URLField``."""

    default_validators = []

    def __init__(self, verbose_name=None, *, hosts=(), **kwargs):
        kwargs.setdefault("validators", [ProfileAddress(*hosts)])
        super().__init__(verbose_name, **{"blank": True, "max_length": 300, **kwargs})

    def deconstruct(self):
        name, _path, args, kwargs = super().deconstruct()
        kwargs.pop("validators", None)
        return name, "django.db.models.URLField", args, kwargs

    def formfield(self, **kwargs):
        return super().formfield(**{"assume_scheme": "https", **kwargs})


class ColourInput(forms.TextInput):
    """The browser's colour chooser beside the colour's digits, which stay readable and can be pasted.

    Only the text is submitted: it works without scripts. The script keeps both in step.
    """

    template_name = "campaign_pages/branding/colour_input.html"

    def __init__(self, attrs=None):
        super().__init__({"maxlength": 7, "spellcheck": "false", "autocomplete": "off", **(attrs or {})})

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        context["widget"]["swatch"] = value if is_colour(value) else "#000000"
        return context

    class Media:
        css = {"all": ["campaign_pages/branding/colour-input.css"]}
        js = ["campaign_pages/branding/colour-input.js"]
