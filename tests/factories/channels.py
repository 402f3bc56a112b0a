"""Channel links of a campaign."""

import factory

from campaign_pages.models import CampaignPage, ChannelLink
from tests.factories.pages import campaign


def any_campaign():
    return CampaignPage.objects.first() or campaign()


class ChannelLinkFactory(factory.django.DjangoModelFactory):
    """A link of the bus shelters of a campaign, followed by nobody yet."""

    class Meta:
        model = ChannelLink

    name = factory.Sequence(lambda number: f"Abribus {number}")
    kind = "bus_shelter"
    campaign = factory.LazyFunction(any_campaign)


def channel_link(page=None, **values):
    return ChannelLinkFactory(**({"campaign": page} if page else {}), **values)
