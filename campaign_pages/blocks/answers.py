"""Questions and received ideas, with their answers."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, BooleanBlock, CharBlock, ListBlock, StructBlock
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from campaign_pages.blocks import examples
from campaign_pages.blocks.base import INFORM, CampaignBlock
from campaign_pages.blocks.choosers import FactBlock
from campaign_pages.blocks.record_text import text_of
from campaign_pages.blocks.text import SentenceBlock, TextBlock
from campaign_pages.facts.enums import QuestionKind, Verdict
from campaign_pages.facts.models import Question
from campaign_pages.facts.texts import ANSWER_FEATURES


def _answered(questions):
    """The published records among those chosen, each with its answer ready to print."""
    return [{"record": each, "answer": text_of(each, "answer")} for each in questions if each and each.answer]


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
    """Questions that open one by one: those chosen among the records, then those typed here.

    A typed answer is found by search; each is in the page and printed open.
    """

    heading = CharBlock(required=False, max_length=120, label=_("Heading"))
    chosen = ListBlock(
        FactBlock("campaign_pages.Question", required=False, label=_("Question")),
        default=[],
        label=_("Questions chosen"),
        help_text=_("Answered once for all pages: when the answer changes, it changes everywhere."),
    )
    questions = ListBlock(
        QuestionBlock(), default=[], label=_("Questions typed here"), help_text=_("For what concerns this page alone.")
    )

    def is_blank(self, value):
        return not self._typed(value) and not _answered(value.get("chosen") or ())

    @staticmethod
    def _typed(value):
        return [entry for entry in value["questions"] if entry["question"].strip() and entry["answer"]]

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["chosen"] = _answered(value.get("chosen") or ())
        context["questions"] = self._typed(value)
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


class TrueFalseBlock(CampaignBlock):
    """Received ideas with their verdict; the reason unfolds below each, or is shown at once."""

    heading = CharBlock(required=False, max_length=120, label=_("Heading"))
    introduction = SentenceBlock(required=False, label=_("Introduction"))
    statements = ListBlock(
        FactBlock("campaign_pages.Question", required=False, label=_("Received idea")),
        label=_("Received ideas"),
        help_text=_("Questions of the kind “received idea”, which have a verdict."),
    )
    shown_open = BooleanBlock(
        required=False,
        label=_("Show the answers at once"),
        help_text=_("Otherwise each answer opens when its received idea is chosen."),
    )

    def clean(self, value):
        value = super().clean(value)
        without = {
            position: ValidationError(_("This question has no verdict: choose a received idea, true or false."))
            for position, each in enumerate(value["statements"])
            if each and not (each.is_statement and each.verdict)
        }
        if without and not self.is_deferred_validation:
            raise StructBlockValidationError(
                block_errors={"statements": ListBlockValidationError(block_errors=without)}
            )
        return value

    @staticmethod
    def _judged(value):
        return _answered(each for each in value["statements"] if each and each.is_statement and each.verdict)

    def is_blank(self, value):
        return not self._judged(value)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["statements"] = self._judged(value)
        return context

    def example(self):
        return {
            "heading": str(_("True or false?")),
            "statements": [
                Question(
                    name=f"example-{verdict}", kind=QuestionKind.STATEMENT, question=str(idea), verdict=verdict,
                    answer=f"<p>{reason}</p>",
                )
                for idea, verdict, reason in (
                    (
                        _("You must own your home."),
                        Verdict.FALSE,
                        _("A tenant can be a foster carer: what counts is a room where a child feels at home."),
                    ),
                    (
                        _("The training is paid."),
                        Verdict.TRUE,
                        _("You are paid from its first hour, before you welcome a child."),
                    ),
                    (
                        _("You can keep another job."),
                        Verdict.DEPENDS,
                        _("With one child, part-time work is often possible; the service tells you what fits."),
                    ),
                )
            ],
        }  # fmt: skip

    class Meta:
        label = _("True or false")
        icon = "tick-inverse"
        group = INFORM
        description = _("What people believe, whether it is true, and why.")
        template = "campaign_pages/blocks/true_false.html"
        form_layout = BlockGroup(children=["heading", "introduction", "statements"], settings=["shown_open"])
