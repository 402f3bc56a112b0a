"""A session told in several languages is one: people register with the first, whose places the others tell."""

from campaign_pages.conf import settings
from campaign_pages.events.session import Session


def counted_with(session):
    """The session whose places these are: itself, or the first of its translations. At most one query."""
    return _translations(session).order_by("pk").first() or session


def tell_places(session_pk):
    """Copy the counters of a session to its translations."""
    if not settings.has_translated_pages:
        return
    session = counted_with(Session.objects.select_related("page").get(pk=session_pk))
    _translations(session).exclude(pk=session.pk).update(
        places_taken=session.places_taken, people_waiting=session.people_waiting
    )


def _translations(session):
    """The session in all languages, itself included; nothing where pages have one language."""
    if not settings.has_translated_pages or session.page is None:
        return Session.objects.none()
    own = Session.objects.select_related("page", "venue")
    return own.filter(key=session.key, page__translation_key=session.page.translation_key)
