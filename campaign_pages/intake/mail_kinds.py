"""The kinds of mail that rooms send, their usual texts, and what a site may name in its own."""

import re
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from campaign_pages.branding.models import Branding
from campaign_pages.branding.vocabulary import Words
from campaign_pages.intake.models import MailText

PLACEHOLDER = re.compile(r"\{([^{}\n]*)\}")
#: What is left around a placeholder that had nothing to say.
GAP = re.compile(r"\n{3,}")
KINDS = {}
#: How every mail to the public ends.
SIGNED = gettext_lazy("Good-bye,\n{organisation}")


@dataclass(frozen=True)
class MailKind:
    """``subject`` and ``body`` are gettext; ``placeholders`` is {name: (meaning, example)}."""

    name: str
    label: str
    subject: str
    body: str
    placeholders: dict = field(default_factory=dict)


class Letter:
    """The parts of a mail, put together in the language of the moment."""

    def __init__(self, parts):
        self.parts = parts

    def __str__(self):
        return "\n\n".join(str(part) for part in self.parts)


def register_mail_kind(name, label, subject, body, placeholders):
    """For a room. ``placeholders``: {name: (meaning, example)}; the words of the site need not be listed."""
    KINDS[name] = MailKind(name, label, subject, body, placeholders)


def render_mail(kind, context, site):
    """Subject and body for a site, with its own texts and words. A value of ``context`` is never read as a placeholder.

    Raises ``LookupError`` for a kind that no room registered, or a placeholder without its value.
    """
    mail = KINDS[kind]
    own = MailText.objects.filter(site=site, kind=kind).first() if site else None
    words = Branding.for_site(site).words
    subject, body = (_fill(text, context, words) for text in ((own or mail).subject, (own or mail).body))
    # One line, whatever somebody typed as their name.
    return " ".join(subject.split()), GAP.sub("\n\n", body)


def sample_mail(kind, site):
    """The mail with the examples of its placeholders, for the preview of an editor."""
    return render_mail(kind, {name: example for name, (_meaning, example) in KINDS[kind].placeholders.items()}, site)


def refuse_unknown_placeholders(kind, *texts):
    """Raises ``ValidationError`` that names each placeholder this kind of mail does not know."""
    known = KINDS[kind].placeholders if kind in KINDS else {}
    unknown = [name for text in texts for name in PLACEHOLDER.findall(text) if name not in known and not _is_word(name)]
    if unknown:
        names = ", ".join(f"{{{name}}}" for name in dict.fromkeys(unknown))
        raise ValidationError(_("This mail does not know %(names)s.") % {"names": names})


def _fill(text, context, words):
    # The site's words first: what a person typed is put in last, and read by nobody.
    return PLACEHOLDER.sub(lambda match: str(context[match[1]]), words.fill(text))


def _is_word(name):
    return name[:1].lower() + name[1:] in Words.__dataclass_fields__
