"""In production: HTTPS only, and nothing starts without its own secret key and host names."""

from django.core.exceptions import ImproperlyConfigured

from cms.settings.base import *  # noqa: F403  (settings modules are built on one another)
from cms.settings.base import ALLOWED_HOSTS, SECRET_KEY, env

if len(SECRET_KEY) < 50 or len(set(SECRET_KEY)) < 5 or SECRET_KEY.startswith(("django-insecure", "insecure")):
    raise ImproperlyConfigured(
        "SECRET_KEY is missing or too weak: set it to a random text of at least 50 characters, kept out of the "
        "repository. Generate one with: "
        'python -c "from django.core.management.utils import get_random_secret_key as key; print(key())"'
    )
if not env.list("ALLOWED_HOSTS", default=[]):
    raise ImproperlyConfigured(
        "ALLOWED_HOSTS is missing: set it to the host names of the site, separated by commas (www.departement.example)."
    )

WAGTAILADMIN_BASE_URL = env("WAGTAILADMIN_BASE_URL", default=f"https://{ALLOWED_HOSTS[0]}")
vars().update(env.email_url("EMAIL_URL", default="smtp://localhost:25"))

SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
# Load balancers ask for the health of a process over plain HTTP.
SECURE_REDIRECT_EXEMPT = [r"^health/$"]
# Only behind a reverse proxy that sets or removes this header itself: otherwise any client could claim HTTPS.
if env.bool("BEHIND_HTTPS_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=365 * 24 * 3600)
SECURE_HSTS_INCLUDE_SUBDOMAINS = env.bool("SECURE_HSTS_INCLUDE_SUBDOMAINS", default=True)
SECURE_HSTS_PRELOAD = env.bool("SECURE_HSTS_PRELOAD", default=True)
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
