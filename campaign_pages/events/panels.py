"""Panels of the editor that only events have."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from campaign_pages.events.enums import event_kinds


class KindPanel(FieldPanel):
    """The kind of an event, among those of the site: a model that named them would change with every host."""

    def __init__(self, field_name="kind", **kwargs):
        super().__init__(field_name, **kwargs)

    def get_form_options(self):
        options = super().get_form_options()
        options["widgets"] = {self.field_name: forms.Select(choices=event_kinds())}
        return options


class SessionsPanel(InlinePanel):
    """The sessions of an event, one row each; carries along, unseen, the key that ties a row to its session."""

    def __init__(self, **kwargs):
        panels = [
            FieldRowPanel(
                [FieldPanel("starts_on"), FieldPanel("starts_at"), FieldPanel("ends_at"), FieldPanel("ends_on")]
            ),
            FieldRowPanel([FieldPanel("attendance"), FieldPanel("venue")]),
            FieldRowPanel([FieldPanel("status"), FieldPanel("note")]),
            MultiFieldPanel(
                [
                    FieldPanel("registration"),
                    FieldRowPanel([FieldPanel("capacity"), FieldPanel("overbooking")]),
                    FieldRowPanel([FieldPanel("registration_opens_at"), FieldPanel("registration_closes_at")]),
                    FieldRowPanel([FieldPanel("registration_address"), FieldPanel("registration_phone")]),
                    FieldPanel("online_link"),
                ],
                heading=_("Registration and places"),
                classname="collapsed",
            ),
            FieldRowPanel([FieldPanel("sign_language"), FieldPanel("hearing_loop"), FieldPanel("step_free")]),
        ]
        super().__init__(**{"relation_name": "session_rows", "panels": panels, "label": _("Session"), **kwargs})

    def get_form_options(self):
        options = super().get_form_options()
        rows = options["formsets"][self.relation_name]
        rows["fields"] = [*rows["fields"], "key"]
        rows["widgets"] = {**rows["widgets"], "key": forms.HiddenInput()}
        return options
