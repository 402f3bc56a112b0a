"""What of the press room the site's search may find, now."""

from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page
from wagtail.search import index

from campaign_pages.press.pages import PressReleasePage


def for_visitors(pages):
    """Those of a queryset of pages that the site's own search may show now: the door for a host's search.

    ``pages``: any queryset of ``Page``. Leaves out releases under embargo, those that an election hides, and relay
    pages that are hidden from search. Two queries, however many pages there are.
    """
    withheld = PressReleasePage.objects.live().withheld(timezone.now())
    hidden = Page.objects.filter(Q(pk__in=withheld.values("pk")) | Q(relaypage__is_unlisted=True))
    # Numbers rather than a subquery: not every search engine understands those.
    numbers = list(hidden.values_list("pk", flat=True))
    return pages.exclude(pk__in=numbers) if numbers else pages


def leave_index(sender, instance, **kwargs):
    """Receiver of ``post_save``: a release that is withheld from now on leaves the search index.

    Wagtail puts in what may be found, and never takes out what may be found no more.
    """
    if not kwargs.get("raw") and not sender.get_indexed_objects().filter(pk=instance.pk).exists():
        index.remove_object(instance)


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
