"""What a site's own search may show now, whatever withholds a page: an embargo, an election, an image right."""

from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page, get_page_models
from wagtail.search import index


def for_visitors(pages):
    """Those of a queryset of pages that visitors may come across now: the door for a host's search and lists.

    ``pages``: any queryset of ``Page``. Leaves out the pages that a class withholds (``withheld_among``, see
    ``blocks.withholding``) or keeps out of search: a class method ``kept_from_search(now)`` returns them as a queryset.
    One query for all classes that have it, one more for each that has ``withheld_among`` alone.
    """
    hidden = kept_from_visitors(timezone.now())
    # Numbers rather than a subquery: not every search engine understands those.
    return pages.exclude(pk__in=hidden) if hidden else pages


def kept_from_visitors(now):
    """The primary keys of the pages that no search may show at ``now`` (aware datetime)."""
    kept, numbers = Q(), set()
    for model in get_page_models():
        if hasattr(model, "kept_from_search"):
            kept |= Q(pk__in=model.kept_from_search(now).order_by().values("pk"))
        elif hasattr(model, "withheld_among"):
            numbers |= set(model.withheld_among(model.objects.live().values("pk"), now))
    return numbers | (set(Page.objects.filter(kept).values_list("pk", flat=True)) if kept else set())


def leave_index(sender, instance, **kwargs):
    """Receiver of ``post_save``: a page that is withheld from now on leaves the search index.

    Wagtail puts in what may be found, and never takes out what may be found no more.
    """
    if not kwargs.get("raw") and not sender.get_indexed_objects().filter(pk=instance.pk).exists():
        index.remove_object(instance)
