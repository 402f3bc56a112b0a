"""System checks that tell a host what is missing, at start-up."""

from pathlib import Path

from django.conf import settings as django_settings
from django.core.checks import Error, Tags, Warning, register
from django.core.exceptions import ImproperlyConfigured
from django.core.files.storage import FileSystemStorage, InvalidStorageError, storages
from django.db import DatabaseError
from django.utils import timezone

from testimonials.conf import settings

STORAGE_HINT = (
    'Add to your settings: STORAGES["private"] = {"BACKEND": "django.core.files.storage.FileSystemStorage", '
    '"OPTIONS": {"location": BASE_DIR / "private"}}, a folder outside MEDIA_ROOT and STATIC_ROOT, without base_url. '
    'Another alias? Name it in TESTIMONIALS["PRIVATE_STORAGE"].'
)


@register("testimonials")
def check_private_storage(app_configs, **kwargs):
    """``STORAGES`` holds the private storage, and no web server publishes it."""
    try:
        alias = settings.PRIVATE_STORAGE
        storage = storages[alias]
    except (ImproperlyConfigured, InvalidStorageError) as problem:
        return [Error(f"There is no private storage: {problem}", hint=STORAGE_HINT, id="testimonials.E001")]
    reason = _published_by(alias, storage)
    if not reason:
        return []
    message = f"The storage “{alias}” is public, and signed authorisations would be: {reason}"
    return [Error(message, hint=STORAGE_HINT, id="testimonials.E001")]


def _published_by(alias, storage):
    """Why anybody could read what lies in a storage, or an empty text."""
    options = django_settings.STORAGES[alias].get("OPTIONS", {})
    if alias in ("default", "staticfiles"):
        return "it is the one of published files."
    if options.get("base_url"):
        return "it has a base_url."
    if isinstance(storage, FileSystemStorage):
        return _published_folder(Path(storage.location).resolve())
    default = django_settings.STORAGES.get("default", {}).get("OPTIONS", {})
    bucket = options.get("bucket_name")
    if bucket and bucket == default.get("bucket_name") and options.get("location") == default.get("location"):
        return "it is the bucket of published files."
    return ""


def _published_folder(location):
    for name in ("MEDIA_ROOT", "STATIC_ROOT"):
        root = getattr(django_settings, name, None)
        if root and location.is_relative_to(Path(root).resolve()):
            return f"its folder lies in {name}."
    return ""


@register(Tags.database)
def check_daily_check(app_configs, databases, **kwargs):
    """The daily check of people's rights still runs."""
    if not databases:
        return []
    from testimonials.rights.daily import is_overdue

    try:
        overdue = is_overdue(timezone.now())
    except DatabaseError:  # before the first migrate
        return []
    if not overdue:
        return []
    return [
        Warning(
            f"The rights of the people on this site have not been checked for {settings.CHECK_GRACE_HOURS} hours.",
            hint="Run “manage.py testimonials check_rights” every day, for example from cron.",
            id="testimonials.W002",
        )
    ]
