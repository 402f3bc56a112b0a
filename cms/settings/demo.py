"""`make demo`: what a visitor would get in production, on one's own machine, over plain HTTP and with the media served here.

Errors show the designed pages. Static files are compressed and hashed: run `collectstatic` first.
"""

from cms.settings.base import *  # noqa: F403
from cms.settings.base import SECRET_KEY

SECRET_KEY = SECRET_KEY or "insecure-key-for-the-demo-only"
SERVE_MEDIA = True
