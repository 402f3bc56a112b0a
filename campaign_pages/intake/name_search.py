"""Searching people: accents and capitals do not count, on any database. “come” finds Côme, “oeuvre” finds Œuvre.

Imported only where ``wagtail_modeladmin`` is installed.
"""

import operator
import re
import unicodedata
from collections import defaultdict
from functools import reduce

from django.db.models import Q
from wagtail_modeladmin.helpers import DjangoORMSearchHandler

LIGATURES = {"œ": "oe", "æ": "ae"}
APOSTROPHES = "'’ʼ"


def _base(character):
    return unicodedata.normalize("NFD", character)[0].lower()


def _letters():
    """For each letter, all of Latin-1 and Latin Extended-A that are written with it, capitals among them."""
    found = defaultdict(str)
    for code in (*range(ord("A"), ord("z") + 1), *range(0xC0, 0x180)):
        if chr(code).isalpha():
            found[_base(chr(code))] += chr(code)
    return found


LETTERS = _letters()


def pattern_of(word):
    """A regular expression, for all databases, that finds a word however its accents are written."""
    # Pasted from some programs, a letter and its accent are two signs.
    plain = unicodedata.normalize("NFC", word).lower()
    for ligature, letters in LIGATURES.items():
        plain = plain.replace(ligature, letters)
    pattern = "".join(_one_of(_base(character)) for character in plain)
    for ligature, letters in LIGATURES.items():
        apart = "".join(map(_one_of, letters))
        pattern = pattern.replace(apart, f"(?:{apart}|[{ligature}{ligature.upper()}])")
    return pattern


def _one_of(character):
    if character in APOSTROPHES:
        return f"[{APOSTROPHES}]"
    return f"[{LETTERS[character]}]" if character in LETTERS else re.escape(character)


class PeopleSearch(DjangoORMSearchHandler):
    """Finds records that say every word in one of their ``search_fields``."""

    def search_queryset(self, queryset, search_term, **_options):
        for word in search_term.split():
            pattern = pattern_of(word)
            said = (Q(**{f"{field}__iregex": pattern}) for field in self.search_fields)
            queryset = queryset.filter(reduce(operator.or_, said))
        return queryset
