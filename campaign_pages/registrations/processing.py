"""What this room tells the processing record (RGPD, article 30)."""

from django.utils.translation import gettext as _

from campaign_pages.intake.enums import FormKind
from campaign_pages.intake.notices import recorded_purpose_of
from campaign_pages.intake.processings import (
    Processing,
    months,
    notice_settings,
    recipients_of,
    register_processing,
)
from campaign_pages.registrations.places import UNPROVEN_KEPT

AN_HOUR = 3600


def register_own():
    """At start-up."""
    register_processing("registrations", tell, order=10)


def tell(site):
    """Registrations for meetings and events."""
    purpose, basis = recorded_purpose_of(FormKind.REGISTRATION)
    return Processing(
        name=_("Registrations for meetings and events"),
        purpose=purpose,
        basis=basis,
        people=[_("people who register, for themselves and for those who come with them")],
        data=[
            _("name, mail address or phone, number of people"),
            _("what is needed to take part (sign language, hearing loop, step-free access), if they say so"),
            _("whether they are an approved carer already, if they say so"),
            _("channel by which they came, whether they came to the meeting"),
        ],
        recipients=recipients_of(site, "view_registration", "add_registration", "change_registration"),
        kept=[
            _("needs: until the day after the meeting"),
            _("people: %(months)s after the meeting") % {"months": months(notice_settings(site).registration_months)},
            _("address not confirmed: %(hours)s hours") % {"hours": UNPROVEN_KEPT.seconds // AN_HOUR},
        ],
    )
