"""Words between quotation marks, as the language in use sets them, with their cuts marked in one way."""

import re

from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

CUT = "[…]"

_CUT_AS_TYPED = re.compile(r"[(\[]\s*(?:…|\.{3})\s*[)\]]")
_INNER = re.compile(r"[«“]\s*([^«»“”]+?)\s*[»”]")
# What stands around words quoted within a quotation, by the marks of the quotation itself.
_WITHIN = {"«": ("“", "”"), "“": ("‘", "’")}
_CLOSING = {"«": "»", "“": "”", "„": "“", '"': '"'}


def paragraphs(text):
    """Return the paragraphs as HTML: the marks stand around the whole, and open each paragraph after the first.

    A cut typed as (…), […] or with three dots is printed as […], and read aloud as a cut.
    """
    # Read as words, not as three signs.
    cut = format_html('<span class="cp-quotation__cut" role="img" aria-label="{}">{}</span>', _("words left out"), CUT)
    return [mark_safe(escape(paragraph).replace(CUT, cut)) for paragraph in _marked(text)]


def plain(text):
    """Return the words in one line, with their marks."""
    return " ".join(_marked(text))


def bare(text):
    """Return the paragraphs as typed, without the quotation marks around them and with uniform cuts."""
    typed = [" ".join(line.split()) for line in text.splitlines()]
    return _without_outer_marks([_CUT_AS_TYPED.sub(CUT, line) for line in typed if line])


def _marked(text):
    opening, closing = pgettext("opening quotation mark", "“"), pgettext("closing quotation mark", "”")
    marked = [opening + _with_marks_within(paragraph, opening) for paragraph in bare(text)]
    return [*marked[:-1], marked[-1] + closing] if marked else []


def _with_marks_within(paragraph, opening):
    """The paragraph with other marks around what somebody else says in it: two pairs alike would end it too early."""
    first, last = _WITHIN.get(opening[:1], ("", ""))
    return _INNER.sub(lambda found: first + found[1] + last, paragraph) if first else paragraph


def _without_outer_marks(lines):
    if lines and all(_is_enclosed([line]) for line in lines):
        return [_stripped([line])[0] for line in lines]
    return _stripped(lines) if lines and _is_enclosed(lines) else lines


def _is_enclosed(lines):
    """Whether one pair of marks stands around these paragraphs, and not two pairs one after the other."""
    opening, closing = lines[0][0], _CLOSING.get(lines[0][0])
    if closing is None or not lines[-1].endswith(closing) or len("".join(lines)) < 2:
        return False
    inside = " ".join(_stripped(lines))
    if opening == closing:
        # The first mark inside closes the outer one if it follows a word.
        first = inside.find(closing)
        return first < 0 or first == 0 or inside[first - 1].isspace()
    depth = 0
    for sign in inside:
        depth += (sign == opening) - (sign == closing)
        if depth < 0:
            return False
    return True


def _stripped(lines):
    """The paragraphs without the mark that opens each of them and the one that closes the last."""
    opening = lines[0][0]
    inner = [line.removeprefix(opening).strip() for line in lines]
    return [*inner[:-1], inner[-1][:-1].strip()]
