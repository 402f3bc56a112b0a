"""The address by which somebody without an account comes back to their registration."""

from datetime import timedelta

from django.conf import settings as django_settings
from django.core import signing
from django.urls import reverse
from django.utils.crypto import salted_hmac

from campaign_pages.registrations.models import Registration

SALT = "campaign_pages.registrations"
#: How long after its session a link still answers.
KEPT = timedelta(days=7)


def link_of(registration, name="registration"):
    """The path of the page of a registration. It holds a number and a signature, and nothing of the person."""
    signed = signing.dumps([registration.pk, _reach_of(registration)], salt=SALT)
    return reverse(f"campaign_pages:{name}", args=[signed])


def full_link_of(registration, name="registration"):
    """The same with its host, that of the site of the event; for mails."""
    page = registration.session.page
    parts = page.get_url_parts() if page else None
    root = parts[1] if parts and parts[1] else getattr(django_settings, "WAGTAILADMIN_BASE_URL", "")
    return f"{root}{link_of(registration, name)}"


def read_link(signed, now):
    """The registration behind a signed text; ``None`` if it is forged, too old, or its person has been erased."""
    try:
        told = signing.loads(signed, salt=SALT)
    except signing.BadSignature:
        return None
    if not (isinstance(told, list) and len(told) == 2 and type(told[0]) is int):
        return None
    pk, reach = told
    found = Registration.objects.known().select_related("session__page", "session__venue").filter(pk=pk).first()
    if found is None or reach != _reach_of(found):
        return None
    return found if found.session.until + KEPT > now else None


def _reach_of(registration):
    """A few signs of the address: who reads the mails of an address that was a slip has no say any more."""
    return salted_hmac(SALT, registration.mail.casefold()).hexdigest()[:12]
