"""How a list of campaigns is shown: by group, each campaign with its phase of the day."""

from itertools import groupby

from wagtail.images import get_image_model

from campaign_pages import days
from campaign_pages.blocks.enums import Phase
from campaign_pages.blocks.shelf import Shelf
from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.redirection import replacing_pages
from campaign_pages.campaigns.sentences import phase_line
from campaign_pages.head.trail import trail
from campaign_pages.pictures.publishing import ShowsPictures

GROUPS = {
    Phase.CLOSING_SOON: "current",
    Phase.OPEN: "current",
    Phase.TEASER: "coming",
    Phase.CLOSED: "past",
    Phase.ARCHIVED: "past",
}
ORDER = ["current", "coming", "past"]


class CampaignListing(ShowsPictures):
    """Behaviour of a page class built on ``CampaignIndexMixin``; stands before ``Page`` among its bases.

    Override ``get_campaigns`` to list other pages than the children of this one.
    """

    def get_campaigns(self):
        """The campaigns to list, a queryset with ``listed()``."""
        from campaign_pages.campaigns.pages import CampaignPage

        return CampaignPage.objects.child_of(self).listed()

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["groups"] = self.campaign_groups(request)
        context["trail"] = trail(self, request)
        return context

    def campaign_groups(self, request, today=None):
        """Lists of campaigns by group, each with its phase of ``today`` and its picture; empty groups left out.

        A campaign that leads to the page that has replaced it is not listed: a card that names one page and opens
        another one misleads.
        """
        today = today or days.today()
        campaigns = list(self.get_campaigns())
        replaced = replacing_pages(campaigns, today)
        campaigns = in_words([each for each in campaigns if each.pk not in replaced], request, today)
        shelf = Shelf(request).stock(also=_pictures_of(campaigns))
        for campaign in campaigns:
            campaign.card_picture = shelf.picture(campaign.listing_picture_id)
        campaigns.sort(key=lambda campaign: ORDER.index(GROUPS[campaign.phase]))
        return [(name, list(group)) for name, group in groupby(campaigns, key=lambda each: GROUPS[each.phase])]

    def get_pictures(self):
        pictures = [(self.picture_id, "wide"), (self.share_image_id, "share")]
        return [(pk, spec_name) for pk, spec_name in pictures if pk]


def in_words(campaigns, request, today=None):
    """The campaigns as a list, each with its address, title and lead in the site's words, phase of ``today``."""
    today = today or days.today()
    words = Branding.for_request(request).words
    campaigns = list(campaigns)
    for campaign in campaigns:
        campaign.phase = campaign.phase_on(today)
        campaign.phase_line = phase_line(campaign.phase, campaign.calendar)
        campaign.address = campaign.get_url(request)
        campaign.card_title, campaign.card_lead = words.fill(campaign.headline), words.fill(campaign.job_sentence)
    return campaigns


def _pictures_of(campaigns):
    return [(get_image_model(), campaign.listing_picture_id) for campaign in campaigns if campaign.listing_picture_id]
