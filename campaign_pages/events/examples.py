"""Sessions and weeks that are in no database, for the examples in the block chooser."""

import datetime

from django.apps import apps
from django.conf import settings
from django.utils.translation import gettext as _

from campaign_pages import days
from campaign_pages.events.calendar import Hours
from campaign_pages.events.session import Session
from campaign_pages.events.venue import Venue

DAY = datetime.timedelta(days=1)


def sessions():
    """Three meetings, in three towns, soon."""
    page = apps.get_model("campaign_pages.EventPage")(title=_("Information meeting"), kind="meeting")
    towns = [("Espace des Moulins", "Montclair"), (_("Town hall"), "Valbrune"), (_("Library"), "Novalles")]
    return [_session(page, 9 + 7 * number, *town) for number, town in enumerate(towns)]


def week():
    """A week that begins in twelve days."""
    first = days.today() + 12 * DAY
    model = apps.get_model("campaign_pages.EventWeekPage")
    return model(title=_("The week for childhood"), edition=2, starts_on=first, ends_on=first + 6 * DAY)


def _session(page, ahead, title, town):
    hours = Hours(days.today() + ahead * DAY, datetime.time(18), None, datetime.time(20))
    zone = settings.TIME_ZONE
    return Session(
        page=page,
        start=hours.start(zone),
        end=hours.end(zone),
        until=hours.until(zone),
        first_day=hours.first_day,
        last_day=hours.last_day,
        venue=Venue(title=title, town=town),
    )
