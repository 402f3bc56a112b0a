"""Loads the demo: creates what is missing, leaves what editors changed."""

import datetime
import os

from django.core.management import call_command
from django.db import transaction
from wagtail.models import Collection, Locale, Page, Site

from campaign_pages.branding.marks import marks_of
from campaign_pages.pictures.publishing import ShowsPictures
from campaign_pages.pictures.tasks import prepare_pictures
from cms.home.site_pages import create_site_pages

from .campaigns import load_campaigns, remove_campaigns
from .entries.loading import load_entries, remove_entries
from .facts import load_figures, load_series, remove_facts
from .house import House
from .houses import HOUSES
from .identity import load_identity, remove_identity
from .library import load_collection, load_documents, load_pictures, remove_library
from .loading_people import load_people, load_recordings, remove_people, remove_recordings
from .pages_candidates import remove_candidates
from .pages_events import remove_registrations
from .publishing import remove as remove_pages
from .records import Records
from .site import find_site, load_locale, load_site, remove_site
from .team import load_team, remove_team


def port() -> int:
    """The port on which the demo is served (``PORT``, 8000)."""
    return int(os.environ.get("PORT", "8000"))


def load(today: datetime.date) -> list[Site]:
    """Load the demo as of ``today``; running it again adds nothing. Returns its sites, the default one first."""
    sites = [load_house(house, today) for house in HOUSES]
    call_command("update_index", verbosity=0)
    return sites


def load_house(house: House, today: datetime.date) -> Site:
    """Load one site: the host's pages, the library, the records, then the pages that show them."""
    with transaction.atomic():
        locale = load_locale()
        site = load_site(house, locale, port())
        home = site.root_page.specific
        host_pages = create_site_pages(home, house.texts)
        collection = load_collection(house)
        load_team(house, site, collection)
        records = load_records(house, site, locale, collection, today)
        if home.picture is None and not home.highlights.filter(linked_page__depth__gt=home.depth + 1).exists():
            _give_picture(home, records.pictures[house.home_picture])
        branding = load_identity(house, site, records.pictures, host_pages)
        shown = load_pages(house, home, records, today)
    prepare_pictures.enqueue(sorted({usage for page in shown for usage in _pictures_of(page)}))
    marks_of(branding, expect_missing=True)
    home.refresh_from_db()
    home.picture_renditions()
    return site


def load_records(house: House, site: Site, locale: Locale, collection: Collection, today: datetime.date) -> Records:
    """Everything that the house enters once, for its own site."""
    records = Records(
        pictures=load_pictures(house, collection),
        documents=load_documents(house, collection),
        figures=load_figures(house.figures, site, locale),
        series=load_series(house.series, site, locale),
    )
    load_entries(house.entries, records, site, locale)
    load_people(house, records, site, today)
    load_recordings(house, records, site, locale, collection)
    return records


def load_pages(house: House, home: Page, records: Records, today: datetime.date) -> list[Page]:
    """The pages of the add-on, in the order in which they need one another."""
    pages = load_campaigns(house, home, records, today)
    for load_more in house.page_loaders:
        pages += load_more(house, home, records, today)
    return pages


def _pictures_of(page: Page) -> set[tuple[int, str]]:
    """What the page shows, its share image included."""
    shared = page.get_share_image()
    shown = page.get_pictures() if isinstance(page, ShowsPictures) else []
    return {tuple(usage) for usage in shown} | ({(shared.pk, "share")} if shared else set())


def _give_picture(home: Page, picture) -> None:
    home.picture = picture
    home.save_revision().publish()


def remove() -> None:
    """Take away all that ``load`` created, whatever editors made of it. The default site and its home page stay."""
    for house in reversed(HOUSES):
        if site := find_site(house):
            with transaction.atomic():
                _remove_house(house, site)


def _remove_house(house: House, site: Site) -> None:
    remove_registrations(site)
    remove_candidates(site)
    remove_pages(house, "week", "week-2025", "agenda", "series", "jobs", "policy", "press", "relay")
    remove_recordings(house)
    remove_people(house)
    remove_campaigns(house)
    remove_identity(site)
    if house.is_default:
        _empty_home(house, site.root_page.specific)
    else:
        remove_site(house)
    remove_entries(house.entries)
    remove_facts(house)
    remove_library(house)
    remove_team(house)


def _empty_home(house: House, home: Page) -> None:
    for page in home.get_children().filter(slug__in=[text.slug for text in house.texts.pages]):
        page.delete()
    home.refresh_from_db()
    home.introduction, home.picture = "", None
    home.highlights, home.shortcuts = [], []
    home.save_revision().publish()
