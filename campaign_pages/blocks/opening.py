"""How a page opens."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock

from campaign_pages.blocks.base import SAY, CampaignBlock
from campaign_pages.blocks.choosers import PictureBlock
from campaign_pages.blocks.enums import HeroLayout, Tone
from campaign_pages.blocks.examples import any_picture
from campaign_pages.pictures.gates import shown


class HeroBlock(CampaignBlock):
    """The first screen. Slogan, job in one sentence and actions are the page's own, so they are written once."""

    layout = ChoiceBlock(choices=HeroLayout.choices, default=HeroLayout.BESIDE, label=_("Layout"))
    tone = ChoiceBlock(
        choices=Tone.choices,
        default=Tone.PRIMARY,
        label=_("Background"),
        help_text=_("Behind the words. The colours are those of the site's identity, their contrast is checked."),
    )
    picture = PictureBlock(
        required=False,
        label=_("Picture"),
        picture_specs=("hero", "hero-full"),
        help_text=_("Landscape, at least 1,600 pixels wide. Set its focal point in the library."),
    )
    kicker = CharBlock(
        required=False,
        max_length=90,
        label=_("Line above the slogan"),
        help_text=_("Leave empty to show the dates of the campaign, for example “Open until 30 June 2027”."),
    )

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        picture = shown(value.get("picture"))
        # Without its picture (none chosen, rights ended) every layout falls back to words alone.
        context["layout"] = value["layout"] if picture else HeroLayout.WORDS.value
        return context

    def example(self):
        return {
            "layout": HeroLayout.BESIDE.value,
            "tone": Tone.PRIMARY.value,
            "picture": any_picture(),
            "kicker": str(_("Open until 30 June 2027")),
        }

    class Meta:
        label = _("Hero")
        icon = "image"
        group = SAY
        description = _("The first screen: slogan, the job in one sentence, main action and a picture.")
        template = "campaign_pages/blocks/hero.html"
