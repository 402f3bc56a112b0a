"""By which short link somebody came whom the desk enters: the poster at the stand, the bulletin of the town hall."""

from itertools import groupby

from django import forms
from django.forms.models import ModelChoiceIterator
from django.utils.translation import gettext_lazy as _

from campaign_pages.channels.models import ChannelLink


def links_of(campaigns):
    """The links of these campaigns (a queryset), campaign by campaign."""
    links = ChannelLink.objects.filter(campaign__in=campaigns).with_campaign()
    return links.order_by("campaign__title", "campaign", "kind", "name", "pk")


class ByCampaign(ModelChoiceIterator):
    """The choices under the title of their campaign, where there are several."""

    def __iter__(self):
        yield ("", self.field.empty_label)
        groups = [
            (title, [self.choice(link) for link in links])
            for (_pk, title), links in groupby(self.queryset, key=lambda link: (link.campaign_id, link.campaign.title))
        ]
        if len(groups) > 1:
            yield from groups
        else:
            for _title, choices in groups:
                yield from choices


class ChannelField(forms.ModelChoiceField):
    """One of the channel links of the campaigns that its form offers; set its ``queryset`` with ``links_of``."""

    iterator = ByCampaign

    def __init__(self, **kwargs):
        kwargs = {
            "queryset": ChannelLink.objects.none(),
            "required": False,
            "empty_label": "–",
            "label": _("Poster, leaflet or relay that brought them"),
            "help_text": _("If they name one: the report counts them with it."),
            **kwargs,
        }
        super().__init__(**kwargs)
