"""Pictures within the text."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, ListBlock, StructBlock, StructValue

from campaign_pages.blocks.base import SHOW, CampaignBlock
from campaign_pages.blocks.choosers import PictureBlock
from campaign_pages.blocks.enums import Width
from campaign_pages.blocks.examples import any_picture
from campaign_pages.blocks.headed import HeadedBlock
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


class ExhibitValue(StructValue):
    """A picture of a gallery with its words."""

    @property
    def shown_credit(self):
        """The credit of this use, else the library's."""
        return self.get("credit") or getattr(self.get("picture"), "credit", "")


class ExhibitBlock(StructBlock):
    picture = PictureBlock(required=False, label=_("Picture"), picture_specs=("gallery",))
    caption = CharBlock(
        required=False,
        max_length=200,
        label=_("Caption"),
        help_text=_("What the picture adds. Never the name of an entrusted child, school or address."),
    )
    credit = CharBlock(
        required=False,
        max_length=200,
        label=_("Credit"),
        help_text=_("Author and rights. Empty: the library's credit."),
    )

    class Meta:
        label = _("Picture")
        icon = "image"
        label_format = "{caption}"
        value_class = ExhibitValue


class GalleryBlock(HeadedBlock):
    """Pictures side by side in their own shapes, each with caption and credit; no carousel."""

    pictures = ListBlock(ExhibitBlock(), label=_("Pictures"), max_num=12)

    @staticmethod
    def _shown(value):
        return [exhibit for exhibit in value["pictures"] if shown(exhibit["picture"])]

    def is_blank(self, value):
        return not self._shown(value)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["exhibits"] = self._shown(value)
        return context

    def example(self):
        return {
            "heading": str(_("A day in Saint-Clair")),
            "pictures": [
                {"picture": any_picture(), "caption": str(_("The morning, before school."))},
                {"picture": any_picture(), "caption": str(_("The evening, homework at the kitchen table."))},
            ],
        }

    class Meta:
        label = _("Gallery")
        icon = "image"
        group = SHOW
        label_format = "{heading}"
        description = _("Several pictures side by side, with captions and credits.")
        template = "campaign_pages/blocks/gallery.html"
