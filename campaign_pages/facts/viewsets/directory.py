"""Contacts, press contacts and partners in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from campaign_pages.facts.models import Contact, ContactTag, Partner, PartnerTag, PressContact
from campaign_pages.facts.viewsets.base import RecordFilterSet, RecordViewSet, tags_filter


class ContactFilterSet(RecordFilterSet):
    tags = tags_filter(ContactTag)

    class Meta:
        model = Contact
        fields = []


class PressContactFilterSet(RecordFilterSet):
    class Meta:
        model = PressContact
        fields = []


class PartnerFilterSet(RecordFilterSet):
    tags = tags_filter(PartnerTag)

    class Meta:
        model = Partner
        fields = ["kind"]


class ContactViewSet(RecordViewSet):
    model = Contact
    icon = "mail"
    menu_label = _("Contacts")
    filterset_class = ContactFilterSet

    @property
    def list_display(self):
        return [
            "name",
            Column("service", label=_("Service"), sort_key="service"),
            Column("territory", label=_("Territory"), sort_key="territory"),
            Column("reach_text", label=_("To reach them")),
            *self.common_columns(),
        ]


class PressContactViewSet(RecordViewSet):
    model = PressContact
    icon = "mobile-alt"
    menu_label = _("Press contacts")
    filterset_class = PressContactFilterSet

    @property
    def list_display(self):
        return [
            "name",
            Column("role", label=_("Role"), sort_key="role"),
            Column("reach_text", label=_("To reach them")),
            *self.common_columns(),
        ]


class PartnerViewSet(RecordViewSet):
    model = Partner
    icon = "site"
    menu_label = _("Partners")
    filterset_class = PartnerFilterSet

    @property
    def list_display(self):
        return [
            "name",
            Column("get_kind_display", label=_("What it is"), sort_key="kind"),
            Column("web_address", label=_("Site")),
            *self.common_columns(),
        ]
