"""The tabs « Who » and « Rights » of a testimonial, with what the rights of the chosen person are worth."""

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, Panel, TitleFieldPanel
from wagtail.admin.staticfiles import versioned_static

from testimonials.series.rights_summary import summary


class RightsPanel(Panel):
    """What the person chosen in this form has signed, what is missing, and where to enter it.

    Follows the choosers of the form at once; without scripts it says what was saved.
    """

    class BoundPanel(Panel.BoundPanel):
        template_name = "testimonials/series/admin/rights_panel.html"

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            found = summary(self.instance.person, self.instance.authorisation, self.request.user)
            return {**context, **found, "address": reverse("testimonials_rights_summary")}

        @property
        def media(self):
            return super().media + forms.Media(js=[versioned_static("testimonials/js/rights-panel.js")])


def who_panels():
    """The person first: the title comes from there."""
    return [
        FieldPanel("person"),
        TitleFieldPanel(
            "title",
            required_on_save=False,
            placeholder=_("Empty: name and job of the person"),
            help_text=_("Leave it empty: it is made of the name and the job of the person."),
        ),
        FieldPanel("picture"),
    ]


def rights_panels():
    return [
        RightsPanel(heading=_("What the person signed")),
        FieldPanel(
            "authorisation",
            help_text=_(
                "What the person signed for this testimonial. Leave it empty if they signed a single one: it is found "
                "when you save."
            ),
        ),
        MultiFieldPanel([FieldPanel("no_child_identifiable")], heading=_("Entrusted children")),
    ]
