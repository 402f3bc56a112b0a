"""Blocks that invite the reader to do something."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, BooleanBlock, CharBlock, ListBlock

from campaign_pages.blocks import examples
from campaign_pages.blocks.base import INVITE, CampaignBlock
from campaign_pages.blocks.headed import HeadedBlock
from campaign_pages.blocks.links import LinkBlock
from campaign_pages.blocks.text import SentenceBlock


class CallToActionBlock(CampaignBlock):
    """The main action again where the decision ripens, or other links."""

    heading = CharBlock(required=False, max_length=120, label=_("Heading"))
    text = SentenceBlock(required=False, label=_("Text"))
    repeat_actions = BooleanBlock(
        required=False,
        default=True,
        label=_("Repeat the campaign's actions"),
        help_text=_("They follow the phase of the campaign: nothing to change on the closing day."),
    )
    links = ListBlock(LinkBlock(), default=[], max_num=2, label=_("Other links"))

    def actions(self, value, context):
        """The links to print: the campaign's own of this phase, then the block's; those that lead nowhere left out."""
        request = context.get("request")
        own = list(context.get("actions") or []) if value.get("repeat_actions") else []
        return [link for link in [*own, *value["links"]] if link.get_href(request)]

    def render(self, value, context=None):
        # An invitation without anything to do is no invitation.
        return super().render(value, context=context) if self.actions(value, context or {}) else ""

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["links"] = self.actions(value, context)
        return context

    def example(self):
        return {
            "heading": str(_("Let us talk about it")),
            "text": examples.sentence(),
            "repeat_actions": False,
            "links": [{"label": str(_("Choose an information meeting")), "address": "#"}],
        }

    class Meta:
        label = _("Call to action")
        icon = "pick"
        group = INVITE
        label_format = "{heading}"
        description = _("A heading, a sentence and one or two buttons.")
        template = "campaign_pages/blocks/call_to_action.html"


class WayBlock(LinkBlock):
    """A link with a sentence about where it leads."""

    label = CharBlock(max_length=120, label=_("Title"), help_text=_("For example “Become a child's sponsor”."))
    sentence = SentenceBlock(
        required=False, label=_("In one sentence"), help_text=_("What it asks: two Sundays a month…")
    )

    class Meta:
        label = _("Way")
        label_format = "{label}"
        form_layout = BlockGroup(children=["label", "sentence", "page", "document", "address"])


class OtherWaysBlock(HeadedBlock):
    """Other ways to help, for those who cannot or do not want to take the job: sponsoring, solidarity, volunteering."""

    introduction = SentenceBlock(required=False, label=_("Introduction"))
    ways = ListBlock(WayBlock(), label=_("Ways"))

    @staticmethod
    def _named(value):
        return [way for way in value["ways"] if way.text]

    def is_blank(self, value):
        return not self._named(value)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["ways"] = self._named(value)
        return context

    def example(self):
        return {
            "heading": str(_("Other ways to help")),
            "ways": [
                {
                    "label": str(_("Sponsor a child")),
                    "sentence": examples.sentence(),
                    "address": "#",
                },
                {"label": str(_("Be a family for the holidays")), "address": "#"},
                {"label": str(_("Give some of your time")), "address": "#"},
            ],
        }

    class Meta:
        label = _("Other ways to help")
        icon = "group"
        group = INVITE
        label_format = "{heading}"
        description = _("Sponsoring, solidarity families, volunteering: for those who want to help otherwise.")
        template = "campaign_pages/blocks/other_ways.html"
