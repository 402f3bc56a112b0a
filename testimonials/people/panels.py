"""The forms of a person and of an authorisation in Wagtail's admin."""

from django.forms import CheckboxSelectMultiple, RadioSelect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    Panel,
    TabbedInterface,
)

from campaign_pages import days
from testimonials.people.columns import rights_with_sign
from testimonials.people.enums import Kind, Medium
from testimonials.people.forms import MEDIA_HELP, AuthorisationForm, PersonForm
from testimonials.people.models import Authorisation
from testimonials.people.standing import rights_of, validity_of
from testimonials.people.widgets import SignedDocumentInput


def shown_for(kind):
    """Attributes of a panel that is in sight for one kind of person only."""
    return {"data-w-rules-target": "show", "data-w-rules": f'{{"kind": "{kind.value}"}}'}


class AuthorisationsPanel(Panel):
    """What the person signed, in words, with the way to add, read and change it for those who may."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "testimonials/people/admin/authorisations_panel.html"

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            person, today = self.instance, days.today()
            viewset, user = Authorisation.snippet_viewset, self.request.user
            may_change = user.has_perm("testimonials.change_authorisation")
            entries = [
                {
                    "authorisation": each,
                    **rights_with_sign(validity_of(each, today)),
                    "edit_url": reverse(viewset.get_url_name("edit"), args=[each.pk]) if may_change else "",
                }
                for each in (person.authorisations.select_related("person") if person.pk else [])
            ]
            add_url = ""
            if person.pk and not person.is_voice and user.has_perm("testimonials.add_authorisation"):
                add_url = f"{reverse(viewset.get_url_name('add'))}?person={person.pk}"
            return {
                **context,
                "person": person,
                "entries": entries,
                "whole": rights_with_sign(rights_of(person, today)) if person.pk else None,
                "add_url": add_url,
            }


class StandingPanel(Panel):
    """What the rights of a person are worth today, where they appear, and the way to withdraw them, in one place."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "testimonials/people/admin/standing_panel.html"

        def is_shown(self):
            return super().is_shown() and self.instance.pk is not None

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            return {**context, "person": self.instance, **rights_with_sign(rights_of(self.instance, days.today()))}


def person_tabs():
    """Who · Pictures · Rights · In the lists."""
    return TabbedInterface(
        [
            ObjectList(
                [
                    StandingPanel(heading=_("Rights for the site")),
                    FieldPanel("kind", widget=RadioSelect),
                    FieldPanel("voice", attrs=shown_for(Kind.VOICE)),
                    MultiFieldPanel(
                        [
                            FieldPanel("display_name"),
                            FieldPanel("role"),
                            FieldPanel("service"),
                            FieldRowPanel([FieldPanel("territory"), FieldPanel("since_year")]),
                            FieldPanel("portrait"),
                        ],
                        heading=_("As the person is shown"),
                        attrs=shown_for(Kind.PROFESSIONAL),
                    ),
                    FieldPanel("professions", widget=CheckboxSelectMultiple),
                ],
                heading=_("Who"),
                attrs={"data-controller": "w-rules", "data-action": "change->w-rules#resolve"},
            ),
            ObjectList(
                [
                    InlinePanel(
                        "pictures",
                        heading=_("Pictures with this person"),
                        label=_("Picture"),
                        help_text=_(
                            "Every picture of the library in which this person can be recognised, beside the portrait. "
                            "When the rights end, they disappear from all pages: campaigns, galleries, press photos."
                        ),
                        panels=[FieldPanel("picture")],
                    )
                ],
                heading=_("Pictures"),
            ),
            ObjectList([AuthorisationsPanel(heading=_("What the person signed"))], heading=_("Rights")),
            ObjectList([FieldPanel("tags"), FieldPanel("responsible"), FieldPanel("site")], heading=_("Follow-up")),
        ],
        base_form_class=PersonForm,
    )


def authorisation_panels():
    """One page: the paper, what it is for, where, from when to when, how it ends."""
    return ObjectList(
        [
            MultiFieldPanel(
                [FieldPanel("person"), FieldPanel("document", widget=SignedDocumentInput)],
                heading=_("Who signed, and the paper"),
            ),
            FieldPanel("purpose"),
            MultiFieldPanel(
                [FieldPanel(f"for_{medium.value}", help_text=MEDIA_HELP[medium]) for medium in Medium],
                heading=_("Where the image may be used, as it was ticked on paper"),
            ),
            MultiFieldPanel(
                [FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]), FieldPanel("territory")],
                heading=_("From when to when, and where"),
            ),
            FieldPanel("how_to_withdraw"),
        ],
        base_form_class=AuthorisationForm,
    )
