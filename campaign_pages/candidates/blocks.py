"""Two doors for who is not ready to leave a number: wondering whether it is for them, and being told later."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock

from campaign_pages.blocks import examples
from campaign_pages.blocks.base import INVITE, CampaignBlock
from campaign_pages.blocks.choosers import LinkedPageBlock, NamedPageBlock
from campaign_pages.blocks.headed import HeadedBlock
from campaign_pages.blocks.links import LinkBlock
from campaign_pages.blocks.shelf import Shelf
from campaign_pages.blocks.text import SentenceBlock
from campaign_pages.branding.current import branding_in
from campaign_pages.candidates.meetings import next_meeting
from campaign_pages.channels.current import with_source
from campaign_pages.events.blocks import PROGRAMMES, is_open


class CheckBlock(StructBlock):
    """One question of a self-check, and what it leads to talk about."""

    question = CharBlock(
        max_length=200,
        label=_("Question"),
        help_text=_("What the work asks, to be answered by yes: “I can make a room available”. Never age or family."),
    )
    talk = CharBlock(
        max_length=300,
        label=_("What there is to talk about"),
        help_text=_("For who hesitates. It opens: “A room can be arranged; we look at your home together.”"),
    )

    class Meta:
        label = _("Question")
        icon = "help"


class SelfCheckBlock(HeadedBlock):
    """“Is it for me?”: questions answered in the page alone, which lead to what there is to talk about.

    It never answers no. Nothing is sent or kept. Without scripts it is a list of questions that unfold.
    """

    introduction = SentenceBlock(required=False, label=_("Introduction"))
    questions = ListBlock(CheckBlock(), min_num=1, max_num=12, label=_("Questions"))
    meetings = LinkedPageBlock(
        [*PROGRAMMES, "campaign_pages.CampaignPage"],
        required=False,
        label=_("Information meetings"),
        help_text=_("The agenda, week or campaign whose next information meeting is named."),
    )
    links = ListBlock(LinkBlock(), default=[], max_num=2, label=_("Next step"))
    other_ways = ListBlock(
        LinkBlock(),
        default=[],
        max_num=3,
        label=_("Other ways to help"),
        help_text=_("For who would rather help otherwise: sponsoring, volunteering…"),
    )

    @staticmethod
    def _asked(value):
        return [each for each in value["questions"] if (each.get("question") or "").strip()]

    def is_blank(self, value):
        return not self._asked(value)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        request = context.get("request")
        context["questions"] = self._asked(value)
        context["meeting"] = self.meeting(value, context) if value.get("meetings") else None
        for name in ("links", "other_ways"):
            context[name] = [link for link in value.get(name) or () if link.get_href(request)]
        return context

    @staticmethod
    def meeting(value, context):
        """The next information meeting; asked once for a page."""
        page, request = value["meetings"], context.get("request")
        shelf = context.get("shelf") or Shelf(request)
        words = branding_in(context).words
        return shelf.find(
            (SelfCheckBlock, page.pk),
            lambda: next_meeting(page, timezone.now(), request=request, words=words, shelf=shelf),
        )

    def example(self):
        return {
            "heading": str(_("Is it for me?")),
            "introduction": examples.sentence(),
            "questions": [
                {
                    "question": str(_("I can make a room available for a child.")),
                    "talk": str(_("A room can be arranged: we look at your home together.")),
                },
                {
                    "question": str(_("I like working with others.")),
                    "talk": str(_("You are part of a team: come and meet somebody who does this work.")),
                },
            ],
            "links": [{"label": str(_("Choose an information meeting")), "address": "#"}],
        }

    class Meta:
        label = _("Is it for me?")
        icon = "help"
        group = INVITE
        label_format = "{heading}"
        description = _("Questions to ask oneself, answered in the page alone, and what there is to talk about.")
        template = "campaign_pages/blocks/self_check.html"


class StayInformedBlock(CampaignBlock):
    """The way to a form to stay informed, in a few words."""

    heading = CharBlock(required=False, max_length=120, label=_("Heading"))
    text = SentenceBlock(required=False, label=_("Text"))
    page = NamedPageBlock("campaign_pages.StayInformedPage", label=_("Form to stay informed"))
    label = CharBlock(
        required=False, max_length=80, label=_("Words on the button"), help_text=_("Empty: the title of the form.")
    )

    def is_blank(self, value):
        return not value.get("is_example") and not is_open(value.get("page"))

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        request, page = context.get("request"), value.get("page")
        context["href"] = with_source((page.get_url(request) if page else "#") or "", request)
        context["label"] = value.get("label") or (branding_in(context).words.fill(page.title) if page else "")
        return context

    def example(self):
        return {
            "heading": str(_("Not ready yet?")),
            "text": examples.sentence(),
            "label": str(_("Keep me informed")),
        }

    def get_preview_value(self):
        """The example, with a form that is in no database."""
        value = super().get_preview_value()
        value["is_example"] = True
        return value

    class Meta:
        label = _("Stay informed")
        icon = "mail"
        group = INVITE
        label_format = "{heading}"
        description = _("For who is not ready yet: a mail address to be told at. Confirmed by mail, left in one click.")
        template = "campaign_pages/blocks/stay_informed.html"
