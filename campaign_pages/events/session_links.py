"""Where a session leads: to its registration, to its calendar file, to a page for who has no time."""

from urllib.parse import urlencode, urlsplit, urlunsplit

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _

from campaign_pages.addresses import phone_href
from campaign_pages.events.enums import RegistrationWay


def registration_address(session):
    """The address at which one registers on this site; empty where no registrations are installed."""
    return address_of("register", session.uid)


def address_of(name, *arguments):
    """The address of one of our views by its name without the namespace; empty for one that this site has not."""
    try:
        return reverse(f"campaign_pages:{name}", args=arguments)
    except NoReverseMatch:
        return ""


def registration_link(session, now):
    """Pair (words, address) of the way to a place in a session at ``now`` (aware datetime), or ``None``.

    A phone number is a way too; a session that is cancelled, over or begun has none.
    """
    if session.is_cancelled or session.start <= now:
        return None
    if session.registration == RegistrationWay.PHONE:
        number = session.registration_phone
        # A number that breaks at the end of a line is hard to read out.
        words = _("Call %(number)s") % {"number": number.replace(" ", "\u00a0")}
        return (words, phone_href(number)) if number else None
    if session.registration == RegistrationWay.ELSEWHERE:
        # What another site still offers is not ours to know: the editor says when it is full.
        full = session.is_full or not session.registration_address
        return None if full else (_("Register"), session.registration_address)
    if not session.pk or not session.registration_is_open(now):
        return None
    address = registration_address(session)
    words = _("Join the waiting list") if session.is_full else _("Register")
    return (words, address) if address else None


def with_query(address, **parameters):
    """The address with these parameters added to its query; empty ones are left out, those there already stay."""
    added = urlencode({name: value for name, value in parameters.items() if value})
    if not address or not added:
        return address
    parts = urlsplit(address)
    return urlunsplit(parts._replace(query="&".join(filter(None, [parts.query, added]))))
