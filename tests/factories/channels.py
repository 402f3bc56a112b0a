"""Channel links of a campaign."""

from campaign_pages.models import ChannelLink
from tests.factories.pages import campaign


def channel_link(page=None, **values):
    """A link of the bus shelters of a campaign, followed by nobody yet."""
    number = ChannelLink.objects.count() + 1
    defaults = {"name": f"Abribus {number}", "kind": "bus_shelter", "campaign": page or campaign()}
    return ChannelLink.objects.create(**{**defaults, **values})
