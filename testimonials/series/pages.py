"""The page types of this room."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
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

from campaign_pages.head.models import HeadMixin
from testimonials.series.forms import TestimonialPageForm
from testimonials.series.models import SeriesMixin, TestimonialMixin
from testimonials.series.panels import rights_panels, who_panels
from testimonials.series.publishing import PublishedWithRights
from testimonials.series.querysets import TestimonialManager
from testimonials.series.series_serving import SeriesServing
from testimonials.series.testimonial_serving import TestimonialServing
from testimonials.series.warnings import testimonial_warnings

LAST_TABS = [
    ObjectList([*Page.promote_panels, *HeadMixin.head_panels], heading=_("Promote")),
    ObjectList(Page.settings_panels, heading=_("Settings")),
]


class SeriesPage(SeriesServing, SeriesMixin, HeadMixin, Page):
    """A series of testimonials; the order of its episodes is that of the pages below it."""

    template = "testimonials/series/series_page.html"
    stylesheets = ("testimonials/css/series.css",)
    subpage_types = ["testimonials.TestimonialPage"]

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    *Page.content_panels,
                    FieldPanel("intention"),
                    FieldPanel("picture"),
                    FieldPanel("campaign"),
                    FieldPanel("body"),
                    HelpPanel(
                        template="testimonials/series/admin/order_panel.html", heading=_("Order of the episodes")
                    ),
                ],
                heading=_("The series"),
            ),
            ObjectList([FieldPanel("theme"), FieldPanel("colour_scheme")], heading=_("Visual identity")),
            *LAST_TABS,
        ]
    )
    search_fields = [*Page.search_fields, index.SearchField("intention"), index.SearchField("body")]

    class Meta:
        verbose_name = _("series of testimonials")
        verbose_name_plural = pgettext_lazy("several", "series of testimonials")


class TestimonialPage(PublishedWithRights, TestimonialServing, TestimonialMixin, HeadMixin, Page):
    """A testimonial: who speaks, by which right, in which words, in which video."""

    template = "testimonials/series/testimonial_page.html"
    stylesheets = ("testimonials/css/testimonial.css",)
    parent_page_types = ["testimonials.SeriesPage"]
    subpage_types = []

    objects = TestimonialManager()

    edit_handler = TabbedInterface(
        [
            ObjectList(who_panels(), heading=_("Who")),
            ObjectList(rights_panels(), heading=_("Rights")),
            ObjectList(
                [
                    FieldPanel("sentence"),
                    FieldPanel("form"),
                    MultiFieldPanel(
                        [FieldPanel("missions"), FieldPanel("career_path"), FieldPanel("motivations")],
                        heading=_("Portrait"),
                    ),
                    InlinePanel("exchanges", heading=_("Interview"), label=_("Question and answer")),
                    InlinePanel("quotations", heading=_("Quotations lifted out"), label=_("Quotation")),
                    FieldPanel("body"),
                    MultiFieldPanel(
                        [FieldPanel("call_heading"), FieldPanel("actions"), FieldPanel("job_sheet")],
                        heading=_("And you?"),
                    ),
                ],
                heading=pgettext_lazy("what a person says", "Words"),
            ),
            ObjectList([FieldRowPanel([FieldPanel("video"), FieldPanel("audio")])], heading=_("Video and audio")),
            *LAST_TABS,
        ],
        base_form_class=TestimonialPageForm,
    )
    search_fields = [
        *Page.search_fields,
        index.SearchField("sentence", boost=2),
        index.SearchField("missions"),
        index.SearchField("career_path"),
        index.SearchField("motivations"),
        index.SearchField("body"),
        index.RelatedFields("exchanges", [index.SearchField("question"), index.SearchField("answer")]),
        index.FilterField("person_id"),
    ]

    class Meta:
        verbose_name = _("testimonial")
        verbose_name_plural = _("testimonials")

    def warnings(self):
        return [*testimonial_warnings(self), *super().warnings()]
