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

from campaign_pages.events.event_serving import EventServing
from campaign_pages.events.models import AgendaMixin, EventMixin, EventWeekMixin
from campaign_pages.events.panels import KindPanel, SessionsPanel
from campaign_pages.events.programme_serving import AgendaServing, EventWeekServing
from campaign_pages.events.querysets import EventManager
from campaign_pages.head.models import HeadMixin

STYLES = ("campaign_pages/css/events.css",)
LAST_TABS = [
    ObjectList([*Page.promote_panels, *HeadMixin.head_panels], heading=_("Promote")),
    ObjectList(Page.settings_panels, heading=_("Settings")),
]
WORDS = [
    *Page.content_panels,
    FieldPanel("introduction"),
    FieldRowPanel([FieldPanel("picture"), FieldPanel("colour_scheme")]),
]
WAYS_ON = MultiFieldPanel([FieldPanel("campaign"), FieldPanel("no_date_page")], heading=_("Where it leads"))


class EventWeekPage(EventWeekServing, EventWeekMixin, HeadMixin, Page):
    """An event week: the events below it, told by day and hour, before, during and after."""

    template = "campaign_pages/events/event_week_page.html"
    stylesheets = STYLES
    subpage_types = ["campaign_pages.EventPage"]

    week_panels = [
        *WORDS,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on"), FieldPanel("programme_from")]),
                FieldRowPanel([FieldPanel("edition"), FieldPanel("theme")]),
                FieldRowPanel([FieldPanel("occasion"), FieldPanel("reference_day")]),
            ],
            heading=_("Edition"),
        ),
        WAYS_ON,
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(week_panels, heading=_("The week")),
            ObjectList(
                [FieldPanel("practical_information"), FieldPanel("partners"), FieldPanel("body")],
                heading=_("Practical information and content"),
            ),
            ObjectList([FieldPanel("outcome")], heading=_("Afterwards")),
            *LAST_TABS,
        ]
    )
    search_fields = [
        *Page.search_fields,
        index.SearchField("introduction"),
        index.SearchField("theme"),
        index.SearchField("body"),
        index.FilterField("starts_on"),
    ]

    class Meta:
        verbose_name = _("event week")
        verbose_name_plural = _("event weeks")


class AgendaPage(AgendaServing, AgendaMixin, HeadMixin, Page):
    """An agenda: the events below it that are still to come, all year round."""

    template = "campaign_pages/events/agenda_page.html"
    stylesheets = STYLES
    subpage_types = ["campaign_pages.EventPage"]

    edit_handler = TabbedInterface(
        [
            ObjectList([*WORDS, WAYS_ON], heading=_("The agenda")),
            ObjectList(
                [FieldPanel("practical_information"), FieldPanel("body")],
                heading=_("Practical information and content"),
            ),
            *LAST_TABS,
        ]
    )
    search_fields = [*Page.search_fields, index.SearchField("introduction"), index.SearchField("body")]

    class Meta:
        verbose_name = _("agenda")
        verbose_name_plural = _("agendas")


class EventPage(EventServing, EventMixin, HeadMixin, Page):
    """An event of a week, of an agenda or of a campaign, with its sessions."""

    template = "campaign_pages/events/event_page.html"
    stylesheets = STYLES
    parent_page_types = ["campaign_pages.EventWeekPage", "campaign_pages.AgendaPage", "campaign_pages.CampaignPage"]
    subpage_types = []

    objects = EventManager()

    event_panels = [
        *Page.content_panels,
        FieldRowPanel([KindPanel(), FieldPanel("picture")]),
        FieldPanel("sentence"),
        FieldRowPanel([FieldPanel("audience"), FieldPanel("age_from"), FieldPanel("price")]),
        FieldPanel("body"),
    ]
    sessions_panels = [
        HelpPanel(
            content=_(
                "One row for each day or hour. Cancel a session rather than deleting it: people who noted it must be "
                "able to learn that it does not take place."
            )
        ),
        SessionsPanel(heading=_("Sessions")),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(event_panels, heading=_("The event")),
            ObjectList(sessions_panels, heading=_("Sessions")),
            ObjectList(
                [
                    InlinePanel("speakers", heading=_("Speakers"), label=_("Speaker")),
                    FieldPanel("organisers"),
                    FieldPanel("professions"),
                    MultiFieldPanel([FieldPanel("contact"), FieldPanel("no_date_page")], heading=_("Where it leads")),
                ],
                heading=_("Who and what for"),
            ),
            *LAST_TABS,
        ]
    )
    search_fields = [
        *Page.search_fields,
        index.SearchField("sentence"),
        index.SearchField("body"),
        index.FilterField("kind"),
    ]

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
