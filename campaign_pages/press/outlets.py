"""Links by which one newsroom reads one release before its hour.

They are rows of their own, outside the page's revisions and child relations: copying a page, translating it or going
back to an old revision neither copies a link nor revives one that was revoked.
"""

import secrets

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

# 32 random bytes: twice what nobody can guess.
TOKEN_BYTES = 32


def new_token():
    return secrets.token_urlsafe(TOKEN_BYTES)


class OutletLinkQuerySet(models.QuerySet):
    def in_force(self):
        return self.filter(revoked_at=None)


class OutletLink(models.Model):
    """One newsroom's address for one release. No person is named in it."""

    release = models.ForeignKey(
        "campaign_pages.PressReleasePage", on_delete=models.CASCADE, related_name="outlet_links"
    )
    outlet = models.CharField(
        _("outlet"), max_length=120, help_text=_("The newspaper, radio or site, not the journalist.")
    )
    token = models.CharField(max_length=64, unique=True, default=new_token, editable=False)
    created_at = models.DateTimeField(_("created on"), auto_now_add=True)
    revoked_at = models.DateTimeField(_("revoked on"), null=True, blank=True, editable=False)
    last_read_on = models.DateField(_("last read on"), null=True, blank=True, editable=False)

    wagtail_reference_index_ignore = True

    objects = models.Manager.from_queryset(OutletLinkQuerySet)()

    class Meta:
        verbose_name = _("link for an outlet")
        verbose_name_plural = _("links for outlets")
        ordering = ["outlet", "pk"]

    def __str__(self):
        return self.outlet

    def get_absolute_url(self):
        return reverse("campaign_pages:press_outlet", args=[self.token])

    def full_address(self, request):
        """Its address with the host of the release's site, which may be another than that of the admin."""
        parts = self.release.get_url_parts(request)
        root = parts[1] if parts and parts[1] else request.build_absolute_uri("/").rstrip("/")
        return f"{root}{self.get_absolute_url()}"

    def note_reading(self, today):
        """Keep the day of the last reading, and nothing else; at most one write a day."""
        if self.last_read_on != today:
            type(self).objects.filter(pk=self.pk).update(last_read_on=today)
