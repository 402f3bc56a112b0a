"""Words lifted from a testimonial into another page."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import IntegerBlock

from campaign_pages.blocks.base import SAY, CampaignBlock
from campaign_pages.facts.quoting import paragraphs
from testimonials.blocks import examples
from testimonials.blocks.choosers import TestimonialChooserBlock
from testimonials.blocks.finding import showable


class LiftedQuotationBlock(CampaignBlock):
    """A quotation of a testimonial, in large: the one of a number, else the first, else its sentence.

    It follows the testimonial: its words change with it, and it disappears with the rights of the person.
    """

    testimonial = TestimonialChooserBlock()
    number = IntegerBlock(
        required=False,
        min_value=1,
        label=_("Which quotation"),
        help_text=_("Its number in the testimonial. Empty: the first one; without any, the sentence that sums it up."),
    )

    def words_of(self, value):
        """The words to print; empty when they, or the person, must not be shown."""
        chosen = value.get("testimonial")
        if isinstance(chosen, examples.ExampleTestimonial):
            return chosen.sentence
        return chosen.quotation(value.get("number")) if showable([chosen]) else ""

    def is_blank(self, value):
        return not self.words_of(value).strip()

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        testimonial, request = value["testimonial"], context.get("request")
        context.update(
            paragraphs=paragraphs(self.words_of(value)),
            name=testimonial.card_name,
            role=testimonial.card_role,
            href=testimonial.get_url(request) if hasattr(testimonial, "get_url") else "",
        )
        return context

    def example(self):
        return {"testimonial": examples.testimonials()[0], "number": None}

    class Meta:
        label = _("Quotation lifted from a testimonial")
        icon = "openquote"
        group = SAY
        description = _("A person's own words in large, lifted from their testimonial, with the way to it.")
        template = "testimonials/blocks/lifted_quotation.html"
