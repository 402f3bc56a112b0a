"""The page types of this room."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.models import Page
from wagtail.search import index

from campaign_pages.head.models import HeadMixin
from campaign_pages.policies.models import PolicyMixin
from campaign_pages.policies.serving import PolicyServing


class PolicyPage(PolicyServing, PolicyMixin, HeadMixin, Page):
    """What a département stands for in one field: its statement, its commitments, its plan."""

    template = "campaign_pages/policies/policy_page.html"
    stylesheets = ("campaign_pages/css/policies.css",)

    words_panels = [*Page.content_panels, FieldPanel("statement"), FieldPanel("picture"), FieldPanel("body")]
    plan_panels = [
        FieldPanel("plan"),
        MultiFieldPanel([FieldPanel("project_document"), FieldPanel("project_label")], heading=_("The project")),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(words_panels, heading=_("Content")),
            ObjectList(plan_panels, heading=_("Plan and project")),
            ObjectList([FieldPanel("colour_scheme")], heading=_("Identity")),
            ObjectList([*Page.promote_panels, *HeadMixin.head_panels], heading=_("Promote")),
            ObjectList(Page.settings_panels, heading=_("Settings")),
        ]
    )
    search_fields = [*Page.search_fields, index.SearchField("statement"), index.SearchField("body")]

    class Meta:
        verbose_name = _("policy page")
        verbose_name_plural = _("policy pages")
