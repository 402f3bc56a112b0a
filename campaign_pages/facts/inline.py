"""A key figure inside a sentence, as printed; the editor's side, which needs loaded models, is in ``rich_text``."""

from django.utils.html import format_html

#: Name of the rich text feature, of the stored embed type and of the editor's entity.
FIGURE_FEATURE = "campaign-figure"


def figure_html(figure):
    """Return the inline HTML of a ``KeyFigure``; one of the past is followed by its date in parentheses."""
    return format_html('<span class="cp-fact">{}</span>', figure.inline_text)
