"""Services to reach, by a thumb at a bus stop."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.blocks import CharBlock, ListBlock

from campaign_pages.blocks.base import INVITE, CampaignBlock
from campaign_pages.blocks.choosers import FactBlock
from campaign_pages.blocks.text import SentenceBlock
from campaign_pages.facts.models import Contact


class ContactBlock(CampaignBlock):
    """One contact, or several: by service, or by territory when one service has a contact for each."""

    heading = CharBlock(required=False, max_length=120, label=gettext_lazy("Heading"))
    introduction = SentenceBlock(required=False, label=gettext_lazy("Introduction"))
    contacts = ListBlock(
        FactBlock("campaign_pages.Contact", required=False, label=gettext_lazy("Contact")),
        label=gettext_lazy("Contacts"),
        help_text=gettext_lazy(
            "Choose them, do not type them: a new phone number then shows everywhere. If one service has a contact for "
            "each territory, the territories lead."
        ),
    )

    def is_blank(self, value):
        return not any(value["contacts"])

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["contacts"] = contacts = [contact for contact in value["contacts"] if contact]
        context["item_level"] = context["heading_level"] + bool(value.get("heading"))
        context["by_territory"] = _stand_for_territories(contacts)
        return context

    def example(self):
        return {
            "heading": _("Talk to somebody"),
            "contacts": [
                Contact(
                    name="example-contact",
                    service=_("Foster care service"),
                    purpose=_("To ask whether this job is for you"),
                    phone="04 65 71 00 00",
                    sms="06 39 98 00 00",
                    mail="accueil@example.org",
                    hours=_("Monday to Friday, 9 to 12 and 14 to 17"),
                )
            ],
        }

    class Meta:
        label = gettext_lazy("Contact")
        icon = "mail"
        group = INVITE
        description = gettext_lazy("Who answers and how to reach them: phone, text message, mail, accessible call.")
        template = "campaign_pages/blocks/contact.html"


def _stand_for_territories(contacts):
    territories = {contact.territory for contact in contacts}
    services = {contact.service for contact in contacts}
    return len(contacts) > 1 and len(services) == 1 and len(territories) == len(contacts) and "" not in territories
