"""The professions that a campaign recruits for."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable

from campaign_pages.channels.current import with_source


class CampaignProfession(Orderable):
    """One profession of a campaign, in the order of the page."""

    page = ParentalKey("campaign_pages.CampaignPage", on_delete=models.CASCADE, related_name="profession_rows")
    profession = models.ForeignKey(
        "campaign_pages.Profession", verbose_name=_("profession"), on_delete=models.CASCADE, related_name="+"
    )

    panels = [FieldPanel("profession")]

    class Meta(Orderable.Meta):
        verbose_name = _("profession")
        verbose_name_plural = _("professions")

    def __str__(self):
        return str(self.profession)


def hired(professions, request=None):
    """Pairs (name, address) of the professions to print; the address is empty without a published page."""
    pairs = []
    for profession in professions:
        page = profession.shown("page")
        address = with_source(page.get_url(request), request) if page and page.live else None
        pairs.append((profession.plural or profession.title or profession.name, address or ""))
    return pairs
