"""The only reader of the host's settings for this app: one dictionary, ``TESTIMONIALS``; every key is optional."""

from django.conf import settings as django_settings
from django.core.exceptions import ImproperlyConfigured

DEFAULTS = {
    # The alias, in Django's STORAGES, of a storage that no web server publishes.
    "PRIVATE_STORAGE": "private",
    # Host names of the PeerTube servers whose videos may be shown.
    "PEERTUBE_HOSTS": [],
    # Further video services: dotted paths of subclasses of recordings.providers.Provider.
    "VIDEO_PROVIDERS": [],
    # Days before the end of an authorisation on which the responsible editors are told, the earliest first.
    "NOTICE_DAYS": [60, 15],
    # Hours after which a missing daily check of the rights is reported.
    "CHECK_GRACE_HOURS": 48,
    # The largest caption file that is read, in kilobytes of 1,000 bytes.
    "CAPTIONS_MAX_KB": 500,
    # The largest signed document that is kept, in megabytes of 1,000,000 bytes.
    "DOCUMENT_MAX_MB": 10,
}


class TestimonialsSettings:
    """Attribute access to ``TESTIMONIALS`` with its defaults: ``settings.NOTICE_DAYS``.

    Raises ``ImproperlyConfigured`` for a key that does not exist, with the list of those that do.
    """

    def __getattr__(self, name):
        if name not in DEFAULTS:
            raise AttributeError(name)
        configured = getattr(django_settings, "TESTIMONIALS", {})
        unknown = sorted(set(configured) - set(DEFAULTS))
        if unknown:
            raise ImproperlyConfigured(
                f"TESTIMONIALS has no setting named {', '.join(unknown)}. It knows: {', '.join(DEFAULTS)}."
            )
        return configured.get(name, DEFAULTS[name])


settings = TestimonialsSettings()
