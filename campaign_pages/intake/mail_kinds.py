"""The kinds of mail that rooms send, their usual texts, and what a site may name in its own."""

import logging
import re
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from campaign_pages.branding.models import Branding
from campaign_pages.branding.vocabulary import Words
from campaign_pages.intake.models import MailText

logger = logging.getLogger(__name__)

PLACEHOLDER = re.compile(r"\{([^{}\n]*)\}")
#: What is left around a placeholder that had nothing to say.
GAP = re.compile(r"\n{3,}")
#: What may not stand in a subject: all white space but the spaces at which no line may break.
FOLD = re.compile(r"[^\S\u00a0\u202f]+")
KINDS = {}
#: How every mail to the public ends.
SIGNED = gettext_lazy("Good-bye,\n{organisation}")


@dataclass(frozen=True)
class MailKind:
    """``subject`` and ``body`` are gettext; ``placeholders`` is {name: (meaning, example)}.

    ``is_editable``: whether a site may put its own text in place of this one.
    """

    name: str
    label: str
    subject: str
    body: str
    placeholders: dict = field(default_factory=dict)
    is_editable: bool = True
    #: Placeholders that no text may leave out: addresses without which a mail leads nowhere.
    needed: tuple = ()

    def missing_in(self, *texts):
        """The needed placeholders that these texts leave out."""
        named = set(PLACEHOLDER.findall("".join(map(str, texts))))
        return [name for name in self.needed if name not in named]

    def unknown_in(self, *texts):
        """The placeholders in these texts that this kind of mail does not know."""
        return _unknown(self.placeholders, texts)


class Letter:
    """The parts of a mail, put together in the language of the moment."""

    def __init__(self, parts):
        self.parts = parts

    def __str__(self):
        return "\n\n".join(str(part) for part in self.parts)


def register_mail_kind(name, label, subject, body, placeholders, is_editable=True, needed=()):
    """For a room. ``placeholders``: {name: (meaning, example)}; the words of the site need not be listed.

    ``needed``: names that a site's own text must keep.
    """
    KINDS[name] = MailKind(name, label, subject, body, placeholders, is_editable, needed)


def render_mail(kind, context, site):
    """Subject and body for a site, with its own texts and words. A value of ``context`` is never read as a placeholder.

    A text of the site's own that names what this kind of mail does not know (any more) is not sent: people then read
    the usual one, and the form of the text says so.
    Raises ``LookupError`` for a kind that no room registered, or a placeholder without its value.
    """
    usual = KINDS[kind]
    own = MailText.objects.filter(site=site, kind=kind).first() if site else None
    if own and usual.unknown_in(own.subject, own.body):
        # The usual text is whole and true. With nothing in place of a word, a sentence would say something else.
        logger.warning("The own text of the mail %s of site %s names what this mail does not know.", kind, site.pk)
        own = None
    words = Branding.for_site(site).words
    subject, body = (fill(text, context, words) for text in ((own or usual).subject, (own or usual).body))
    # One line, whatever somebody typed as their name.
    return FOLD.sub(" ", subject).strip(), GAP.sub("\n\n", body)


def sample(kind, subject, body, site):
    """Pair (subject, body) with the examples of the placeholders of a ``MailKind``, for the preview of an editor."""
    examples = {name: example for name, (_meaning, example) in kind.placeholders.items()}
    words = Branding.for_site(site).words
    return fill(subject, examples, words), fill(body, examples, words)


def refuse_unknown_placeholders(kind, *texts):
    """Raises ``ValidationError`` that names each placeholder this kind of mail does not know."""
    refuse_unknown(KINDS[kind].placeholders if kind in KINDS else {}, *texts)


def refuse_missing_links(kind, *texts):
    """Raises ``ValidationError`` that names the addresses that the texts of this kind of mail must not leave out."""
    if kind in KINDS and (missing := KINDS[kind].missing_in(*texts)):
        names = ", ".join(f"{{{name}}}" for name in missing)
        raise ValidationError(_("Without %(names)s people cannot do what this mail is for.") % {"names": names})


def refuse_unknown(known, *texts):
    """Raises ``ValidationError`` that names each placeholder that is neither among ``known`` nor a word of the site."""
    if unknown := _unknown(known, texts):
        raise ValidationError(told_unknown(unknown))


def told_unknown(names):
    """A sentence that names the placeholders that a mail does not know."""
    return _("This mail does not know %(names)s.") % {"names": ", ".join(f"{{{name}}}" for name in names)}


def fill(text, context, words):
    """The text with its placeholders filled: the site's ``words``, then the values of ``context``.

    A line that names something and has nothing to put there is left out: no “To take part online:” without a link.
    """
    # The site's words first: what a person typed is put in last, and read by nobody.
    lines = words.fill(text).split("\n")
    said = [line for line in lines if not _says_nothing(line, context)]
    return "\n".join(PLACEHOLDER.sub(lambda match: str(context[match[1]]), line) for line in said)


def _says_nothing(line, context):
    named = PLACEHOLDER.findall(line)
    return bool(named) and not any(str(context[name]) for name in named)


def _unknown(known, texts):
    named = [name for text in texts for name in PLACEHOLDER.findall(str(text))]
    return [name for name in dict.fromkeys(named) if name not in known and not _is_word(name)]


def _is_word(name):
    return name[:1].lower() + name[1:] in Words.__dataclass_fields__
