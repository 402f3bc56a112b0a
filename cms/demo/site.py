"""The site of the demo and the host's own pages."""

from django.conf import settings
from wagtail.models import Locale, Page, Site

from cms.home.pages import HomePage


def load_locale() -> Locale:
    """The language of the demo."""
    return Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)[0]


def load_site(locale: Locale, port: int) -> Site:
    """The default site, answering on localhost at ``port``, with the host's home page as its root."""
    home = HomePage.objects.order_by("path").first() or _added_home(locale)
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    site.hostname, site.port, site.root_page = "localhost", port, home
    site.site_name = site.site_name or settings.WAGTAIL_SITE_NAME
    site.save()
    _remove_wagtail_welcome(home)
    return site


def _added_home(locale: Locale) -> HomePage:
    root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root", locale=locale)
    home = HomePage(title="Accueil", slug="accueil", locale=locale)
    root.add_child(instance=home)
    return home


def _remove_wagtail_welcome(home: HomePage) -> None:
    """Wagtail's first migration leaves a bare page named “home” beside ours."""
    for page in home.get_siblings(inclusive=False).filter(slug="home", numchild=0):
        if page.specific_class is Page:
            page.delete()
