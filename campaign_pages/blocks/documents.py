"""Documents to open or keep."""

import datetime

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock, StructValue
from wagtail.documents import get_document_model

from campaign_pages.blocks.base import INFORM
from campaign_pages.blocks.choosers import LinkedDocumentBlock
from campaign_pages.blocks.headed import HeadedBlock
from campaign_pages.blocks.moments import MomentBlock
from campaign_pages.facts.document_words import document_words
from campaign_pages.facts.enums import DatePrecision


class DocumentValue(StructValue):
    """A document and what is said about it."""

    @property
    def shown_title(self):
        return self.get("title") or self["document"].title

    @property
    def details(self):
        """Format, weight and date in words."""
        when = self.get("when")
        return document_words(self["document"], *((when["date"], when.precision) if when else ()))


class DocumentBlock(StructBlock):
    document = LinkedDocumentBlock(required=False, label=_("Document"))
    title = CharBlock(
        required=False, max_length=150, label=_("Title"), help_text=_("Empty: the title that it has in the library.")
    )
    when = MomentBlock(required=False, label=_("Date of the document"))
    description = CharBlock(
        required=False,
        max_length=250,
        label=_("What one finds in it"),
        help_text=_("For example “12 pages, with forms”."),
    )

    class Meta:
        label = _("Document")
        icon = "doc-full-inverse"
        label_format = "{title} {document}"
        value_class = DocumentValue


class DocumentsBlock(HeadedBlock):
    """Documents with format, weight and date in their links, as RGAA wants; a deleted one leaves no hole."""

    documents = ListBlock(DocumentBlock(), label=_("Documents"))

    @staticmethod
    def _at_hand(value):
        return [entry for entry in value["documents"] if entry["document"]]

    def is_blank(self, value):
        return not self._at_hand(value)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["documents"] = self._at_hand(value)
        return context

    def example(self):
        guide = get_document_model()(title=str(_("Guide for foster carers")), file="guide.pdf", file_size=1_240_000)
        guide.pk = 0
        return {
            "heading": str(_("To read at leisure")),
            "documents": [
                {
                    "document": guide,
                    "when": {"date": datetime.date(2026, 5, 1), "precision": DatePrecision.MONTH.value},
                    "description": str(_("The profession, the pay and the steps, in 24 pages.")),
                }
            ],
        }

    class Meta:
        label = _("Documents")
        icon = "doc-full-inverse"
        group = INFORM
        label_format = "{heading}"
        description = _("Documents with their format, weight and date.")
        template = "campaign_pages/blocks/documents.html"
