"""How often one address has posted; the address itself is kept nowhere."""

from ipaddress import ip_address, ip_network

from django.core.cache import cache
from django.utils import timezone
from django.utils.crypto import salted_hmac

from campaign_pages.conf import settings

FAULTS_OF_A_POST = 10
#: How many times the rate a network may post without a proof: a busy office does, who writes to strangers does more.
FLOOD = 15


def _address(request):
    """The address of the visitor: the last one in the header of the proxy, which it wrote itself, or that connects."""
    header = settings.ADDRESS_HEADER
    given = request.headers.get(header, "").rpartition(",")[2].strip() if header else ""
    return given or request.META.get("REMOTE_ADDR", "")


def _network(address):
    """The address itself or, of version 6, the network of one subscriber, who has thousands of millions of them."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if found.version == 6 and found.ipv4_mapped is None:
        return str(ip_network((found, 64), strict=False))
    return str(getattr(found, "ipv4_mapped", None) or found)


def is_above_rate(request, faulty=False):
    """Count this post and say whether its address is above ``FORM_RATE`` (posts, seconds).

    ``faulty``: a form that its person corrects and sends again. It does nothing, and counts by itself: ten of them are
    one post, so that nobody is slowed by a wrong number, and a robot that sends thousands is.
    The address is hashed with a key that changes every day. One small entry of the cache for each address, window and
    kind of post.
    """
    most, seconds = settings.FORM_RATE
    key = _key(request, seconds)
    faults = f"{key}.faults"
    # A cache that does not answer gives ``None``: people are let through.
    if faulty:
        posts, wrong = (cache.get(key) or 0) + 1, _count(faults, seconds)
    else:
        posts, wrong = _count(key, seconds), cache.get(faults) or 0
    return posts > most or wrong > most * FAULTS_OF_A_POST


def is_flooding(request):
    """Whether so much came from the network of this post that no mail may be sent without a proof of work."""
    most, seconds = settings.FORM_RATE
    return (cache.get(_key(request, seconds)) or 0) > max(most, 1) * FLOOD


def _key(request, seconds):
    now = timezone.now()
    network = _network(_address(request))
    address = salted_hmac(f"campaign_pages.intake.rate.{now:%Y-%m-%d}", network).hexdigest()
    return f"campaign_pages.rate.{address}.{int(now.timestamp() // seconds)}"


def _count(key, seconds):
    if cache.add(key, 1, seconds):
        return 1
    try:
        return cache.incr(key) or 0
    except ValueError:  # the entry ended between the two calls
        return 0
