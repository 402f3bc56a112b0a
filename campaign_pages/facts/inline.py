"""A key figure inside a sentence, as printed; the editor's side, which needs loaded models, is in ``rich_text``."""

import re

from django.utils.html import escape, format_html

#: Name of the rich text feature, of the stored embed type and of the editor's entity.
FIGURE_FEATURE = "campaign-figure"

# No more digits than every database takes for a number.
_PLAIN_DIGITS = re.compile(r"[0-9]{1,18}")


def named_pk(attrs):
    """Return the primary key that the attributes of a stored figure name, or ``None`` if they name none."""
    pk = attrs.get("id", "")
    return int(pk) if _PLAIN_DIGITS.fullmatch(pk) else None


def figure_html(figure):
    """Return the inline HTML of a ``KeyFigure``; one of the past is followed by its date in parentheses."""
    return format_html('<span class="cp-fact">{}</span>', figure.inline_text)


def inline_html(figure, attrs, *, is_hidden):
    """Return the HTML of a figure stored with ``attrs``.

    ``figure``: the published ``KeyFigure``, or ``None``. ``is_hidden``: whether a figure of that number exists that the
    public may not see; nothing is printed then, for the stored text may be a draft's. A figure that no longer exists
    leaves its stored text.
    """
    if figure is not None:
        return figure_html(figure)
    return "" if is_hidden else escape(attrs.get("text", ""))
