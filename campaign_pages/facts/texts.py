"""Rich texts of records: what they may hold, and what they name."""

from wagtail.rich_text import extract_references_from_rich_text

from campaign_pages.facts.inline import FIGURE_FEATURE

ANSWER_FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link", FIGURE_FEATURE]


def named_in(html):
    """Yield (model, primary key) of each page, document, picture or figure that a stored rich text links to or shows.

    For the ``names()`` of a record; whoever prints its text wraps it in ``blocks.text.ShelvedText``.
    """
    for model, pk, _model_path, _content_path in extract_references_from_rich_text(html):
        if str(pk).isascii() and str(pk).isdigit():
            yield model, int(pk)
