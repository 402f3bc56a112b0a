"""Loads the demo: creates what is missing, leaves what editors changed."""

import datetime
import os

from django.core.management import call_command
from django.db import transaction
from wagtail.models import Page, Site

from campaign_pages.branding.marks import marks_of
from campaign_pages.pictures.tasks import prepare_pictures
from cms.home import texts
from cms.home.site_pages import create_site_pages

from .campaigns import load_campaigns, remove_campaigns
from .facts import load_figures, load_series, remove_facts
from .identity import load_identity, remove_identity
from .library import load_pictures, remove_pictures
from .site import load_locale, load_site
from .team import load_team, remove_team


def port() -> int:
    """The port on which the demo is served (``PORT``, 8000)."""
    return int(os.environ.get("PORT", "8000"))


def load(today: datetime.date) -> Site:
    """Load the demo as of ``today``; running it again adds nothing. Returns its site."""
    with transaction.atomic():
        locale = load_locale()
        site = load_site(locale, port())
        home = site.root_page.specific
        pages = create_site_pages(home)
        load_team(home)
        library = load_pictures()
        if home.picture is None and not home.highlights.filter(linked_page__depth__gt=home.depth + 1).exists():
            _give_picture(home, library["panorama"])
        branding = load_identity(site, library, pages)
        shown = load_campaigns(home, library, load_figures(locale), load_series(locale), today)
    prepare_pictures.enqueue(sorted({usage for page in shown for usage in _pictures_of(page)}))
    marks_of(branding, expect_missing=True)
    home.refresh_from_db()
    home.picture_renditions()
    call_command("update_index", verbosity=0)
    return site


def _pictures_of(page: Page) -> set[tuple[int, str]]:
    """What the page shows, its share image included."""
    shared = page.get_share_image()
    return {tuple(usage) for usage in page.get_pictures()} | ({(shared.pk, "share")} if shared else set())


def _give_picture(home: Page, picture) -> None:
    home.picture = picture
    home.save_revision().publish()


def remove() -> None:
    """Take away all that ``load`` created, whatever editors made of it. The site and its home page stay."""
    site = Site.objects.filter(is_default_site=True).first()
    if site is None:
        return
    with transaction.atomic():
        remove_campaigns()
        remove_identity(site)
        _empty_home(site.root_page.specific)
        remove_facts()
        remove_pictures()
        remove_team()


def _empty_home(home: Page) -> None:
    for page in home.get_children().filter(slug__in=[text.slug for text in texts.SITE_PAGES]):
        page.delete()
    home.refresh_from_db()
    home.introduction, home.picture = "", None
    home.highlights, home.shortcuts = [], []
    home.save_revision().publish()
