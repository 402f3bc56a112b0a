"""“Call us” needs a number."""

from django.utils.translation import gettext as _

from campaign_pages.branding.models import Branding


def with_number(words, request):
    """The words, with the site's number behind them if its identity has one: “call us” needs it."""
    phone = Branding.for_request(request).phone
    number = _("Our number: %(phone)s.") % {"phone": phone}
    return f"{words} {number}" if phone else words
