"""Addresses that hold a number and a signature, and nothing of the person."""

from django.conf import settings as django_settings
from django.core import signing
from django.urls import NoReverseMatch, reverse

from campaign_pages.candidates.models import Lead

SENT = "interest_sent"
PROVE = "prove_interest"
CONFIRM = "confirm_subscription"
LEAVE = "leave_subscription"
#: The list of candidates, on a host that has it.
LIST = "campaign-pages_candidates_modeladmin_index"


def signed_path(name, *numbers):
    """The path of the page ``name`` for these primary keys; one made for another page does not open it."""
    return reverse(f"campaign_pages:{name}", args=[signing.dumps(numbers, salt=_salt(name))])


def signed_address(name, site, *numbers):
    """The same with its host, for mails."""
    return f"{root_of(site)}{signed_path(name, *numbers)}"


def read_signed(name, signed, max_age=None):
    """The primary keys behind a signed text; ``None`` if it is forged, made for another page or too old."""
    try:
        return signing.loads(signed, salt=_salt(name), max_age=max_age)
    except signing.BadSignature:
        return None


def desk_address(lead=None):
    """Where the desk finds this lead, or all of them; the admin's home on a host that shows none."""
    try:
        path = reverse("campaign_pages_lead", args=[lead.pk]) if lead else reverse(LIST)
    except NoReverseMatch:
        path = reverse("wagtailadmin_home")
    return f"{getattr(django_settings, 'WAGTAILADMIN_BASE_URL', '')}{path}"


def root_of(site):
    """The beginning of the addresses of a site; that of the admin once the site is gone."""
    return site.root_url if site else getattr(django_settings, "WAGTAILADMIN_BASE_URL", "")


def lead_for(pk):
    """The lead of that key, if it still names somebody."""
    return Lead.objects.known().select_related("site", "campaign", "profession", "contact").filter(pk=pk).first()


def _salt(name):
    return f"campaign_pages.candidates.{name}"
