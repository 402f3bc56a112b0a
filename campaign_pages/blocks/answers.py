"""Questions and their answers."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock

from campaign_pages.blocks import examples
from campaign_pages.blocks.base import INFORM, CampaignBlock
from campaign_pages.blocks.text import TextBlock

ANSWER_FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link", "campaign-figure"]


class QuestionBlock(StructBlock):
    question = CharBlock(
        max_length=200,
        label=_("Question"),
        help_text=_("As a visitor would ask it: “Do I have to be in a couple?”"),
    )
    answer = TextBlock(features=ANSWER_FEATURES, label=_("Answer"), help_text=_("The answer first, then the detail."))

    class Meta:
        label = _("Question")
        icon = "help"


class FaqBlock(CampaignBlock):
    """Questions that open one by one; each answer is in the page, found by search and printed open."""

    heading = CharBlock(required=False, max_length=120, label=_("Heading"))
    questions = ListBlock(QuestionBlock(), label=_("Questions"))

    def is_blank(self, value):
        return not self._answered(value)

    @staticmethod
    def _answered(value):
        return [entry for entry in value["questions"] if entry["question"].strip() and entry["answer"]]

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["questions"] = self._answered(value)
        return context

    def example(self):
        return {
            "heading": str(_("Your questions")),
            "questions": [
                {"question": str(_("Do I have to be in a couple?")), "answer": examples.text()},
                {"question": str(_("Can I keep my job?")), "answer": examples.sentence()},
            ],
        }

    class Meta:
        label = _("Questions and answers")
        icon = "help"
        group = INFORM
        description = _("The questions that people really ask, each with its answer.")
        template = "campaign_pages/blocks/faq.html"
