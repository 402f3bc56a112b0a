"""Pages and records that are published and must not be shown now: a release under embargo, one that an election hides,
a page that not all readers may open, a video with somebody in it who took their agreement back.

A class that withholds some of its pages or records has a class method ``withheld_among(pks, now)``, which returns the
primary keys among these that nobody may come across at ``now`` (aware datetime). It is asked once for all that a page
names, and only when it names some. A thing that was fetched with ``withheld_now`` has told already.
"""

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction


def withheld_pages(pages, now):
    """The primary keys of those among ``pages`` that are withheld; no query for classes that withhold nothing."""
    by_class = {}
    for page in pages:
        model = page.cached_content_type.model_class()
        if hasattr(model, "withheld_among"):
            by_class.setdefault(model, []).append(page)
    return {pk for model, found in by_class.items() for pk in _withheld(model, found, now)}


def withheld_records(model, records, now):
    """The primary keys of those among ``records`` of one class that are withheld; no query for one that withholds none.

    Facts quoted as of a moment of the past are asked about today: who may not be shown now, may not be shown anywhere.
    """
    return _withheld(model, list(records), now) if hasattr(model, "withheld_among") else set()


def _withheld(model, things, now):
    told = {thing.pk: thing.withheld_now for thing in things if hasattr(thing, "withheld_now")}
    unasked = {thing.pk for thing in things} - set(told)
    found = set(model.withheld_among(unasked, now)) if unasked else set()
    return found | {pk for pk, is_withheld in told.items() if is_withheld}


def is_withheld(page):
    """Say whether a single page is withheld now; free for one that a shelf has asked about (``gates_passed``)."""
    return not getattr(page, "gates_passed", False) and bool(withheld_pages([page], timezone.now()))


def is_closed(page):
    """Say whether not everybody may open a page; free for one that a shelf has asked about, else one query."""
    if getattr(page, "gates_passed", False):
        return False
    return Page.objects.filter(is_closed_to_readers_of(None), pk=page.pk).exists()


def restrictions_of(page):
    """The view restrictions that apply to a page: as Wagtail's ``get_view_restrictions``, with one query for its two.

    It begins with the restrictions, of which a site has few. An alias may itself have been repeated.
    """
    paths = paths_above(page, inclusive=True)
    repeated = Q(page__aliases__path__in=paths) | Q(page__aliases__aliases__path__in=paths)
    return PageViewRestriction.objects.filter(Q(page__path__in=paths) | repeated).distinct()


def is_closed_to_readers_of(page):
    """A condition on pages: whoever may read ``page`` (``None``: anybody) is not sure to be let into this one.

    A password, a login or a group that Wagtail asks for above the one and not above the other. An alias is guarded as
    the page that it repeats. Public pages are the same for every visitor, so it does not matter who is logged in.
    """
    own_path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    asked = PageViewRestriction.objects.annotate(own_path=own_path).filter(
        Q(own_path__startswith=F("page__path")) | Q(own_path__startswith=F("page__aliases__path"))
    )
    if passed := paths_above(page, inclusive=True):
        asked = asked.exclude(Q(page__path__in=passed) | Q(page__aliases__path__in=passed))
    return Exists(asked)


def paths_above(page, inclusive=False):
    """The tree paths of the pages above a page, and its own if ``inclusive``; none for a page that has no place yet."""
    if page is None or not page.path:
        return []
    end = len(page.path) + (page.steplen if inclusive else 0)
    return [page.path[:length] for length in range(page.steplen, end, page.steplen)]
