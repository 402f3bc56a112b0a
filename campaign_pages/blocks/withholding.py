"""Pages and records that are published and must not be shown now: a release under embargo, one that an election hides,
a video with somebody in it who took their agreement back.

A class that withholds some of its pages or records has a class method ``withheld_among(pks, now)``, which returns the
primary keys among these that nobody may come across at ``now`` (aware datetime). It is asked once for all that a page
names, and only when it names some.
"""

from django.utils import timezone


def withheld_pages(pages, now):
    """The primary keys of those among ``pages`` that are withheld; no query for classes that withhold nothing."""
    by_class = {}
    for page in pages:
        model = page.cached_content_type.model_class()
        if hasattr(model, "withheld_among"):
            by_class.setdefault(model, set()).add(page.pk)
    return {pk for model, pks in by_class.items() for pk in model.withheld_among(pks, now)}


def withheld_records(model, records, now):
    """The primary keys of those among ``records`` of one class that are withheld; no query for one that withholds none.

    Facts quoted as of a moment of the past are asked about today: who may not be shown now, may not be shown anywhere.
    """
    pks = {record.pk for record in records}
    return set(model.withheld_among(pks, now)) if pks and hasattr(model, "withheld_among") else set()


def is_withheld(page):
    """Say whether a single page is withheld now; free for one that a shelf has asked about (``gates_passed``)."""
    return not getattr(page, "gates_passed", False) and bool(withheld_pages([page], timezone.now()))
