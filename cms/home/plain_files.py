"""Files for machines at fixed addresses: `robots.txt` and `security.txt`."""

from datetime import UTC, timedelta

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

# RFC 9116 asks for less than a year; half of it tells that someone still looks after the file.
SECURITY_TXT_LIFE = timedelta(days=180)


@require_safe
def robots_txt(request):
    """Keep robots out of the admin and of search results, and name the sitemap."""
    return _lines(
        "User-agent: *",
        f"Disallow: {reverse('wagtailadmin_home')}",
        f"Disallow: {reverse('search')}",
        "",
        f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}",
    )


@require_safe
def security_txt(request):
    """Say whom to tell about a weakness of the site (RFC 9116); the file expires 180 days after it was read."""
    expires = (timezone.now() + SECURITY_TXT_LIFE).astimezone(UTC)
    return _lines(
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: fr, en",
        f"Canonical: {request.build_absolute_uri(reverse('security_txt'))}",
    )


def _lines(*lines):
    return HttpResponse("\n".join([*lines, ""]), content_type="text/plain; charset=utf-8")
