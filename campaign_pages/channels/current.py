"""Which channel a visitor came by: in the address, for as long as they stay, and nowhere else."""

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from campaign_pages.channels.codes import LONGEST, validate_code
from campaign_pages.channels.models import ChannelLink

#: The name of the parameter, in our addresses and in those of the application sites that we lead to.
PARAMETER = "source"
KEPT = "_campaign_pages_source"


def source_in(request):
    """The code of the channel in this request's address; empty without one or for a code that nobody gave out.

    One query, kept on the request, and none without the parameter.
    """
    if request is None:
        return ""
    if not hasattr(request, KEPT):
        setattr(request, KEPT, known(request.GET.get(PARAMETER, "")))
    return getattr(request, KEPT)


def known(code):
    """The code, if a link has it; else an empty string."""
    if not code or len(code) > LONGEST or not validate_code.regex.match(code):
        return ""
    return code if ChannelLink.objects.filter(code=code).exists() else ""


def with_source(address, request):
    """The address with the visitor's channel; unchanged for mails, phones and places on the same page."""
    source = source_in(request)
    if not source or not address or address.startswith(("#", "mailto:", "tel:", "sms:")):
        return address
    parts = urlsplit(address)
    query = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if name != PARAMETER]
    return urlunsplit(parts._replace(query=urlencode([*query, (PARAMETER, source)])))
