"""The words of a page, explained in one place."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BooleanBlock, CharBlock, ListBlock
from wagtail.models import Page

from campaign_pages.blocks import examples
from campaign_pages.blocks.base import INFORM, CampaignBlock
from campaign_pages.blocks.choosers import FactBlock

#: What of a page's context its readers read besides its blocks.
WORDS_OF_PAGE = ("headline", "lead", "statement", "phase_text")


class GlossaryBlock(CampaignBlock):
    """Terms with what they mean, each with an anchor: the chosen ones, or all that the page uses."""

    heading = CharBlock(required=False, max_length=120, label=_("Heading"))
    all_used = BooleanBlock(
        required=False,
        default=True,
        label=_("All terms used in this page"),
        help_text=_("The list follows the texts by itself. Otherwise choose the terms below."),
    )
    terms = ListBlock(
        FactBlock("campaign_pages.GlossaryTerm", required=False, label=_("Term")),
        default=[],
        label=_("Terms"),
        help_text=_("Shown in alphabetical order, in addition to those found."),
    )

    def render(self, value, context=None):
        return super().render(value, context=context) if self.shown_terms(value, context or {}) else ""

    def shown_terms(self, value, context):
        """The terms to print, in alphabetical order: those chosen and, if asked for, those that the page uses."""
        found = {term.pk: term for term in value["terms"] if term}
        glossary, shelf = context.get("cp_glossary"), context.get("shelf")
        if value.get("all_used") and glossary and shelf:
            said = [*shelf.texts(), *(str(context.get(name) or "") for name in WORDS_OF_PAGE)]
            used = glossary.used_in(said)
            shelf.stock(also=[(Page, term.page_id) for term in used if term.page_id])
            for term in used:
                term.shelf = shelf
                found.setdefault(term.pk, term)
        explained = [term for term in found.values() if term.definition or term.expansion]
        return sorted(explained, key=lambda term: term.name.casefold())

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["terms"] = self.shown_terms(value, context)
        return context

    def example(self):
        return {"heading": str(_("The words of this page")), "all_used": False, "terms": examples.terms()}

    class Meta:
        label = _("Glossary")
        icon = "openquote"
        group = INFORM
        description = _("The terms and acronyms of the page, each with its plain definition.")
        template = "campaign_pages/blocks/glossary.html"
