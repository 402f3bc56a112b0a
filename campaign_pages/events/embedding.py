"""Who may show a programme inside their own pages."""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.contrib.settings.models import BaseSiteSetting

from campaign_pages.addresses import web_address


class Embedders(models.TextChoices):
    """Who may put the programme into a frame."""

    ANYBODY = "anybody", _("Any site: town halls, partners, newspapers")
    LISTED = "listed", _("The sites listed below")
    NOBODY = "nobody", _("Nobody")


class Embedding(BaseSiteSetting):
    """Whether other sites may show a frame with the programmes of this one: the policy ``frame-ancestors``."""

    allowed = models.CharField(
        _("who may embed a programme"), max_length=10, choices=Embedders.choices, default=Embedders.ANYBODY
    )
    listed = models.TextField(
        _("sites"), blank=True, help_text=_("One address on each line. Example: https://www.mairie-montclair.example")
    )

    panels = [
        HelpPanel(
            content=_(
                "A frame shows the programme, always up to date, without cookie or script. The code to copy is on the "
                "page of each week, under “Share”."
            )
        ),
        FieldPanel("allowed"),
        FieldPanel("listed"),
    ]

    class Meta:
        verbose_name = _("embedding of programmes")
        verbose_name_plural = _("embeddings of programmes")

    def __str__(self):
        return str(self._meta.verbose_name)

    def clean(self):
        super().clean()
        faulty = [line for line in self.lines if not _origin(line)]
        if faulty:
            words = _("This is not the address of a site: %(line)s. Example: https://www.mairie-montclair.example")
            raise ValidationError({"listed": words % {"line": faulty[0]}})
        if self.allowed == Embedders.LISTED and not self.lines:
            raise ValidationError({"listed": _("List at least one site, or choose who may embed otherwise.")})

    @property
    def lines(self):
        return [line.strip() for line in self.listed.splitlines() if line.strip()]

    @property
    def frame_ancestors(self):
        """The sources of the directive ``frame-ancestors``; the site itself always may."""
        if self.allowed == Embedders.ANYBODY:
            return "*"
        listed = [_origin(line) for line in self.lines] if self.allowed == Embedders.LISTED else []
        return " ".join(["'self'", *filter(None, listed)])


def _origin(line):
    """``https://www.example.org`` of an address; empty for what could say more than one site in a header."""
    if not web_address(line):
        return ""
    parts = urlsplit(line)
    return f"{parts.scheme}://{parts.netloc}" if not set(parts.netloc) & set(";, '\"") else ""
