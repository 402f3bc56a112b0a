"""How a week or an agenda is shown: its programme, as the visitor's address asks."""

from dataclasses import replace
from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext
from wagtail.images import get_image_model
from wagtail.models import Page

from campaign_pages import days
from campaign_pages.blocks.text import SentenceBlock, ShelvedText
from campaign_pages.branding.models import Branding
from campaign_pages.composed.serving import ComposedPage
from campaign_pages.events.changes import news_of
from campaign_pages.events.programme import Programme
from campaign_pages.events.session import Session
from campaign_pages.events.session_lines import grouped_lines
from campaign_pages.events.session_links import calendar_address, frame_code, no_date_address, webcal
from campaign_pages.events.structured_data import week_object
from campaign_pages.events.warnings import week_warnings
from campaign_pages.events.week_states import WeekState, state_on
from campaign_pages.facts.models import Partner
from campaign_pages.facts.texts import named_in
from campaign_pages.head.data import HeadData

#: How many changes the page itself tells; the feed has the others.
NEWS_SHOWN = 5


class ProgrammeServing(ComposedPage):
    """Behaviour of a page class built on ``ProgrammeMixin``; stands before ``Page`` among its bases.

    Override ``keeps_past(now)`` to decide whether sessions that are over are listed unasked.
    """

    TEXTS = ("introduction", "practical_information")

    def keeps_past(self, now):
        """Whether the programme lists what is over without being asked; an agenda does not."""
        return False

    def shows_programme(self, now):
        """Whether the sessions are told yet."""
        return True

    def serve(self, request, *args, **kwargs):
        """The page; no cache keeps it without asking again: a session may be full or cancelled since a minute."""
        response = super().serve(request, *args, **kwargs)
        response.headers["Cache-Control"] = "no-cache"
        return response

    def named(self):
        return [
            *super().named(),
            *(reference for name in self.TEXTS for reference in named_in(getattr(self, name) or "")),
            (get_image_model(), self.picture_id),
            (Page, self.campaign_id),
            (Page, self.no_date_page_id),
        ]

    def share_candidates(self):
        """The share image, else the picture of the page."""
        return [*super().share_candidates(), self.picture_id]

    def get_context(self, request, *args, **kwargs):
        """Add the programme, its changes, the texts and where the page leads."""
        context = super().get_context(request, *args, **kwargs)
        now, shelf, words = timezone.now(), context["shelf"], Branding.for_request(request).words
        campaign = self.campaign_id and shelf.take(Page, self.campaign_id)
        no_date = self.no_date_page_id and shelf.take(Page, self.no_date_page_id)
        context.update(
            headline=words.fill(self.title),
            picture=shelf.picture(self.picture_id),
            campaign=campaign if campaign and campaign.live else None,
            no_date_address=no_date_address(no_date, "", "", request),
            **{name: words.fill(self.printed(name, shelf)) for name in self.TEXTS},
            programme=None,
        )
        if self.path and self.shows_programme(now):
            self._add_programme(context, request, now, words)
        return context

    def printed(self, name, shelf):
        """One of its rich texts as HTML, links resolved from the shelf."""
        return SentenceBlock().render_basic(ShelvedText(getattr(self, name) or "", shelf))

    def _add_programme(self, context, request, now, words):
        programme = Programme(self, request.GET, now, self.keeps_past(now))
        context.update(
            programme=programme,
            groups=grouped_lines(programme, request, now, words),
            news=news_of(self, now, NEWS_SHOWN),
            **addresses_of(programme),
            **self._outside(programme, request),
        )
        if programme.sheet.number > 1:
            # The second page is another one than the first, for robots too.
            head = HeadData.of(self, request)
            address = programme.address(page=programme.sheet.number)
            context["cp_head_data"] = replace(head, canonical=f"{head.canonical}{address}")

    def _outside(self, programme, request):
        """What one takes along: calendars, feeds, data, the code of a frame; of the town and kind that are chosen."""
        asked = {name: programme.chosen[name] for name in ("town", "kind") if name in programme.chosen}
        calendar = calendar_address("programme_ics", self.pk, **asked)
        frame = calendar_address("embedded_programme", self.pk, **asked)
        return {
            "calendar_address": calendar,
            "webcal_address": webcal(request.build_absolute_uri(calendar)),
            "changes_address": reverse("campaign_pages:changes_feed", args=[self.pk]),
            "openagenda_address": calendar_address("openagenda", self.pk, **asked),
            "json_address": calendar_address("programme_json", self.pk, **asked),
            "embed_code": frame_code(request.build_absolute_uri(frame), self.title),
        }

    def get_feeds(self, request):
        if not self.pk:
            return super().get_feeds(request)
        address = reverse("campaign_pages:changes_feed", args=[self.pk])
        return [*super().get_feeds(request), (_("What changed: %(title)s") % {"title": self.title}, address)]

    def get_pictures(self):
        pictures = set(super().get_pictures())
        if self.picture_id:
            pictures.add((self.picture_id, "hero"))
        return sorted(pictures)


