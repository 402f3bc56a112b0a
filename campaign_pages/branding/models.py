"""The identity of a site: one row per Wagtail site, and a designed default without any."""

from django.db import transaction
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.models import PreviewableMixin

from campaign_pages.branding.accessibility import AccessibilityAudit
from campaign_pages.branding.appearance import Appearance
from campaign_pages.branding.identity import Identity
from campaign_pages.branding.links import LEGAL, LegalLinks, Link, SocialProfiles
from campaign_pages.branding.marks import marks_of
from campaign_pages.branding.panels import branding_tabs
from campaign_pages.branding.preview import preview_url
from campaign_pages.branding.stylesheet import Look, stylesheet
from campaign_pages.branding.typography import Typography
from campaign_pages.branding.vocabulary import Vocabulary
from campaign_pages.conf import settings
from campaign_pages.sites import site_in

__all__ = ["Branding"]


class Branding(
    PreviewableMixin,
    Identity,
    Appearance,
    Typography,
    Vocabulary,
    SocialProfiles,
    LegalLinks,
    AccessibilityAudit,
    BaseSiteSetting,
):
    """Names, logos, colours, type, words and legal links of one Wagtail site.

    ``Branding.for_request(request)`` reads it once per request, with one query that it shares with the neutral mode;
    ``Branding.for_site(site)`` without a request. Neither writes: a site that has saved nothing gets the defaults.
    Pictures and legal pages are read when first asked for: most pages ask for neither, and joining them would double
    the cost.
    """

    edit_handler = branding_tabs()

    # True on the unsaved identity that an editor previews: its stylesheet is not that of the saved row.
    is_being_previewed = False

    class Meta:
        verbose_name = _("identity")
        verbose_name_plural = _("identities")

    def __str__(self):
        return self.name or str(self._meta.verbose_name)

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        self.__dict__.pop("marks", None)
        transaction.on_commit(lambda: marks_of(self, expect_missing=True))

    @classmethod
    def for_request(cls, request):
        """The identity of the request's site, read once and kept on the request."""
        kept = cls.get_cache_attr_name()
        if not hasattr(request, kept):
            site = site_in(request)
            branding = getattr(site, "branding", None) or cls()
            if site:
                branding.site = site
            branding._request = request
            setattr(request, kept, branding)
        return getattr(request, kept)

    @classmethod
    def for_site(cls, site):
        """The identity of a site, or the default one where nothing is saved or ``site`` is ``None``."""
        if site is None:
            return cls()
        branding = cls.base_queryset().filter(site=site).first() or cls()
        branding.site = site
        return branding

    @cached_property
    def look(self):
        """What the stylesheet depends on."""
        return Look.of(self)

    @cached_property
    def marks(self):
        """The files of logos and favicon; two queries, none for an identity without pictures."""
        return marks_of(self)

    def stylesheet_url(self):
        """The address of this site's stylesheet, which changes with its content; ``None`` without a site."""
        if self.is_being_previewed:
            return preview_url(self.look)
        if self.site_id is None:
            return None
        return reverse("campaign_pages:brand_css", args=[self.site_id, self.look.digest])

    def css(self):
        """The stylesheet itself."""
        return stylesheet(self.look)

    def legal_links(self, request=None):
        """The legal pages that exist and are published, then the accessibility status, linked or not.

        The status is always there: a site must state it on every page, even without a declaration to link to.
        """
        labels = {"legal_notice": _("Legal notice"), "personal_data": _("Personal data")}
        links = [
            Link(name, str(labels[name]), href)
            for name in LEGAL
            if name in labels and (href := self.legal_href(name, request))
        ]
        status = _("Accessibility: %(status)s") % {"status": self.accessibility_status().label}
        return [*links, Link("accessibility", status, self.legal_href("accessibility", request))]

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/branding/specimen.html"

    def get_preview_context(self, request, mode_name):
        self.is_being_previewed = True
        return {
            **super().get_preview_context(request, mode_name),
            "cp_branding": self,
            "cp_base_template": settings.BASE_TEMPLATE,
        }

    @property
    def preview_modes(self):
        return [("", _("Specimen"))]
