"""Identities of sites, and the files that editors upload for them."""

from django.core.files.base import ContentFile
from wagtail.models import Locale, Page, Site

from campaign_pages.models import Branding
from tests.factories.pages import home_page


def identity(site=None, **values):
    """A saved identity; by default that of the default site."""
    return Branding.objects.create(site=site or default_site(), **values)


def default_site():
    Locale.objects.get_or_create(language_code="fr")
    home_page()
    site = Site.objects.get(is_default_site=True)
    site.site_name = "Haute-Combe"
    site.save()
    return site


def other_site(hostname="autre.example.org", name="Autre Département"):
    """A second site with its own home page, beside the default one."""
    default_site()
    home = Page.get_first_root_node().add_child(instance=Page(title=name, slug=hostname.split(".")[0]))
    return Site.objects.create(hostname=hostname, root_page=home, site_name=name)


def font_file(content=b"wOF2" + b"\0" * 60, name="bricolage.woff2"):
    return ContentFile(content, name=name)
