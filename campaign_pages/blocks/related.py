"""What others wrote, and what else there is to read."""

import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, ListBlock

from campaign_pages.blocks.base import INFORM
from campaign_pages.blocks.headed import HeadedBlock
from campaign_pages.blocks.links import LinkBlock
from campaign_pages.blocks.moments import MomentBlock
from campaign_pages.facts.enums import DatePrecision


class RelatedKind(models.TextChoices):
    PRESS = "press", _("In the press")
    RELATED = "related", _("To read as well")


class RelatedLinkBlock(LinkBlock):
    """A link with who published it and when."""

    label = CharBlock(max_length=200, label=_("Title"), help_text=_("As it was published."))
    kind = ChoiceBlock(choices=RelatedKind.choices, default=RelatedKind.RELATED, label=_("Kind"))
    source = CharBlock(
        required=False, max_length=120, label=_("Source"), help_text=_("For example “L’Écho de la Combe”.")
    )
    when = MomentBlock(required=False, label=_("Published"))

    class Meta:
        label = _("Link")
        label_format = "{label}"


class RelatedLinksBlock(HeadedBlock):
    """Press review and related links, with source and date; one that leads nowhere any more is left out."""

    links = ListBlock(RelatedLinkBlock(), label=_("Links"))

    @staticmethod
    def _leading_somewhere(value, request):
        return [link for link in value["links"] if link.get_href(request) and link.text]

    def render(self, value, context=None):
        request = (context or {}).get("request")
        return super().render(value, context=context) if self._leading_somewhere(value, request) else ""

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        links = self._leading_somewhere(value, context.get("request"))
        groups = [(kind, [link for link in links if link["kind"] == kind]) for kind in RelatedKind]
        context["groups"] = [(kind, found) for kind, found in groups if found]
        return context

    def example(self):
        return {
            "heading": str(_("They talk about it")),
            "links": [
                {
                    "label": str(_("“We came for one child, three grew up here”")),
                    "kind": RelatedKind.PRESS.value,
                    "source": "L’Écho de la Combe",
                    "when": {"date": datetime.date(2026, 3, 14), "precision": DatePrecision.DAY.value},
                    "address": "#",
                },
                {
                    "label": str(_("What a foster carer's day is made of")),
                    "kind": RelatedKind.RELATED.value,
                    "address": "#",
                },
            ],
        }

    class Meta:
        label = _("Press review and links")
        icon = "link"
        group = INFORM
        label_format = "{heading}"
        description = _("Articles and related pages, with source and date.")
        template = "campaign_pages/blocks/related_links.html"
