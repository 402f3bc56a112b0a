"""How often one address has posted; the address itself is kept nowhere."""

from django.core.cache import cache
from django.utils import timezone
from django.utils.crypto import salted_hmac

from campaign_pages.conf import settings


def is_above_rate(request):
    """Count this post and say whether its address is above ``FORM_RATE`` (posts, seconds).

    The address is hashed with a key that changes every day. One small entry of the cache for each address and window.
    """
    posts, seconds = settings.FORM_RATE
    now = timezone.now()
    address = salted_hmac(f"campaign_pages.intake.rate.{now:%Y-%m-%d}", request.META.get("REMOTE_ADDR", "")).hexdigest()
    key = f"campaign_pages.rate.{address}.{int(now.timestamp() // seconds)}"
    if cache.add(key, 1, seconds):
        return posts < 1
    try:
        # A cache that does not answer gives ``None``: people are let through.
        return (cache.incr(key) or 0) > posts
    except ValueError:  # the entry ended between the two calls
        return False
