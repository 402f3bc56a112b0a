"""Where a site leads: its social profiles and the pages that the law wants within reach of every page."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from campaign_pages.branding.fields import ProfileField, validate_address

# In the order of the footer: field, name of the network.
NETWORKS = (
    ("facebook", "Facebook"),
    ("instagram", "Instagram"),
    ("linkedin", "LinkedIn"),
    ("x_profile", "X"),
    ("youtube", "YouTube"),
    ("mastodon", "Mastodon"),
    ("peertube", "PeerTube"),
)
LEGAL = ("legal_notice", "personal_data", "accessibility")


@dataclass(frozen=True)
class Link:
    """A place with its words. ``kind`` is the network or the legal page that it is."""

    kind: str
    label: str
    href: str


class SocialProfiles(models.Model):
    """One address per network; each is checked against the network's own host names."""

    facebook = ProfileField("Facebook", hosts=["facebook.com", "fb.com"], help_text="https://www.facebook.com/…")
    instagram = ProfileField("Instagram", hosts=["instagram.com"], help_text="https://www.instagram.com/…")
    linkedin = ProfileField("LinkedIn", hosts=["linkedin.com"], help_text="https://www.linkedin.com/company/…")
    x_profile = ProfileField("X", hosts=["x.com", "twitter.com"], help_text="https://x.com/…")
    youtube = ProfileField("YouTube", hosts=["youtube.com", "youtu.be"], help_text="https://www.youtube.com/@…")
    mastodon = ProfileField("Mastodon", help_text=_("On any server, for example https://social.example.org/@name."))
    peertube = ProfileField("PeerTube", help_text=_("On any server, for example https://video.example.org/c/name."))

    class Meta:
        abstract = True

    @property
    def social_links(self):
        """The profiles that are filled in, in the order of the footer."""
        return [Link(field, name, getattr(self, field)) for field, name in NETWORKS if getattr(self, field)]


def _page(verbose_name, help_text=""):
    return models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=verbose_name,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=help_text,
    )


def _address(verbose_name):
    return models.CharField(
        verbose_name,
        max_length=500,
        blank=True,
        validators=[validate_address],
        help_text=_("If it is not a page of this site: /legal-notice/ or https://…"),
    )


class LegalLinks(models.Model):
    """Legal notice, personal data and accessibility declaration: each a page of the site, or an address."""

    legal_notice_page = _page(
        _("legal notice"), _("Publisher, director of publication and hosting company (LCEN, art. 1-1).")
    )
    legal_notice_address = _address(_("or its address"))
    personal_data_page = _page(
        _("personal data"), _("What you do with the data of visitors and candidates (RGPD, art. 13).")
    )
    personal_data_address = _address(_("or its address"))
    accessibility_page = _page(
        _("accessibility declaration"), _("Within reach of every page (décret n° 2019-768, art. 4).")
    )
    accessibility_address = _address(_("or its address"))

    class Meta:
        abstract = True

    @cached_property
    def _legal_pages(self):
        """The pages of all legal links, with one query."""
        return Page.objects.in_bulk([pk for name in LEGAL if (pk := getattr(self, f"{name}_page_id"))])

    def legal_href(self, name, request=None):
        """Where a legal page (one of ``LEGAL``) is; an empty string if nowhere, or no longer published."""
        page_id = getattr(self, f"{name}_page_id")
        if page_id:
            page = self._legal_pages.get(page_id)
            return (page.get_url(request) or "") if page and page.live else ""
        return getattr(self, f"{name}_address")

    def clean(self):
        super().clean()
        twice = [name for name in LEGAL if getattr(self, f"{name}_page_id") and getattr(self, f"{name}_address")]
        if twice:
            message = _("Choose a page or give an address, not both.")
            raise ValidationError({f"{name}_address": message for name in twice})
