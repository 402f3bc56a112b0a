"""The words of the campaign, large."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.blocks import CharBlock, ListBlock

from campaign_pages.blocks.base import SAY, CampaignBlock
from campaign_pages.blocks.choosers import FactBlock
from campaign_pages.facts.enums import MessageUse
from campaign_pages.facts.models import Message


class MessagesBlock(CampaignBlock):
    """One to six messages: the signature in the largest type, arguments as a list, thanks in the warm colour."""

    heading = CharBlock(required=False, max_length=120, label=gettext_lazy("Heading"))
    messages = ListBlock(
        FactBlock("campaign_pages.Message", required=False, label=gettext_lazy("Campaign message")),
        label=gettext_lazy("Campaign messages"),
        max_num=6,
        help_text=gettext_lazy("Choose them, so that every page says the same words."),
    )

    def is_blank(self, value):
        return not any(value["messages"])

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["messages"] = [message for message in value["messages"] if message]
        return context

    def example(self):
        return {
            "messages": [
                Message(
                    name="example-baseline",
                    text=_("A home for a while, ground for a lifetime"),
                    use=MessageUse.BASELINE,
                ),
                Message(
                    name="example-argument",
                    text=_("You open your door, a whole team stands behind it"),
                    explanation=_("An educator, a psychologist and a number that answers at night."),
                ),
                Message(name="example-thanks", text=_("To those who have said yes: thank you"), use=MessageUse.THANKS),
            ],
        }

    class Meta:
        label = gettext_lazy("Campaign messages")
        icon = "openquote"
        group = SAY
        description = gettext_lazy("The words of the campaign, the same on every page.")
        template = "campaign_pages/blocks/messages.html"
