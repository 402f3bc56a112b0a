"""Whether two sentences say the same, whatever their capitals, accents, spaces and punctuation."""

import re
import unicodedata
from difflib import SequenceMatcher

NEAR = 0.9


class Likeness:
    """Compares one text with others; an empty text is like no other."""

    def __init__(self, text):
        self.words = _plain(text)

    def is_exact_for(self, other):
        return bool(self.words) and self.words == _plain(other)

    def holds_for(self, other):
        """Say whether the other text is the same or differs by a few letters only."""
        words = _plain(other)
        if not self.words or not words:
            return False
        matcher = SequenceMatcher(None, self.words, words, autojunk=False)
        return matcher.real_quick_ratio() >= NEAR and matcher.quick_ratio() >= NEAR and matcher.ratio() >= NEAR


def _plain(text):
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.findall(r"\w+", "".join(each for each in letters if not unicodedata.combining(each))))
