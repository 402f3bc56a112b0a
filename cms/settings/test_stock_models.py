"""The same tests for a host that keeps Wagtail's own image and document models."""

from cms.settings.test import *  # noqa: F403  (settings modules are built on one another)

WAGTAILIMAGES_IMAGE_MODEL = "wagtailimages.Image"
WAGTAILDOCS_DOCUMENT_MODEL = "wagtaildocs.Document"
