"""Where the demo's campaign is seen: short links of its posters, its radio spots and two town halls."""

import datetime

from wagtail.models import Page, Site

from campaign_pages.models import ChannelLink

# Code, kind, name, area, first and last day, whether the media plan shows it.
LINKS = (
    (
        "abribus",
        "bus_shelter",
        "Abribus et panneaux des mairies",
        "Saint-Clair, Valrousse et douze bourgs",
        (datetime.date(2026, 11, 2), datetime.date(2027, 2, 26)),
        True,
    ),
    (
        "radio",
        "radio",
        "Radio Rousse, vingt messages par semaine",
        "Vallée de la Rousse",
        (datetime.date(2026, 10, 5), datetime.date(2026, 11, 27)),
        True,
    ),
    ("mairie-de-valrousse", "town_hall", "Mairie de Valrousse", "Vallée de la Rousse", (None, None), False),
    ("mairie-de-saint-clair", "town_hall", "Mairie de Saint-Clair", "Pays de Saint-Clair", (None, None), False),
)


def load_channels(site: Site, campaign: Page) -> None:
    """Make the links that are missing; a link goes with its campaign."""
    for code, kind, name, area, (first, last), is_public in LINKS:
        said = {"kind": kind, "name": name, "area": area, "starts_on": first, "ends_on": last, "is_public": is_public}
        ChannelLink.objects.get_or_create(code=code, defaults={**said, "campaign": campaign, "site": site})
