"""Who may show a site's programmes on their own pages: town halls, schools, partners."""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.contrib.settings.models import BaseSiteSetting

from campaign_pages.sites import site_in


class Embedders(models.TextChoices):
    """Which sites may show a programme in a frame."""

    NOBODY = "nobody", _("Nobody")
    ANYBODY = "anybody", _("Any site")
    LISTED = "listed", _("Only these sites")


class Embedding(BaseSiteSetting):
    """Which other sites may frame the programmes of one site; nobody until somebody decides."""

    who = models.CharField(_("who may show our programmes"), max_length=10, choices=Embedders.choices, default="nobody")
    hosts = models.TextField(
        _("these sites"), blank=True, help_text=_("One address per line. Example: https://www.valbrune.example")
    )

    panels = [
        HelpPanel(
            _(
                "A town hall can show the programme of its town on its own site, without a script or a cookie. The "
                "code to copy stands on relay pages that hold the block “Programme to embed”."
            )
        ),
        FieldPanel("who"),
        FieldPanel("hosts"),
    ]

    class Meta:
        verbose_name = _("embedding of programmes")
        verbose_name_plural = _("embeddings of programmes")

    def __str__(self):
        return str(self.get_who_display())

    @property
    def origins(self):
        """The addresses of the list, without their paths: ``https://www.valbrune.example``."""
        return [origin for line in self.hosts.splitlines() if line.strip() and (origin := _origin(line.strip()))]

    @property
    def frame_ancestors(self):
        """What the header says of it (Content-Security-Policy, ``frame-ancestors``)."""
        if self.who == Embedders.ANYBODY:
            return "*"
        if self.who == Embedders.LISTED and self.origins:
            return " ".join(["'self'", *self.origins])
        return "'none'"

    def clean(self):
        super().clean()
        unread = [line.strip() for line in self.hosts.splitlines() if line.strip() and not _origin(line.strip())]
        if unread:
            raise ValidationError(
                {
                    "hosts": _("“%(line)s” is not the address of a site. Example: https://www.valbrune.example")
                    % {"line": unread[0][:100]}
                }
            )
        if self.who == Embedders.LISTED and not self.origins:
            raise ValidationError({"hosts": _("Name at least one site.")})


def may_be_framed(request):
    """Whether anybody may show the programmes of the site of this request in a frame."""
    embedding = getattr(site_in(request), "embedding", None)
    return embedding is not None and embedding.who != Embedders.NOBODY


def frame_code(address, title, request):
    """The line of HTML that shows a programme in a frame: read and copied, so that a template escapes it again."""
    return format_html(
        '<iframe src="{}" title="{}" width="100%" height="800" loading="lazy"></iframe>',
        request.build_absolute_uri(address) if request else address,
        title,
    )


def _origin(line):
    """Scheme and host of what was typed, for a header; ``None`` for what is no address of a site."""
    try:
        parts = urlsplit(line if "://" in line else f"https://{line}")
        port = f":{parts.port}" if parts.port else ""
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except ValueError:
        return None
    plain = all(sign.isalnum() or sign in "-." for sign in host) and "." in host.strip(".")
    return f"{parts.scheme}://{host}{port}" if plain and parts.scheme in ("http", "https") else None
