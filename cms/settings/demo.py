"""`make demo`: what production would show, on one's own machine: plain HTTP, media served here, designed error pages.

Static files are compressed and hashed: run `collectstatic` first.
"""

from cms.settings.base import *  # noqa: F403  (settings modules are built on one another)
from cms.settings.base import SECRET_KEY

SECRET_KEY = SECRET_KEY or "insecure-key-for-the-demo-only"
SERVE_MEDIA = True
