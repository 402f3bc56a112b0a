"""Those who do it with us."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.blocks import BlockGroup, CharBlock, ChoiceBlock, ListBlock

from campaign_pages.blocks.base import SHOW, CampaignBlock
from campaign_pages.blocks.choosers import FactBlock
from campaign_pages.blocks.enums import PartnersLayout
from campaign_pages.blocks.text import SentenceBlock
from campaign_pages.facts.enums import PartnerKind
from campaign_pages.facts.models import Partner


class PartnersBlock(CampaignBlock):
    """Partners with their logos; one without a logo is there by its name."""

    heading = CharBlock(required=False, max_length=120, label=gettext_lazy("Heading"))
    introduction = SentenceBlock(required=False, label=gettext_lazy("Introduction"))
    partners = ListBlock(
        FactBlock("campaign_pages.Partner", required=False, label=gettext_lazy("Partner")),
        label=gettext_lazy("Partners"),
    )
    layout = ChoiceBlock(choices=PartnersLayout.choices, default=PartnersLayout.LOGOS, label=gettext_lazy("Layout"))

    def is_blank(self, value):
        return not any(value["partners"])

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["partners"] = [partner for partner in value["partners"] if partner]
        context["with_sentences"] = value["layout"] == PartnersLayout.LIST
        return context

    def example(self):
        return {
            "heading": _("They work with us"),
            "partners": [
                Partner(
                    name=_("Foster families’ association"),
                    kind=PartnerKind.ASSOCIATION,
                    sentence=_("Welcomes newcomers and answers their questions, families to families."),
                ),
                Partner(
                    name=_("Regional school of social work"),
                    kind=PartnerKind.SCHOOL,
                    sentence=_("Gives the training, before the first child arrives and afterwards."),
                ),
                Partner(
                    name=_("Children’s hospital"),
                    kind=PartnerKind.HEALTH,
                    sentence=_("Keeps one phone line for foster families."),
                ),
            ],
            "layout": PartnersLayout.LIST.value,
        }

    class Meta:
        label = gettext_lazy("Partners")
        icon = "group"
        group = SHOW
        description = gettext_lazy("Associations, communes, State services… with their logos.")
        template = "campaign_pages/blocks/partners.html"
        form_layout = BlockGroup(children=["heading", "introduction", "partners"], settings=["layout"])
