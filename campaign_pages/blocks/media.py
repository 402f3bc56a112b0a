"""Pictures within the text."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock

from campaign_pages.blocks.base import SHOW, CampaignBlock
from campaign_pages.blocks.choosers import PictureBlock
from campaign_pages.blocks.enums import Width
from campaign_pages.blocks.examples import any_picture
from campaign_pages.pictures.gates import shown


class PictureWithCaptionBlock(CampaignBlock):
    """A picture with its caption and credit."""

    picture = PictureBlock(label=_("Picture"), picture_specs=("text", "wide"))
    caption = CharBlock(
        required=False,
        max_length=300,
        label=_("Caption"),
        help_text=_("What the picture adds. Never the name of an entrusted child, school or address."),
    )
    credit = CharBlock(
        required=False,
        max_length=200,
        label=_("Credit"),
        help_text=_("Author and rights, for example “Photo: Léa Morin / Département”. Empty: the library's credit."),
    )
    width = ChoiceBlock(choices=Width.choices, default=Width.TEXT, label=_("Width"))

    def is_blank(self, value):
        return shown(value.get("picture")) is None

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["credit"] = value.get("credit") or getattr(value.get("picture"), "credit", "")
        context["spec"] = "wide" if value.get("width") == Width.WIDE else "text"
        return context

    def example(self):
        return {
            "picture": any_picture(),
            "caption": str(_("The information meeting of Saint-Clair, in January.")),
            "credit": "",
            "width": Width.TEXT.value,
        }

    class Meta:
        label = _("Picture")
        icon = "image"
        group = SHOW
        description = _("A picture with alternative text, caption and credit.")
        template = "campaign_pages/blocks/picture.html"
