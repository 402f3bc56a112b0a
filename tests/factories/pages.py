"""Pages of a small site: home, list of campaigns, campaigns."""

import datetime

from wagtail.models import Locale, Page, Site

from campaign_pages.models import CampaignIndexPage, CampaignPage, PolicyPage
from cms.home.models import HomePage

TODAY = datetime.date(2026, 11, 22)


def home_page():
    """The root page of the default site that Wagtail's own migration or a test makes."""
    site = Site.objects.filter(is_default_site=True).first()
    if site:
        return site.root_page
    # Without migrations, or after a test that commits, there is not even a language.
    Locale.objects.get_or_create(language_code="fr")
    root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root")
    home = root.add_child(instance=Page(title="Accueil", slug="accueil"))
    Site.objects.create(hostname="localhost", root_page=home, is_default_site=True, site_name="Haute-Combe")
    return home


def host_home():
    """The home of the default site as real sites have it: a page type of the host, which costs one query more."""
    home = home_page().get_parent().add_child(instance=HomePage(title="Accueil de l’hôte", slug="hote"))
    Site.objects.filter(is_default_site=True).update(root_page=home)
    Site.clear_site_root_paths_cache()
    return home


def campaign_index(**values):
    return home_page().add_child(instance=CampaignIndexPage(**{"title": "Campagnes", "slug": "campagnes", **values}))


def campaign(parent=None, **values):
    """A published campaign; ``body`` takes the raw stream."""
    number = CampaignPage.objects.count() + 1
    defaults = {"title": f"Campagne {number}", "slug": f"campagne-{number}"}
    page = CampaignPage(**{**defaults, **values})
    return (parent or campaign_index()).add_child(instance=page)


def policy(parent=None, **values):
    """A published policy page; ``body`` takes the raw stream."""
    number = PolicyPage.objects.count() + 1
    defaults = {"title": f"Politique {number}", "slug": f"politique-{number}"}
    return (parent or home_page()).add_child(instance=PolicyPage(**{**defaults, **values}))


def link(label, address):
    return {"type": "link", "value": {"label": label, "page": None, "document": None, "address": address}}


def section(heading, *content, **values):
    return {"type": "section", "value": {"heading": heading, "layout": "plain", "content": list(content), **values}}


def text(html):
    return {"type": "text", "value": html}
