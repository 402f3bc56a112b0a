"""Text with bold, lists, links and facts: cleaned when it is typed, its links resolved with the page's shelf."""

import re

from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import RichTextBlock
from wagtail.documents import get_document_model
from wagtail.models import Page
from wagtail.rich_text import RichText, expand_db_html, get_rewriter
from wagtail.rich_text.rewriters import EmbedRewriter, LinkRewriter

from campaign_pages.blocks import examples
from campaign_pages.blocks.base import SAY
from campaign_pages.blocks.paste import tidy
from campaign_pages.blocks.shelf import shelf_in_use
from campaign_pages.facts.inline import FIGURE_FEATURE, inline_html, named_pk
from campaign_pages.facts.models import KeyFigure

SENTENCE_FEATURES = ["bold", "italic", "link", "document-link", FIGURE_FEATURE]
TEXT_FEATURES = ["h3", "h4", "ol", "ul", *SENTENCE_FEATURES]
HEADING = re.compile(r"<(/?)h([34])\b")


def _standard_rules(kind):
    """What Wagtail and the host registered for links or for embeds."""
    rewriters = [each for each in get_rewriter().rewriters if isinstance(each, kind)]
    return {name: rule for each in rewriters for name, rule in each.bulk_rules.items()}


class ShelvedText(RichText):
    """A rich text whose links and facts are on a shelf: printing it asks the database nothing."""

    def __init__(self, source, shelf):
        super().__init__(source)
        self.shelf = shelf

    def __html__(self):
        links = {**_standard_rules(LinkRewriter), "page": self._page_tags, "document": self._document_tags}
        embeds = {**_standard_rules(EmbedRewriter), FIGURE_FEATURE: self._figure_spans}
        return EmbedRewriter(bulk_rules=embeds)(LinkRewriter(bulk_rules=links)(self.source))

    def __str__(self):
        return mark_safe(self.__html__())

    def _named(self, model, attrs):
        pk = named_pk(attrs)
        return self.shelf.take(model, pk) if pk else None

    def _page_tags(self, links):
        return [self._tag(page and page.live and page.get_url(self.shelf.request)) for page in self._all(Page, links)]

    def _document_tags(self, links):
        return [self._tag(document and document.url) for document in self._all(get_document_model(), links)]

    def _figure_spans(self, embeds):
        return [self._figure_span(attrs) for attrs in embeds]

    def _figure_span(self, attrs):
        pk = named_pk(attrs)
        figure = self.shelf.take(KeyFigure, pk) if pk else None
        return inline_html(figure, attrs, is_hidden=bool(pk) and self.shelf.is_hidden(KeyFigure, pk))

    def _all(self, model, attrs_list):
        return [self._named(model, attrs) for attrs in attrs_list]

    @staticmethod
    def _tag(address):
        return format_html('<a href="{}">', address) if address else "<a>"


class TextBlock(RichTextBlock):
    """Paragraphs, lists and subheadings.

    Subheadings are stored as h3 and h4 and printed one level below the heading they stand under, so the page's outline
    has no hole wherever the text is put.
    """

    def __init__(self, features=None, **kwargs):
        super().__init__(features=features or TEXT_FEATURES, **kwargs)

    def to_python(self, value):
        shelf = shelf_in_use()
        return super().to_python(value) if shelf is None else ShelvedText(value, shelf)

    def clean(self, value):
        value = super().clean(value)
        return RichText(tidy(value.source))

    def render_basic(self, value, context=None):
        html = value.__html__() if isinstance(value, ShelvedText) else expand_db_html(value.source)
        level = (context or {}).get("heading_level", 2)
        html = HEADING.sub(lambda tag: f"<{tag[1]}h{level + int(tag[2]) - 3}", html)
        return format_html('<div class="cp-text">{}</div>', mark_safe(html)) if html.strip() else ""

    def get_preview_value(self):
        return examples.text()

    class Meta:
        label = _("Text")
        icon = "pilcrow"
        group = SAY
        description = _("Paragraphs, lists, subheadings and links. Pasted text is cleaned.")
        preview_template = "campaign_pages/blocks/preview.html"


class SentenceBlock(TextBlock):
    """A short text without lists or headings: an introduction, an answer's first words."""

    def __init__(self, **kwargs):
        super().__init__(features=SENTENCE_FEATURES, **kwargs)
