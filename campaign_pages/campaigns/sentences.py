"""What a campaign says of its phase, in one line above the slogan."""

from django.utils.translation import gettext as _

from campaign_pages.blocks.enums import Phase
from campaign_pages.facts.dates import day


def phase_line(phase, calendar):
    """The sentence for this phase; dates that are not set are left out of it."""
    opening, closing = calendar.opens_on, calendar.closes_on
    if phase == Phase.TEASER:
        return _("Opens on %(day)s") % {"day": day(opening)} if opening else _("Opening soon")
    if phase == Phase.OPEN:
        return _("Open until %(day)s") % {"day": day(closing)} if closing else _("Open all year round")
    if phase == Phase.CLOSING_SOON:
        return _("Last days: until %(day)s included") % {"day": day(closing)} if closing else _("Last days")
    if phase == Phase.CLOSED:
        return _("Closed since %(day)s") % {"day": day(closing)} if closing else _("This campaign is over")
    if closing:
        return _("Campaign of the past, ended on %(day)s") % {"day": day(closing)}
    return _("Campaign of the past")
