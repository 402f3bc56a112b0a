"""What of the press room the search index holds."""

from django.utils import timezone
from wagtail.search import index

# ``for_visitors`` was first found here, and hosts import it from here.
from campaign_pages.composed.visitors import for_visitors, leave_index
from campaign_pages.press.pages import PressReleasePage

__all__ = ["for_visitors", "leave_index", "refresh_index"]


def refresh_index():
    """Put every release that may be found into the index and take every other one out.

    Returns how many are in it and how many are kept out. Running it twice changes nothing.
    """
    found = list(PressReleasePage.get_indexed_objects())
    withheld = list(PressReleasePage.objects.withheld(timezone.now()))
    for release in found:
        index.insert_or_update_object(release)
    for release in withheld:
        index.remove_object(release)
    return len(found), len(withheld)
