"""Sites in a neutral period, and pages that it concerns."""

import datetime

from wagtail.models import Page, Site

from campaign_pages.models import NeutralMode
from tests.factories.pages import home_page

FIRST_DAY, LAST_DAY = datetime.date(2027, 9, 1), datetime.date(2028, 3, 26)
BEFORE, DURING, AFTER = "2027-08-31T12:00:00+02:00", "2027-12-01T12:00:00+01:00", "2028-03-27T12:00:00+02:00"


def neutral_mode(site=None, **values):
    """A neutral period of a site, by default of the default one, with both days."""
    site = site or home_page().get_site()
    return NeutralMode.objects.create(site=site, **{"starts_on": FIRST_DAY, "ends_on": LAST_DAY, **values})


def other_site(hostname="autre.example", **values):
    """A second site with a root page of its own."""
    root = Page.get_first_root_node().add_child(instance=Page(title="Autre site", slug=hostname.split(".")[0]))
    return Site.objects.create(hostname=hostname, root_page=root, **{"site_name": "Valbrune", **values})


def praised(block):
    """The same block, marked as an achievement."""
    return {**block, "value": {**block["value"], "achievement": True}}
