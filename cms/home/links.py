"""Links that an editor lays out on the home page."""

from django.core.exceptions import ValidationError
from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable

from campaign_pages.blocks.withholding import is_withheld


class Link(Orderable):
    """A titled way to a page of the site or to another address: one of the two, never both."""

    title = models.CharField("titre", max_length=120)
    linked_page = models.ForeignKey(
        "wagtailcore.Page", null=True, blank=True, on_delete=models.CASCADE, related_name="+", verbose_name="page"
    )
    address = models.URLField("adresse", blank=True, help_text="Pour un autre site. Exemple : https://www.exemple.fr/")

    panels = [FieldPanel("title"), FieldPanel("linked_page"), FieldPanel("address")]

    class Meta(Orderable.Meta):
        abstract = True

    def clean(self):
        super().clean()
        if bool(self.linked_page_id) == bool(self.address):
            raise ValidationError({"linked_page": "Choisissez une page du site ou indiquez une adresse, pas les deux."})

    def is_reachable(self):
        """Say whether a visitor who follows the link finds something there."""
        page = self.linked_page
        return bool(self.address) or bool(page and page.live and not is_withheld(page))


class Highlight(Link):
    """What the home page puts forward, in a few words."""

    home = ParentalKey("home.HomePage", on_delete=models.CASCADE, related_name="highlights")
    text = models.TextField("texte", max_length=300, blank=True, help_text="Une ou deux phrases.")

    panels = [FieldPanel("title"), FieldPanel("text"), FieldPanel("linked_page"), FieldPanel("address")]

    class Meta(Link.Meta):
        verbose_name = "à la une"


class Shortcut(Link):
    """A frequent errand, one click away from the home page."""

    home = ParentalKey("home.HomePage", on_delete=models.CASCADE, related_name="shortcuts")

    class Meta(Link.Meta):
        verbose_name = "accès rapide"
