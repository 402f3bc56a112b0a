"""On a developer's machine: errors shown, static files read where they are written, media served."""

from cms.settings import storages
from cms.settings.base import *  # noqa: F403  (settings modules are built on one another)
from cms.settings.base import INSTALLED_APPS, SECRET_KEY, STORAGES

SECRET_KEY = SECRET_KEY or "insecure-key-for-development-only"
DEBUG = True
SERVE_MEDIA = True
INSTALLED_APPS = ["whitenoise.runserver_nostatic", *INSTALLED_APPS]
STORAGES = {**STORAGES, "staticfiles": storages.PLAIN_STATIC_FILES}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
