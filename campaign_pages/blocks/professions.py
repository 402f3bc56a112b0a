"""The professions that a page recruits for."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock

from campaign_pages.blocks.base import SHOW, CampaignBlock
from campaign_pages.blocks.choosers import FactBlock
from campaign_pages.channels.current import with_source
from campaign_pages.facts.models import Profession


class ProfessionsBlock(CampaignBlock):
    """Chosen professions, each with its sentence, its picture and the page that presents it.

    A page that says ``open_posts_text`` (a job sheet does) has it printed: “7 posts to fill”.
    """

    heading = CharBlock(required=False, max_length=120, label=_("Heading"))
    professions = ListBlock(
        FactBlock("campaign_pages.Profession", required=False, label=_("Profession")),
        label=_("Professions"),
        max_num=12,
    )

    def is_blank(self, value):
        return not any(value["professions"])

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        request = context.get("request")
        context["cards"] = [self.card(profession, request) for profession in value["professions"] if profession]
        context["card_level"] = context["heading_level"] + (1 if value.get("heading") else 0)
        return context

    @staticmethod
    def card(profession, request):
        """What is printed of one profession; a page that is not published is not named."""
        page = profession.shown("page")
        page = page if page and page.live else None
        return {
            "profession": profession,
            "picture": profession.shown("picture"),
            "href": with_source(page.get_url(request), request) if page else None,
            "openings": getattr(page, "open_posts_text", ""),
        }

    def example(self):
        return {
            "heading": str(_("Two jobs, one purpose")),
            "professions": [
                Profession(
                    title=str(_("Foster carer")), sentence=str(_("You welcome at home children who need a family."))
                ),
                Profession(
                    title=str(_("Doctor of the disability service (F/H)")),
                    sentence=str(_("You assess needs, and rights follow.")),
                ),
            ],
        }

    class Meta:
        label = _("Professions")
        icon = "group"
        group = SHOW
        description = _("The jobs one can take up, each with its sentence and its job sheet.")
        template = "campaign_pages/blocks/professions.html"
