"""The page types of this room."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.models import Page
from wagtail.search import index

from campaign_pages.campaigns.forms import CampaignPageForm
from campaign_pages.campaigns.listing import CampaignListing
from campaign_pages.campaigns.models import CampaignIndexMixin, CampaignMixin
from campaign_pages.campaigns.querysets import CampaignManager
from campaign_pages.campaigns.serving import CampaignServing
from campaign_pages.head.models import HeadMixin


class CampaignIndexPage(CampaignListing, CampaignIndexMixin, HeadMixin, Page):
    """The campaigns of a site: those one can answer now, those to come, those of the past."""

    template = "campaign_pages/campaigns/campaign_index_page.html"
    stylesheets = ("campaign_pages/css/lists.css",)
    subpage_types = ["campaign_pages.CampaignPage"]

    content_panels = [*Page.content_panels, FieldPanel("introduction"), FieldPanel("picture")]
    promote_panels = [*Page.promote_panels, *HeadMixin.head_panels]
    search_fields = [*Page.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("list of campaigns")
        verbose_name_plural = _("lists of campaigns")


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
    publics_panels = [
        InlinePanel(
            "profession_rows",
            heading=_("Professions"),
            label=_("Profession"),
            help_text=_("Those that the campaign recruits for, in the order of the page."),
        ),
        InlinePanel(
            "publics",
            heading=_("You are…"),
            label=_("Public"),
            help_text=_(
                "Printed near the top of the page, each with the way to its section. Address people by what they are "
                "looking for: never by age, sex, family or origin."
            ),
        ),
    ]
    calendar_panels = [
        HelpPanel(
            content=_("The page changes by itself on these days. Use the preview's menu to see each phase beforehand.")
        ),
        FieldRowPanel([FieldPanel("opens_on"), FieldPanel("closes_on")]),
        FieldRowPanel([FieldPanel("closing_soon_days"), FieldPanel("archives_on")]),
        MultiFieldPanel([FieldPanel("teaser_text"), FieldPanel("teaser_actions")], heading=_("Before the opening")),
        MultiFieldPanel([FieldPanel("closed_text"), FieldPanel("closed_actions")], heading=_("After the closing")),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("redirect_page"), FieldPanel("redirect_from")])],
            heading=_("When another page takes its place"),
        ),
    ]
    goal_panels = [
        FieldPanel("objectives"),
        MultiFieldPanel(
            [FieldPanel("goal_figure"), FieldPanel("goal_date"), FieldPanel("progress_figure")], heading=_("Goal")
        ),
        FieldPanel("plan"),
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
            ObjectList(publics_panels, heading=_("Professions and publics")),
            ObjectList(calendar_panels, heading=_("Dates and phases")),
            ObjectList(goal_panels, heading=_("Goal and plan")),
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
