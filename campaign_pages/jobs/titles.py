"""Whether the title of a vacancy addresses women and men alike."""

import re
from itertools import pairwise

from django.utils.translation import gettext_lazy as _

ADDRESS_EVERYONE = _("The title must address women and men: name both forms in full, or add “(F/H)”.")
MARKED = re.compile(r"\b[FHMX]\s*/\s*[FHMX]\b", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+")
JOINED = re.compile(r"\s(?:ou|et)\s|\s?/\s?", re.IGNORECASE)
# Two forms of one word share their beginning: directrice and directeur, assistant and assistante.
STEM = 4


def names_one_form(title, feminine, masculine):
    """Say whether a title has only one of the two forms of a profession, where they differ.

    For a job sheet, whose title may well be a word that is the same for both.
    """
    said = title.lower()
    named = [form.lower() in said for form in (feminine, masculine) if form]
    return len(named) == 2 and feminine.lower() != masculine.lower() and named[0] != named[1]


def is_neutral(title, feminine="", masculine=""):
    """Say whether a title names both genders in full words or carries “(F/H)”.

    Code du travail, art. L1142-1, and code général de la fonction publique, art. L131-2: an offer may not be reserved
    to one sex. ``feminine`` and ``masculine``: the two forms of the profession, where they are known. A word that is
    the same for both (“médecin”) needs the mark, since a reader cannot tell it from a masculine.
    """
    if MARKED.search(title):
        return True
    said = title.casefold()
    forms = {feminine.casefold(), masculine.casefold()} - {""}
    if len(forms) == 2 and all(re.search(rf"\b{re.escape(form)}\b", said) for form in forms):
        return True
    return any(_are_two_forms(*sides) for sides in _pairs(said))


def _pairs(said):
    """The words just before and just after each “ou”, “et” or slash."""
    parts = [WORD.findall(part) for part in JOINED.split(said)]
    for before, after in pairwise(parts):
        if before and after:
            yield before, after


def _are_two_forms(before, after):
    """“assistante familiale | assistant familial”: a word on each side begins alike and ends differently."""
    return any(
        one != other and one[:STEM] == other[:STEM]
        for one in before
        for other in after
        if min(len(one), len(other)) > 3
    )
