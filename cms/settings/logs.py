"""Logs: one line an event on the standard error, for the process manager to collect.

No personal data: neither bodies nor query strings nor addresses of visitors are logged, and no error report leaves
by mail (Django's default would send posted values to `ADMINS`).
"""

from cms.settings.environment import env


def logging_settings():
    """Return Django's `LOGGING`, at the level named by `LOG_LEVEL` (INFO)."""
    level = env("LOG_LEVEL", default="INFO")
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
        "handlers": {
            "console": {"class": "logging.StreamHandler", "formatter": "line"},
            "nowhere": {"class": "logging.NullHandler"},
        },
        "root": {"handlers": ["console"], "level": level},
        "loggers": {
            # Replaces Django's own handlers, the one that mails included.
            "django": {"handlers": ["console"], "level": level, "propagate": False},
            # Scanners that send a made-up Host header are not events.
            "django.security.DisallowedHost": {"handlers": ["nowhere"], "propagate": False},
            # Two lines for each index entry and one for each save: Wagtail keeps its own history of pages.
            "django_tasks": {"level": "WARNING"},
            "wagtail": {"level": "WARNING"},
        },
    }
