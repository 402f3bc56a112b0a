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
    TitleFieldPanel,
)
from wagtail.models import Page
from wagtail.search import index

from campaign_pages.fields import RegistryStreamField
from campaign_pages.head.models import HeadMixin
from campaign_pages.jobs.forms import VacancyPageForm
from campaign_pages.jobs.listing import JobListing
from campaign_pages.jobs.models import JobIndexMixin, JobSheetMixin
from campaign_pages.jobs.querysets import JobSheetManager, VacancyManager
from campaign_pages.jobs.serving import JobSheetServing
from campaign_pages.jobs.vacancy import VacancyMixin
from campaign_pages.jobs.vacancy_serving import VacancyServing

LAST_TABS = [
    ObjectList([*Page.promote_panels, *HeadMixin.head_panels], heading=_("Promote")),
    ObjectList(Page.settings_panels, heading=_("Settings")),
]


class JobIndexPage(JobListing, JobIndexMixin, HeadMixin, Page):
    """The job sheets of a site, by family."""

    template = "campaign_pages/jobs/job_index_page.html"
    stylesheets = ("campaign_pages/css/lists.css",)
    subpage_types = ["campaign_pages.JobSheetPage"]

    content_panels = [*Page.content_panels, FieldPanel("introduction"), FieldPanel("picture")]
    promote_panels = [*Page.promote_panels, *HeadMixin.head_panels]
    search_fields = [*Page.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("list of job sheets")
        verbose_name_plural = _("lists of job sheets")


class JobSheetPage(JobSheetServing, JobSheetMixin, HeadMixin, Page):
    """A job sheet: one profession, told to somebody who may take it up. Its vacancies stand below it."""

    template = "campaign_pages/jobs/job_sheet_page.html"
    stylesheets = ("campaign_pages/css/jobs.css",)
    subpage_types = ["campaign_pages.VacancyPage"]

    objects = JobSheetManager()

    job_panels = [
        *Page.content_panels,
        FieldPanel("profession"),
        FieldPanel("sentence"),
        FieldPanel("picture"),
        FieldPanel("actions"),
        FieldPanel("missions"),
        FieldPanel("daily_work"),
    ]
    brief_panels = [
        HelpPanel(_("A few words for each line of the summary; an empty line is not printed.")),
        FieldPanel("place_text"),
        FieldPanel("diploma_text"),
        FieldPanel("contract_text"),
        FieldRowPanel([FieldPanel("category"), FieldPanel("family")]),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(job_panels, heading=_("The job")),
            ObjectList(brief_panels, heading=_("In brief")),
            ObjectList(
                [FieldPanel("skills"), FieldPanel("access"), FieldPanel("career")], heading=_("Skills, access, career")
            ),
            ObjectList([FieldPanel("pay_text"), FieldPanel("pay")], heading=_("Pay")),
            ObjectList([FieldPanel("contact"), FieldPanel("body")], heading=_("Contact and further content")),
            *LAST_TABS,
        ]
    )
    search_fields = [
        *Page.search_fields,
        index.SearchField("sentence", boost=2),
        *(index.SearchField(name) for name in JobSheetServing.TEXTS),
        index.SearchField("pay"),
        index.SearchField("body"),
        index.FilterField("profession_id"),
    ]

    class Meta:
        verbose_name = _("job sheet")
        verbose_name_plural = _("job sheets")


class VacancyPage(VacancyServing, VacancyMixin, HeadMixin, Page):
    """A vacancy of a job sheet: one post, or several alike, open until its last day."""

    template = "campaign_pages/jobs/vacancy_page.html"
    stylesheets = ("campaign_pages/css/jobs.css",)
    parent_page_types = ["campaign_pages.JobSheetPage"]
    subpage_types = []
    base_form_class = VacancyPageForm

    body = RegistryStreamField(
        "page",
        blank=True,
        verbose_name=_("further content"),
        help_text=_("A contact, questions and answers, documents… Printed after the post itself."),
    )

    objects = VacancyManager()

    post_panels = [
        TitleFieldPanel(
            "title", help_text=_("Both forms in full words, or (F/H); never an age. Example: Médecin de MDPH (F/H)")
        ),
        FieldRowPanel([FieldPanel("openings"), FieldPanel("structure")]),
        FieldPanel("reason"),
        FieldPanel("missions"),
        FieldPanel("profile"),
        FieldPanel("conditions"),
        InlinePanel("places", heading=_("Places of work"), label=_("Place of work"), min_num=1),
    ]
    applying_panels = [
        HelpPanel(
            content=_("The page opens and closes by itself on these days. Use the preview’s menu to see each state.")
        ),
        FieldRowPanel([FieldPanel("published_on"), FieldPanel("apply_until"), FieldPanel("vacant_from")]),
        MultiFieldPanel(
            [FieldPanel("apply_url"), FieldPanel("apply_mail"), FieldPanel("recipient"), FieldPanel("contact")],
            heading=_("How to apply"),
        ),
    ]
    terms_panels = [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("contract"), FieldPanel("contract_text")]),
                FieldRowPanel([FieldPanel("working_time"), FieldPanel("remote_work")]),
            ],
            heading=_("Contract"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("pay_from"), FieldPanel("pay_to"), FieldPanel("pay_period")]),
                FieldPanel("pay_text"),
            ],
            heading=_("Pay"),
        ),
    ]
    public_service_panels = [
        HelpPanel(
            content=_(
                "What a published vacancy of the public service must say (décret n° 2018-1351, art. 3). After saving, "
                "you are told what is missing."
            )
        ),
        FieldRowPanel([FieldPanel("versant"), FieldPanel("origin")]),
        FieldRowPanel([FieldPanel("category"), FieldPanel("staff_group"), FieldPanel("grade")]),
        FieldPanel("authority"),
        FieldRowPanel([FieldPanel("job_reference"), FieldPanel("reference")]),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(post_panels, heading=_("The post")),
            ObjectList(applying_panels, heading=_("Dates and applications")),
            ObjectList(terms_panels, heading=_("Contract and pay")),
            ObjectList(public_service_panels, heading=_("Public service")),
            ObjectList([FieldPanel("body")], heading=_("Further content")),
            *LAST_TABS,
        ]
    )
    search_fields = [
        *Page.search_fields,
        index.SearchField("reason"),
        *(index.SearchField(name) for name in VacancyServing.TEXTS),
        index.SearchField("structure"),
        index.SearchField("body"),
        index.FilterField("published_on"),
        index.FilterField("apply_until"),
    ]

    class Meta:
        verbose_name = _("vacancy")
        verbose_name_plural = _("vacancies")
