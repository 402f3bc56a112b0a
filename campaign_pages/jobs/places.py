"""Where the posts of a vacancy are."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable


class VacancyPlace(Orderable):
    """One place of work with its postal address, which search engines require to show an offer."""

    vacancy = ParentalKey("campaign_pages.VacancyPage", on_delete=models.CASCADE, related_name="places")
    name = models.CharField(
        _("name of the place"), max_length=150, blank=True, help_text=_("Example: Maison de l’autonomie")
    )
    street = models.CharField(_("number and street"), max_length=200, blank=True)
    postal_code = models.CharField(_("postal code"), max_length=10)
    locality = models.CharField(_("town"), max_length=100)
    region = models.CharField(_("département"), max_length=100, blank=True, help_text=_("Example: Haute-Combe"))

    panels = [
        FieldPanel("name"),
        FieldPanel("street"),
        FieldRowPanel([FieldPanel("postal_code"), FieldPanel("locality"), FieldPanel("region")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("place of work")
        verbose_name_plural = _("places of work")

    def __str__(self):
        return self.locality

    @property
    def line(self):
        """The place in one line: ``Maison de l’autonomie, 3 rue Haute, 00000 Saint-Clair``."""
        return ", ".join(filter(None, [self.name, self.street, f"{self.postal_code} {self.locality}".strip()]))
