"""The page types of this room."""

from itertools import groupby

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtail.search import index

from campaign_pages.blocks.enums import Phase
from campaign_pages.blocks.shelf import Shelf
from campaign_pages.campaigns.forms import CampaignPageForm
from campaign_pages.campaigns.models import CampaignIndexMixin, CampaignMixin
from campaign_pages.campaigns.querysets import CampaignManager
from campaign_pages.campaigns.sentences import phase_line
from campaign_pages.campaigns.serving import CampaignServing
from campaign_pages.head.models import HeadMixin
from campaign_pages.head.trail import trail

# Campaigns as the index groups them.
GROUPS = {
    Phase.CLOSING_SOON: "current",
    Phase.OPEN: "current",
    Phase.TEASER: "coming",
    Phase.CLOSED: "past",
    Phase.ARCHIVED: "past",
}
ORDER = ["current", "coming", "past"]


class CampaignIndexPage(CampaignIndexMixin, HeadMixin, Page):
    """The campaigns of a site: those one can answer now, those to come, those of the past."""

    template = "campaign_pages/campaigns/campaign_index_page.html"
    subpage_types = ["campaign_pages.CampaignPage"]

    content_panels = [*Page.content_panels, FieldPanel("introduction"), FieldPanel("picture")]
    promote_panels = [*Page.promote_panels, *HeadMixin.head_panels]
    search_fields = [*Page.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("list of campaigns")
        verbose_name_plural = _("lists of campaigns")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["groups"] = self.campaign_groups(request)
        context["trail"] = trail(self, request)
        return context

    def campaign_groups(self, request, today=None):
        """Lists of campaigns by group, each with its phase of ``today`` and its picture; empty groups left out."""
        today = today or timezone.localdate()
        campaigns = list(CampaignPage.objects.child_of(self).listed())
        shelf = Shelf(request).stock(also=_pictures_of(campaigns))
        for campaign in campaigns:
            campaign.phase = campaign.phase_on(today)
            campaign.phase_line = phase_line(campaign.phase, campaign.calendar)
            campaign.card_picture = shelf.picture(campaign.listing_picture_id)
            campaign.address = campaign.get_url(request)
        campaigns.sort(key=lambda campaign: ORDER.index(GROUPS[campaign.phase]))
        return [(name, list(group)) for name, group in groupby(campaigns, key=lambda each: GROUPS[each.phase])]

    def get_pictures(self):
        """The pairs (image id, spec name) to prepare when the page is published."""
        pictures = [(self.picture_id, "wide"), (self.share_image_id, "share")]
        return [(pk, spec_name) for pk, spec_name in pictures if pk]


def _pictures_of(campaigns):
    return [(get_image_model(), campaign.listing_picture_id) for campaign in campaigns if campaign.listing_picture_id]


class CampaignPage(CampaignServing, CampaignMixin, HeadMixin, Page):
    """A recruitment campaign: a slogan, a job in one sentence, an action, and the proof behind them."""

    template = "campaign_pages/campaigns/campaign_page.html"
    base_form_class = CampaignPageForm

    objects = CampaignManager()

    words_panels = [
        *Page.content_panels,
        FieldPanel("slogan"),
        FieldPanel("job_sentence"),
        FieldPanel("actions"),
        FieldPanel("body"),
    ]
    calendar_panels = [
        HelpPanel(
            content=_("The page changes by itself on these days. Use the preview's menu to see each phase beforehand.")
        ),
        FieldRowPanel([FieldPanel("opens_on"), FieldPanel("closes_on")]),
        FieldRowPanel([FieldPanel("closing_soon_days"), FieldPanel("archives_on")]),
        MultiFieldPanel([FieldPanel("teaser_text"), FieldPanel("teaser_actions")], heading=_("Before the opening")),
        MultiFieldPanel([FieldPanel("closed_text"), FieldPanel("closed_actions")], heading=_("After the closing")),
    ]
    goal_panels = [
        FieldPanel("objectives"),
        MultiFieldPanel(
            [FieldPanel("goal_figure"), FieldPanel("goal_date"), FieldPanel("progress_figure")], heading=_("Goal")
        ),
    ]
    identity_panels = [
        FieldPanel("identity_name"),
        FieldPanel("identity_theme"),
        FieldPanel("colour_scheme"),
        FieldPanel("listing_picture"),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(words_panels, heading=_("Content")),
            ObjectList(calendar_panels, heading=_("Dates and phases")),
            ObjectList(goal_panels, heading=_("Goal")),
            ObjectList(identity_panels, heading=_("Identity")),
            ObjectList([*Page.promote_panels, *HeadMixin.head_panels], heading=_("Promote")),
            ObjectList(Page.settings_panels, heading=_("Settings")),
        ]
    )
    search_fields = [
        *Page.search_fields,
        index.SearchField("slogan", boost=2),
        index.SearchField("job_sentence"),
        index.SearchField("objectives"),
        index.SearchField("body"),
        index.FilterField("opens_on"),
    ]

    class Meta:
        verbose_name = _("campaign")
        verbose_name_plural = _("campaigns")
