"""The page types of this room."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    ObjectList,
    PageChooserPanel,
    TabbedInterface,
)
from wagtail.models import Page
from wagtail.search import index

from campaign_pages.candidates.form_models import InterestFormMixin, StayInformedMixin
from campaign_pages.candidates.interest_serving import InterestServing
from campaign_pages.candidates.news_serving import StayInformedServing
from campaign_pages.head.models import HeadMixin

STYLES = ("campaign_pages/css/forms.css", "campaign_pages/css/candidates.css")
LAST_TABS = [
    ObjectList([*Page.promote_panels, *HeadMixin.head_panels], heading=_("Promote")),
    ObjectList(Page.settings_panels, heading=_("Settings")),
]


class InterestFormPage(InterestServing, InterestFormMixin, HeadMixin, Page):
    """Where somebody leaves a first name and a way to be reached; a campaign's second door, or its first."""

    template = "campaign_pages/candidates/interest_form_page.html"
    stylesheets = STYLES
    parent_page_types = ["campaign_pages.CampaignPage"]
    subpage_types = []

    form_panels = [*Page.content_panels, FieldPanel("introduction"), FieldPanel("reply_days"), FieldPanel("thanks")]
    answer_panels = [
        InlinePanel(
            "routes",
            heading=_("Contacts who answer"),
            label=_("Contact"),
            help_text=_(
                "Who is told of a new candidate. A contact for a place comes before one for all others, and one for a "
                "profession before one for all of them."
            ),
        ),
        PageChooserPanel(
            "meetings_page",
            ["campaign_pages.AgendaPage", "campaign_pages.EventWeekPage", "campaign_pages.CampaignPage"],
        ),
        FieldRowPanel([FieldPanel("pool_months")]),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(form_panels, heading=_("The form")),
            ObjectList(answer_panels, heading=_("Who answers")),
            ObjectList([FieldPanel("body")], heading=_("Below the form")),
            *LAST_TABS,
        ]
    )
    search_fields = [*Page.search_fields, index.SearchField("introduction"), index.SearchField("body")]

    class Meta:
        verbose_name = _("interest form")
        verbose_name_plural = _("interest forms")


class StayInformedPage(StayInformedServing, StayInformedMixin, HeadMixin, Page):
    """Where somebody who is not ready yet leaves a mail address; also how a campaign to come is announced."""

    template = "campaign_pages/candidates/stay_informed_page.html"
    stylesheets = STYLES
    parent_page_types = ["campaign_pages.CampaignPage"]
    subpage_types = []

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    *Page.content_panels,
                    FieldPanel(
                        "introduction",
                        help_text=_(
                            "One or two sentences above the form. The page says by itself that there are few mails, "
                            "and that one leaves the list in one click."
                        ),
                    ),
                    FieldPanel("subjects"),
                ],
                heading=_("The form"),
            ),
            ObjectList([FieldPanel("body")], heading=_("Below the form")),
            *LAST_TABS,
        ]
    )
    search_fields = [*Page.search_fields, index.SearchField("introduction"), index.SearchField("body")]

    class Meta:
        verbose_name = _("form to stay informed")
        verbose_name_plural = _("forms to stay informed")