class EventWeekServing(ProgrammeServing):
    """Behaviour of a page class built on ``EventWeekMixin``: announced, to come, under way, over."""

    TEXTS = ("introduction", "practical_information", "outcome")
    # Set by a preview of another state; never stored.
    previewed_state = None

    @cached_property
    def preview_modes(self):
        as_today, neutral = super().preview_modes
        return [as_today, *WeekState.choices, neutral]

    def serve_preview(self, request, mode_name):
        self.previewed_state = WeekState(mode_name) if mode_name in WeekState.values else None
        return super().serve_preview(request, mode_name)

    def state(self, now):
        """The state at ``now`` (aware datetime); in a preview, the state being previewed."""
        return self.previewed_state or state_on(self, days.day_of(now))

    def keeps_past(self, now):
        """The archive lists the whole week; so does the page before it begins, when nothing is over."""
        return self.state(now) in (WeekState.AFTER, WeekState.BEFORE)

    def shows_programme(self, now):
        return self.state(now) != WeekState.TEASER

    def warnings(self):
        """Those of any page, then that it has no event."""
        return [*super().warnings(), *week_warnings(self)]

    def named(self):
        return [*super().named(), *((Partner, partner.pk) for partner in self._partners)]

    @cached_property
    def _partners(self):
        return list(self.partners.all())

    def get_context(self, request, *args, **kwargs):
        """Add the state, the dates in words, the partners and the other editions."""
        context = super().get_context(request, *args, **kwargs)
        now, shelf = timezone.now(), context["shelf"]
        state = self.state(now)
        context.update(
            state=state,
            dates=self.dates_in_words(),
            countdown=self.countdown(days.day_of(now)) if state in (WeekState.TEASER, WeekState.BEFORE) else "",
            partners=list(filter(None, (shelf.take(Partner, partner.pk) for partner in self._partners))),
            editions=self.other_editions(request),
            programme_day=days.in_words(self.programme_from) if self.programme_from else "",
        )
        return context

    def dates_in_words(self):
        """``from Monday 16 to Sunday 22 November 2026``; empty without both dates."""
        if not self.starts_on or not self.ends_on:
            return ""
        if self.starts_on == self.ends_on:
            return days.in_words(self.starts_on)
        last = days.in_words(self.ends_on)
        if (self.starts_on.year, self.starts_on.month) == (self.ends_on.year, self.ends_on.month):
            return pgettext("days", "%(first)s to %(last)s") % {"first": self.starts_on.day, "last": last}
        return _("from %(first)s to %(last)s") % {"first": days.in_words(self.starts_on), "last": last}

    def countdown(self, today):
        """How far away the first day is, in words; empty without one."""
        return days_until(self.starts_on, today) if self.starts_on else ""

    def other_editions(self, request):
        """Pairs (title, address) of the published weeks beside this one, the latest first; one query."""
        if not self.path:
            return []
        beside = type(self).objects.sibling_of(self, inclusive=False).live().filter(view_restrictions=None)
        found = beside.only("title", "url_path", "starts_on", "locale").order_by("-starts_on")[:10]
        words = Branding.for_request(request).words
        return [(words.fill(week.title), week.get_url(request)) for week in found]

    def get_structured_data(self, request):
        branding = Branding.for_request(request) if request else Branding.for_site(self.get_site())
        organiser = {"@type": "GovernmentOrganization", "name": branding.name} if branding.name else None
        address = self.get_full_url(request) or ""
        return [*super().get_structured_data(request), week_object(self, address, organiser)]


class AgendaServing(ProgrammeServing):
    """Behaviour of a page class built on ``AgendaMixin``."""


def addresses_of(programme):
    """The addresses of the same programme in another order, with what is over, and of its other pages."""
    sheet = programme.sheet
    return {
        "by_day": programme.address(view=None),
        "by_town": programme.address(view="town"),
        "by_kind": programme.address(view="kind"),
        "with_past": programme.address(past="1"),
        "previous_page": programme.address(page=sheet.previous_page_number()) if sheet.has_previous() else "",
        "next_page": programme.address(page=sheet.next_page_number()) if sheet.has_next() else "",
    }


def days_until(day, today):
    """``in 12 days``, ``tomorrow``, ``today``; empty once it has passed."""
    left = (day - today) // timedelta(days=1)
    if left < 0:
        return ""
    if left == 0:
        return _("today")
    if left == 1:
        return _("tomorrow")
    return ngettext("in %(count)s day", "in %(count)s days", left) % {"count": left}


def next_sessions(page, now, limit, kind="", town=""):
    """The first sessions to come below a page that take place: a queryset."""
    found = Session.objects.shown().under(page).upcoming(now).taking_place()
    if kind:
        found = found.filter(page__kind=kind)
    if town:
        found = found.filter(venue__town=town)
    return found.select_related("page", "venue").defer("page__body").order_by("start", "pk")[:limit]
