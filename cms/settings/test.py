"""Tests: fast password hashes, files in memory, nothing collected."""

from cms.settings import storages
from cms.settings.base import *  # noqa: F403  (settings modules are built on one another)
from cms.settings.base import SECRET_KEY

SECRET_KEY = SECRET_KEY or "insecure-key-for-the-tests-only"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "private": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": storages.PLAIN_STATIC_FILES,
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
