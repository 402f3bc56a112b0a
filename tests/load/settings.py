"""The demo host, made so that a trial begins soon: tables from the models, static files as they lie in their folders.

Migrations and collected files have checks of their own. Everything else is as in the demo.
"""

from cms.settings import storages
from cms.settings.base import BASE_DIR
from cms.settings.demo import *  # noqa: F403  (settings modules are built on one another)
from cms.settings.demo import STORAGES

STORAGES = {**STORAGES, "staticfiles": storages.PLAIN_STATIC_FILES}
# A folder that is there: nobody asks for a style sheet.
STATIC_ROOT = BASE_DIR / "cms" / "static"


class WithoutMigrations:
    """For every app: none."""

    def __contains__(self, app):
        return True

    def __getitem__(self, app):
        return None


MIGRATION_MODULES = WithoutMigrations()
