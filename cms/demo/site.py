"""The sites of the demo and the host's own pages."""

from django.conf import settings
from wagtail.models import Locale, Page, Site

from cms.home.pages import HomePage

from .house import House
from .keys import key_of


def load_locale() -> Locale:
    """The language of the demo."""
    return Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)[0]


def load_site(house: House, locale: Locale, port: int) -> Site:
    """The site of the house at ``port``, with a home page of the host as its root.

    The default site is the one that is there already: the demo fills it, and never deletes it.
    """
    site = find_site(house) or Site(is_default_site=house.is_default)
    home = _found_home(house) or _added_home(house, locale)
    site.hostname, site.port, site.root_page = house.hostname, port, home
    site.site_name = site.site_name or house.name
    site.save()
    if house.is_default:
        _remove_wagtail_welcome(home)
    return site


def find_site(house: House) -> Site | None:
    if house.is_default:
        return Site.objects.filter(is_default_site=True).first()
    return Site.objects.filter(is_default_site=False, hostname=house.hostname).first()


def remove_site(house: House) -> None:
    """Delete the site and its home page with all that is below. Not for the default site."""
    for site in Site.objects.filter(is_default_site=False, hostname=house.hostname):
        site.delete()
    if home := _found_home(house):
        home.delete()


def _found_home(house: House) -> HomePage | None:
    homes = HomePage.objects.order_by("path")
    own = homes.filter(translation_key=_home_key(house)).first()
    if own or not house.is_default:
        return own
    site = find_site(house)
    return homes.filter(pk=site.root_page_id if site else None).first() or homes.first()


def _added_home(house: House, locale: Locale) -> HomePage:
    root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root", locale=locale)
    slug = house.texts.home_slug
    home = HomePage(title=house.name, slug=slug, locale=locale, translation_key=_home_key(house))
    root.add_child(instance=home)
    return home


def _home_key(house: House):
    return key_of("page", f"{house.slug}/home")


def _remove_wagtail_welcome(home: HomePage) -> None:
    """Wagtail's first migration leaves a bare page named “home” beside ours."""
    for page in home.get_siblings(inclusive=False).filter(slug="home", numchild=0):
        if page.specific_class is Page:
            page.delete()
