"""The sessions under a page that one can still go to, whatever kind of page it is."""

from campaign_pages.events.session import Session


def next_sessions(page, now, kind="", town="", shelf=None):
    """The sessions under a page that are to come at ``now``, the next one first: a queryset with event and venue.

    ``page``: a week or an agenda, which says itself what it shows (``get_sessions``), or any page with events below.
    ``shelf``: that of the page which prints them; it may hold the week in full.
    """
    if "starts_on" in page.get_deferred_fields():
        # Linked pages come without their own fields, of which a week needs several.
        whole = shelf and shelf.take(type(page), page.pk)
        page = whole or type(page).objects.defer_streamfields().get(pk=page.pk)
    below = page.get_sessions() if hasattr(page, "get_sessions") else Session.objects.shown().under(page)
    sessions = below.upcoming(now)
    if kind:
        sessions = sessions.filter(page__kind=kind)
    if town:
        sessions = sessions.filter(venue__town__iexact=town)
    return sessions.select_related("page", "venue").defer("page__body").order_by("start", "pk")
