"""Programmes for other programs: calendars, OpenAgenda, JSON, and the Atom feed of changes.

Who may read the page may read its feeds (``composed.listing_feeds``); an unpublished or restricted page, and one of
another site, is a missing address. A filter that nobody knows gives an empty feed.
"""

import uuid

from django.http import HttpResponse, JsonResponse
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header
from django.utils.translation import get_language
from django.views.decorators.http import conditional_page, require_safe
from wagtail.models import Page

from campaign_pages.branding.models import Branding
from campaign_pages.composed.listing_feeds import ListingFeed, answer_with
from campaign_pages.composed.missing import missing_for_now
from campaign_pages.events import ical, json_feed, openagenda
from campaign_pages.events.change_sentences import change_sentence
from campaign_pages.events.feed_pictures import FeedPictures
from campaign_pages.events.kept import kept_sessions, stamp, with_events
from campaign_pages.events.models import ProgrammeMixin, Session, SessionChange
from campaign_pages.events.pages import EventPage
from campaign_pages.events.ways import named, narrowed

#: No list is as long: what is asked beyond is a mistake.
FURTHEST = 1_000_000


@require_safe
@missing_for_now
def session_ics(request, uid):
    """One session as a file to download."""
    session = Session.objects.filter(uid=uid, page__live=True).first()
    page = session and EventPage.objects.filter(pk=session.page_id).defer_streamfields().first()
    return answer_with(_calendar_of(lambda page: Session.objects.filter(uid=uid)), request, page)


@require_safe
@missing_for_now
def event_ics(request, page_pk):
    """All sessions of an event."""
    page = EventPage.objects.live().filter(pk=page_pk).defer_streamfields().first()
    return answer_with(_calendar_of(kept_sessions), request, page)


@require_safe
@missing_for_now
def programme_ics(request, page_pk):
    """The sessions of a week or an agenda; ``kind`` and ``town`` in the query choose among them."""
    return answer_with(_calendar_of(lambda page: kept_sessions(page, request.GET)), request, programme_page(page_pk))


@require_safe
@missing_for_now
@conditional_page
def week_ics(request, page_pk):
    """A week itself, as whole days: for who saves the date before there is a programme."""

    def answer(request, listing):
        words = Branding.for_request(request).words
        name = words.fill(listing.title)
        entry = ical.whole_days(listing, listing.get_full_url(request), name)
        source = request.build_absolute_uri()
        return _file(ical.calendar([], name=name, source=source, words=words, more=entry), listing)

    page = programme_page(page_pk)
    return answer_with(answer, request, page if getattr(page, "starts_on", None) else None)


@require_safe
@missing_for_now
@conditional_page
def openagenda_export(request, page_pk):
    """The sessions in the shape of OpenAgenda; ``from`` and ``size`` in the query say which part of them."""

    def answer(request, listing):
        sessions = with_events(kept_sessions(listing, request.GET))
        words = Branding.for_request(request).words
        start = _number(request.GET.get("from"), 0)
        size = _number(request.GET.get("size"), openagenda.MOST_EVENTS)
        return _json(openagenda.export(sessions, FeedPictures(request), words, request, start, size))

    return answer_with(answer, request, programme_page(page_pk))


@require_safe
@missing_for_now
@conditional_page
def programme_json(request, page_pk):
    """The sessions as our own JSON."""

    def answer(request, listing):
        sessions = with_events(kept_sessions(listing, request.GET))
        words = Branding.for_request(request).words
        return _json(json_feed.programme(listing, sessions, FeedPictures(request), words, request))

    return answer_with(answer, request, programme_page(page_pk))


@require_safe
@missing_for_now
@conditional_page
def changes_feed(request, page_pk):
    """What changed in a week or an agenda since it was first published; ``kind`` and ``town`` choose here too."""
    return answer_with(ChangesFeed(), request, programme_page(page_pk))


class ChangesFeed(ListingFeed):
    """Moved, cancelled, added: one entry for each change, in a sentence."""

    def title(self, listing):
        return named(super().title(listing), narrowed(listing.request.GET)[0])

    def feed_url(self, listing):
        """Its own address; a part of the programme is another feed than the whole."""
        query = narrowed(listing.request.GET)[1]
        return f"{listing.request.path}?{query}" if query else listing.request.path

    def feed_guid(self, listing):
        is_part = bool(narrowed(listing.request.GET)[1])
        return listing.request.build_absolute_uri(self.feed_url(listing)) if is_part else self.link(listing)

    def entries(self, listing):
        sessions = kept_sessions(listing, listing.request.GET).order_by().values("pk")
        changes = SessionChange.objects.filter(session__in=sessions).order_by("-at", "-pk")
        return changes.select_related("session__page").defer("session__page__body")

    def text(self, change):
        return change_sentence(change, change.session.page.title)

    def item_title(self, change):
        return change.listing.words.fill(f"{change.get_kind_display()} – {change.session.page.title}")

    def item_link(self, change):
        return change.session.page.get_full_url(change.listing.request)

    def item_guid(self, change):
        """The same wherever the site moves: two changes of one session are two entries."""
        return uuid.uuid5(change.session.uid, str(change.pk)).urn

    def item_pubdate(self, change):
        return change.at

    def item_updateddate(self, change):
        return change.at


def programme_page(pk):
    """The published week or agenda of that number, or ``None``; the host's own page classes count as well."""
    page = Page.objects.live().filter(pk=pk).first()
    page = page and page.specific
    return page if isinstance(page, ProgrammeMixin) else None


def _calendar_of(find):
    """A view of the calendar of what ``find`` finds for a page."""

    def answer(request, listing):
        words = Branding.for_request(request).words
        sessions, name = find(listing), named(words.fill(listing.title), narrowed(request.GET)[0])
        source = request.build_absolute_uri()
        etag = stamp(sessions, name, source, str(words), get_language())
        unchanged = get_conditional_response(request, etag=etag)
        if unchanged is not None:
            unchanged.headers["ETag"] = etag
            return unchanged
        content = ical.calendar(with_events(sessions), name=name, source=source, words=words, request=request)
        response = _file(content, listing)
        response.headers["ETag"] = etag
        return response

    return answer


def _file(content, listing):
    """A calendar to download."""
    filename = content_disposition_header(as_attachment=True, filename=f"{listing.slug}.ics")
    return HttpResponse(content, content_type=ical.CONTENT_TYPE, headers={"Content-Disposition": filename})


def _json(content):
    # Anybody may read it anyway: a partner's page may do so from the browser.
    return JsonResponse(
        content, json_dumps_params={"ensure_ascii": False}, headers={"Access-Control-Allow-Origin": "*"}
    )


def _number(typed, default):
    """A number from a query; ``default`` for anything else."""
    try:
        return min(max(int(typed), 0), FURTHEST)
    except (TypeError, ValueError):
        return default
