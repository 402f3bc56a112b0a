"""What other calendars, sites and town halls read of a programme."""

import hashlib
import json

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.utils.translation import get_language, gettext, override
from django.views.decorators.http import conditional_page, require_safe
from wagtail.models import Page, Site

from campaign_pages.composed.listing_feeds import ListingFeed, answer_with
from campaign_pages.composed.missing import missing_for_now
from campaign_pages.conf import settings
from campaign_pages.events import openagenda
from campaign_pages.events.changes import news_of
from campaign_pages.events.ical import calendar_of
from campaign_pages.events.json_feed import feed_of
from campaign_pages.events.pages import EventPage
from campaign_pages.events.session import Session

CALENDAR = "text/calendar; charset=utf-8"


@require_safe
@missing_for_now
def session_ics(request, uid):
    """One session as a calendar file; a session that was removed is told as cancelled."""
    session = get_object_or_404(_told(Session.objects.filter(uid=uid)))
    _listed(request, session.page)
    return _calendar(request, session.page, [session], f"session-{session.pk}")


@require_safe
@missing_for_now
def event_ics(request, page_pk):
    """All sessions of an event."""
    page = _listed(request, get_object_or_404(EventPage.objects.live(), pk=page_pk))
    return _calendar(request, page, _told(Session.objects.filter(page=page)), page.slug)


@require_safe
@missing_for_now
def programme_ics(request, page_pk):
    """All sessions below a page, on request of one town or kind (``?town=``, ``?kind=``): to subscribe to."""
    page = _listed(request, get_object_or_404(Page.objects.live(), pk=page_pk))
    return _calendar(request, page, _asked(request, page), page.slug)


@require_safe
@missing_for_now
def openagenda_json(request, page_pk):
    """The events below a page in the shape of OpenAgenda, at most 300 at once (``?offset=``)."""
    page = _listed(request, get_object_or_404(Page.objects.live(), pk=page_pk))
    offset = request.GET.get("offset", "0")
    offset = min(int(offset), 10**6) if offset.isascii() and offset.isdigit() and len(offset) < 10 else 0
    language = (get_language() or "fr").split("-")[0]
    groups = {}
    for session in _asked(request, page).filter(removed_at=None):
        is_cancelled = session.is_cancelled
        groups.setdefault((session.page_id, session.venue_id, session.attendance, is_cancelled), []).append(session)
    events = []
    for sessions in list(groups.values())[offset : offset + openagenda.PER_PAGE]:
        event = sessions[0].page
        events.append(openagenda.event_of(event, sessions, _address(request, event), language))
    return _json(request, {"total": len(groups), "offset": offset, "events": events}, page)


@require_safe
@missing_for_now
def programme_json(request, page_pk):
    """The sessions below a page in a format of our own, described in docs/reference/feeds.md."""
    page = _listed(request, get_object_or_404(Page.objects.live(), pk=page_pk))
    sessions = _asked(request, page)
    told = feed_of(page.title, _address(request, page), sessions, lambda session: _address(request, session.page))
    return _json(request, told, page)


@require_safe
@missing_for_now
@conditional_page
def changes_feed(request, page_pk):
    """What changed in a programme, as an Atom feed."""
    return answer_with(ChangesFeed(), request, Page.objects.live().filter(pk=page_pk).specific().first())


class ChangesFeed(ListingFeed):
    """One entry for each session that was added, moved or cancelled."""

    def title(self, listing):
        return gettext("What changed: %(title)s") % {"title": listing.words.fill(listing.title)}

    def subtitle(self, listing):
        return ""

    def items(self, listing):
        found = news_of(listing, timezone.now())
        for news in found:
            news.session.page.listing = listing
        return found

    def item_title(self, news):
        return news.session.page.listing.words.fill(news.sentence)

    def item_description(self, news):
        return news.session.note

    def item_link(self, news):
        return f"{news.session.page.get_full_url(news.session.page.listing.request)}#session-{news.session.uid}"

    def item_guid(self, news):
        return f"urn:uuid:{news.session.uid}#{news.session.sequence}"

    def item_pubdate(self, news):
        return news.change.at

    item_updateddate = item_pubdate


def _told(sessions):
    return sessions.select_related("page", "venue").defer("page__body").order_by("start", "pk")


def _asked(request, page):
    """The sessions below a page that the address asks for, those that were removed included."""
    sessions = Session.objects.under(page).filter(page__live=True, page__view_restrictions=None)
    if town := request.GET.get("town", "").replace("\x00", ""):
        sessions = sessions.filter(venue__town=town)
    if kind := request.GET.get("kind", "").replace("\x00", ""):
        sessions = sessions.filter(page__kind=kind)
    return _told(sessions)


def _listed(request, page):
    """The page, if it is one of this site that the asker may read. Raises ``Http404`` otherwise."""
    site = Site.find_for_request(request)
    if page is None or site is None or not page.live or not page.path.startswith(site.root_page.path):
        raise Http404
    if not all(each.accept_request(request) for each in page.get_view_restrictions()):
        raise Http404
    return page


def _address(request, page):
    return (page.get_full_url(request) or "") if page else ""


def _calendar(request, page, sessions, name):
    sessions = list(sessions)
    with override(page.locale.language_code if settings.has_translated_pages else get_language()):
        content = calendar_of(sessions, page.title, timezone.now(), lambda session: _address(request, session.page))
    response = HttpResponse(content, content_type=CALENDAR)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.ics"'
    return _conditional(request, response)


def _json(request, told, page):
    response = HttpResponse(json.dumps(told, ensure_ascii=False, indent=1), content_type="application/json")
    # Other sites read it from their pages: it is public and says nothing of who asks.
    response.headers["Access-Control-Allow-Origin"] = "*"
    return _conditional(request, response)


def _conditional(request, response):
    """Kept by caches for no longer than they ask whether it changed."""
    response.headers["Cache-Control"] = "public, no-cache"
    response.headers["ETag"] = etag = quote_etag(hashlib.sha256(response.content).hexdigest()[:32])
    return get_conditional_response(request, etag=etag, response=response)
