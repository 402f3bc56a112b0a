"""What the desk puts right in a registration at the request of its person (RGPD, article 16)."""

from django.db import transaction
from django.utils import timezone

from campaign_pages.registrations import places
from campaign_pages.registrations.models import Registration


def holds_or_waits(registration, now=None):
    """Whether its session is to come and it matters how many they are, and where they are written to."""
    return registration.is_active and not registration.session.is_over(now or timezone.now())


def correct(registration, *, mail, phone, people=None, now=None, **told):
    """Put right who they are, how they are reached, how many they are and what they need. Returns the registration.

    ``told``: its name, whether approved, arrangements. Who still has a place or waits is written to as if they had
    changed it themselves. Raises ``places.NoPlaces``, and changes nothing, when so many more people do not fit.
    """
    with transaction.atomic():
        found = Registration.objects.select_for_update().get(pk=registration.pk)
        for name, value in told.items():
            setattr(found, name, value)
        found.save(update_fields=list(told))
        if not holds_or_waits(found, now):
            Registration.objects.filter(pk=found.pk).update(mail=mail, phone=phone)
            return Registration.objects.get(pk=found.pk)
        found = places.change_contact(found, mail, phone)
        return places.change_people(found, people) if people not in (None, found.people) else found
