"""Which pages the add-on answers for: it keeps out of the host's own."""

from campaign_pages.composed.serving import ComposedPage
from campaign_pages.head.models import HeadMixin


def is_ours(page):
    """Say whether a page is made with the add-on's mixins; ``None`` is none of ours."""
    return isinstance(page, ComposedPage | HeadMixin)
