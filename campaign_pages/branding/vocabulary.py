"""The words a site uses for the profession, its service and its meetings: “assistant familial”, “famille d'accueil”…

Texts of the add-on name them by placeholders (``Devenir {carer}``), so that one choice changes pages, forms and mails.
"""

import re
from dataclasses import dataclass

from django.db import models
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

PLACEHOLDER = re.compile(
    r"(?P<elided>\b(?:[Dd]e|[Ll]e|[Ll]a|[Qq]ue) )?\{(?P<capital>[A-Z]?)(?P<rest>[a-z]+(?:_[a-z]+)?)\}"
)
VOWEL = re.compile(r"[aeiouyàâäéèêëîïôöùûü]", re.IGNORECASE)


@dataclass(frozen=True)
class Words:
    """A site's vocabulary.

    ``{carer}`` is the form that leaves nobody out; ``{carer_masculine}``, ``{carer_feminine}`` and ``{carer_plural}``
    are the others. ``{service}``, ``{meeting}``, ``{meeting_plural}``. With a capital (``{Carer}``) at the start of a
    sentence.
    """

    carer: str = "assistante familiale ou assistant familial"
    carer_masculine: str = "assistant familial"
    carer_feminine: str = "assistante familiale"
    carer_plural: str = "assistants familiaux"
    service: str = "service de l’accueil familial"
    meeting: str = "réunion d’information"
    meeting_plural: str = "réunions d’information"

    def get(self, word, form=""):
        """``get("carer", "plural")`` -> “assistants familiaux”. Raises ``LookupError`` for a word or form unknown."""
        name = f"{word}_{form}" if form and form != "inclusive" else word
        if name not in self.__dataclass_fields__:
            raise LookupError(f"No word “{word}” in form “{form}”. Known: {', '.join(self.__dataclass_fields__)}.")
        return getattr(self, name)

    def fill(self, text):
        """The text with its placeholders replaced; what is not one of ours stays as it is.

        A French article or preposition before a placeholder is elided where the word asks for it: “le métier de
        {carer}” gives “le métier d’assistante familiale…” or “le métier de famille d’accueil”. Safe HTML stays safe.
        """
        is_safe = isinstance(text, SafeString)

        def word(match):
            name = match["capital"].lower() + match["rest"]
            if name not in self.__dataclass_fields__:
                return match[0]
            found = capfirst(getattr(self, name)) if match["capital"] else getattr(self, name)
            before = match["elided"] or ""
            if before and VOWEL.match(found):
                before = f"{before[:-2]}’"
            return before + (escape(found) if is_safe else found)

        filled = PLACEHOLDER.sub(word, str(text))
        return mark_safe(filled) if is_safe else filled


def _word(name, verbose_name, help_text=""):
    return models.CharField(verbose_name, max_length=120, default=getattr(Words, name), help_text=help_text)


class Vocabulary(models.Model):
    """The words an editor chose."""

    carer_masculine = _word(
        "carer_masculine", _("the carer, masculine"), _("For example “assistant familial” or “famille d’accueil”.")
    )
    carer_feminine = _word(
        "carer_feminine", _("the carer, feminine"), _("For example “assistante familiale” or “famille d’accueil”.")
    )
    carer_plural = _word(
        "carer_plural", _("the carer, plural"), _("For example “assistants familiaux” or “familles d’accueil”.")
    )
    carer_inclusive = _word(
        "carer",
        _("the carer, leaving nobody out"),
        _("A form that can be read aloud: “assistante familiale ou assistant familial”, “famille d’accueil”."),
    )
    service_word = _word(
        "service", _("the service"), _("Who answers candidates, for example “service de l’accueil familial”.")
    )
    meeting_word = _word(
        "meeting", _("the meeting"), _("The first step of candidates, for example “réunion d’information”.")
    )
    meeting_plural = _word("meeting_plural", _("the meeting, plural"), _("For example “réunions d’information”."))

    class Meta:
        abstract = True

    @property
    def words(self):
        """The site's vocabulary as ``Words``; a word left empty is the usual one."""
        chosen = {
            "carer": self.carer_inclusive,
            "carer_masculine": self.carer_masculine,
            "carer_feminine": self.carer_feminine,
            "carer_plural": self.carer_plural,
            "service": self.service_word,
            "meeting": self.meeting_word,
            "meeting_plural": self.meeting_plural,
        }
        return Words(**{name: word for name, word in chosen.items() if word})
