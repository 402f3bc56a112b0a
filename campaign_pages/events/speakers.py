"""Who speaks at an event."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel
from wagtail.models import Orderable


class Speaker(Orderable):
    """Somebody who speaks: by name and function, or by the page of their portrait, which obeys their image rights."""

    page = ParentalKey("campaign_pages.EventPage", on_delete=models.CASCADE, related_name="speakers")
    name = models.CharField(
        _("name"), max_length=120, blank=True, help_text=_("An adult who agreed to be named. Example: Nadia B.")
    )
    role = models.CharField(_("function"), max_length=150, blank=True, help_text=_("Example: foster carer since 2014"))
    portrait = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("portrait page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Instead of a name: shown for as long as the person agrees."),
    )

    panels = [FieldRowPanel([FieldPanel("name"), FieldPanel("role")]), PageChooserPanel("portrait")]

    class Meta(Orderable.Meta):
        verbose_name = _("speaker")
        verbose_name_plural = _("speakers")

    def __str__(self):
        return self.name or str(self.portrait or "")

    def clean(self):
        super().clean()
        if not self.name and not self.portrait_id:
            raise ValidationError({"name": _("Give a name, or choose the page of a portrait.")})
