"""Whom a campaign addresses, each with a way into the page of its own."""

from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from campaign_pages.blocks.enums import Phase
from campaign_pages.campaigns.enums import Public
from campaign_pages.composed.navigation import anchors_shown

# Whom a campaign addresses is asked only while there is something to answer.
PHASES = {Phase.TEASER, Phase.OPEN, Phase.CLOSING_SOON}


class CampaignPublic(Orderable):
    """One public of a campaign: printed as “You are…” with a sentence of its own and a link to its section."""

    page = ParentalKey("campaign_pages.CampaignPage", on_delete=models.CASCADE, related_name="publics")
    public = models.CharField(_("you are…"), max_length=20, choices=Public.choices)
    sentence = models.CharField(
        _("a sentence for them"),
        max_length=160,
        blank=True,
        help_text=_("What this campaign offers to them. Example: your experience counts, training is paid."),
    )
    anchor = models.CharField(
        _("anchor of their section"),
        max_length=60,
        blank=True,
        help_text=_("Where the link leads on this page. Example: steps. Empty: the name is printed without a link."),
    )

    panels = [FieldRowPanel([FieldPanel("public"), FieldPanel("anchor")]), FieldPanel("sentence")]

    class Meta(Orderable.Meta):
        verbose_name = _("public")
        verbose_name_plural = _("publics")

    def __str__(self):
        return self.get_public_display()

    def clean(self):
        super().clean()
        self.anchor = slugify(self.anchor.removeprefix("#"))


def addressed(rows, body, phase, neutral=False):
    """Triples (name, sentence, anchor) of the publics to print now; the anchor is empty if its section is not shown."""
    if phase not in PHASES:
        return []
    shown = anchors_shown(body, phase, neutral)
    return [(row.get_public_display(), row.sentence, row.anchor if row.anchor in shown else "") for row in rows]
