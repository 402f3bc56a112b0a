"""The page types of this room."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.models import Page
from wagtail.search import index

from campaign_pages.head.models import HeadMixin
from campaign_pages.press.models import PressReleaseMixin, PressRoomMixin, RelayMixin
from campaign_pages.press.panels import OutletLinksPanel
from campaign_pages.press.querysets import PressReleaseManager
from campaign_pages.press.relaying import RelayServing
from campaign_pages.press.releasing import PressReleaseServing
from campaign_pages.press.rooms import PressRoomServing


class PressRoomPage(PressRoomServing, PressRoomMixin, HeadMixin, Page):
    """The press releases of a site, the newest first, and whom to call."""

    template = "campaign_pages/press/press_room_page.html"
    stylesheets = ("campaign_pages/css/press.css",)
    subpage_types = ["campaign_pages.PressReleasePage"]

    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        InlinePanel("contacts", heading=_("Press contacts"), label=_("press contact")),
    ]
    promote_panels = [*Page.promote_panels, *HeadMixin.head_panels]
    search_fields = [*Page.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("press room")
        verbose_name_plural = _("press rooms")


class PressReleasePage(PressReleaseServing, PressReleaseMixin, HeadMixin, Page):
    """One piece of news for newsrooms, as it was on its date, possibly under embargo."""

    template = "campaign_pages/press/press_release_page.html"
    stylesheets = ("campaign_pages/css/press.css",)
    parent_page_types = ["campaign_pages.PressRoomPage"]
    subpage_types = []

    objects = PressReleaseManager()

    words_panels = [
        *Page.content_panels,
        FieldPanel("standfirst"),
        FieldRowPanel([FieldPanel("place"), FieldPanel("released_on")]),
        FieldPanel("body"),
        FieldRowPanel([FieldPanel("press_contact"), FieldPanel("campaign")]),
    ]
    photo_panels = [InlinePanel("photos", heading=_("Photos to download"), label=_("photo"))]
    diffusion_panels = [
        MultiFieldPanel([FieldPanel("embargo_until"), FieldPanel("is_achievement")], heading=_("Who reads it when")),
        OutletLinksPanel(heading=_("Links for outlets")),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(words_panels, heading=_("Content")),
            ObjectList(photo_panels, heading=_("Photos")),
            ObjectList(diffusion_panels, heading=_("Embargo and diffusion")),
            ObjectList([*Page.promote_panels, *HeadMixin.head_panels], heading=_("Promote")),
            ObjectList(Page.settings_panels, heading=_("Settings")),
        ]
    )
    search_fields = [
        *Page.search_fields,
        index.SearchField("standfirst", boost=2),
        index.SearchField("body"),
        index.FilterField("released_on"),
        index.FilterField("embargo_until"),
        index.FilterField("is_achievement"),
    ]

    class Meta:
        verbose_name = _("press release")
        verbose_name_plural = _("press releases")


class RelayPage(RelayServing, RelayMixin, HeadMixin, Page):
    """What a mayor or a partner needs to pass a campaign on; it stands apart from what candidates read."""

    template = "campaign_pages/press/relay_page.html"
    stylesheets = ("campaign_pages/css/press.css",)
    show_in_menus_default = False
    subpage_types = []

    words_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        FieldRowPanel([FieldPanel("campaign"), FieldPanel("contact")]),
        FieldPanel("body"),
    ]
    texts_panels = [
        FieldPanel("texts_introduction"),
        InlinePanel("texts", heading=_("Texts to copy"), label=_("text")),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(words_panels, heading=_("Content")),
            ObjectList(texts_panels, heading=_("Texts to copy")),
            ObjectList([*Page.promote_panels, FieldPanel("is_unlisted"), *HeadMixin.head_panels], heading=_("Promote")),
            ObjectList(Page.settings_panels, heading=_("Settings")),
        ]
    )
    search_fields = [
        *Page.search_fields,
        index.SearchField("introduction"),
        index.SearchField("body"),
        index.FilterField("is_unlisted"),
    ]

    class Meta:
        verbose_name = _("relay page")
        verbose_name_plural = _("relay pages")
