"""How a week or an agenda is shown: its programme, as the visitor's filters say."""

import datetime
from dataclasses import replace

from django.utils import timezone
from django.utils.functional import cached_property
from wagtail.images import get_image_model
from wagtail.models import Page

from campaign_pages import days
from campaign_pages.branding.models import Branding
from campaign_pages.channels.current import source_in, with_source
from campaign_pages.composed.companion_styles import LightStyles
from campaign_pages.composed.serving import ComposedPage
from campaign_pages.events.changes import recent_changes
from campaign_pages.events.entries import Entry
from campaign_pages.events.filters import ONLINE, Filters
from campaign_pages.events.programme import Programme
from campaign_pages.events.session import Session
from campaign_pages.events.session_links import address_of, with_query
from campaign_pages.events.structured_data import programme_objects
from campaign_pages.events.warnings import week_warnings
from campaign_pages.events.ways import ways_of
from campaign_pages.events.week_states import EditionDays, WeekState
from campaign_pages.events.week_words import edition_line, past_line, state_line, week_days
from campaign_pages.facts.models import Partner
from campaign_pages.jobs.texts import HasTexts

# A preview of a day of the week shows what is on then from the morning on.
MORNING = datetime.timedelta(hours=8)
#: So long after a week its figures are still gathered: how many came, who asked for a file.
FIGURES_SETTLE = datetime.timedelta(days=90)


class ProgrammeServing(LightStyles, HasTexts, ComposedPage):
    """Behaviour of a page class built on ``ProgrammeMixin``; stands before ``Page`` among its bases.

    Override ``get_sessions`` to show others than those of the events below the page.
    """

    TEXTS = ("introduction", "practical_information")
    # What it describes to search engines; the head asks more than once.
    _described = None

    def get_sessions(self):
        """The sessions that visitors may see: a queryset. None for a page that is not in the tree yet."""
        if not self.path:
            return Session.objects.none()
        return Session.objects.shown().under(self)

    def moment(self, now):
        """The aware datetime at which the page is shown: ``now``, unless a preview shows another day."""
        return now

    def programme(self, request, now):
        """What the visitor asks for: a ``Programme``."""
        raise NotImplementedError(f"{type(self).__name__} must say how its programme is put in order.")

    @staticmethod
    def asked(request):
        """What the address asks, and the channel by which the visitor came: ``Filters``."""
        return replace(Filters.read(request.GET), source=source_in(request))

    def get_context(self, request, *args, **kwargs):
        """Add the programme, the ways on, and what changed."""
        context = super().get_context(request, *args, **kwargs)
        now, shelf = self.moment(timezone.now()), context["shelf"]
        words = Branding.for_request(request).words
        programme = self.programme(request, now)
        town = programme.filters.town
        named = {name: pk and shelf.take(Page, pk) for name, pk in self._ways().items()}
        context.update(
            programme=programme,
            groups=programme.groups(lambda session, day: Entry(session, now, words, request, day)),
            texts=self.printed_texts(shelf, words),
            picture=shelf.picture(self.picture_id),
            headline=words.fill(self.title),
            campaign=named["campaign"] or None,
            no_date_address=self.no_date_address(named["no_date"], request, town if town != ONLINE else ""),
            changes=recent_changes(self, now) if self.path else [],
            calendar_address=self.address_of("programme_ics"),
            feed_address=self.address_of("changes_feed"),
            own_ways=ways_of(self, programme.filters, words.fill(self.title), request),
            now=now,
        )
        return context

    def address_of(self, name):
        """The address of one of our views of this page; empty where this site has none, and before it is saved."""
        return address_of(name, self.pk) if self.pk else ""

    def get_feeds(self, request):
        """The feed of what changed."""
        return [*super().get_feeds(request), *([(self.title, self.address_of("changes_feed"))] if self.pk else [])]

    def get_structured_data(self, request):
        """The week as a series of events, and the pages of those to come."""
        described = super().get_structured_data(request)
        if not self.live or not self.path:
            return described
        if self._described is None:
            branding = Branding.for_request(request) if request else Branding.for_site(self.get_site())
            self._described = programme_objects(self, branding, request)
        return [*described, *self._described]

    def _ways(self):
        return {"campaign": self.campaign_id, "no_date": self.no_date_page_id}

    def no_date_address(self, page, request, town=""):
        """Where who has no time on these dates is led: the page is told the programme, the town and the channel."""
        if not page or not page.live:
            return ""
        return with_source(with_query(page.get_url(request), event=self.slug, town=town), request)

    def named(self):
        pages = [(Page, pk) for pk in self._ways().values()]
        return [*super().named(), *pages, (get_image_model(), self.picture_id)]

    def share_candidates(self):
        return [*super().share_candidates(), self.picture_id]

    def get_pictures(self):
        pictures = set(super().get_pictures())
        if self.picture_id:
            pictures.add((self.picture_id, "hero"))
        return sorted(pictures)

    def get_share_image(self):
        return super().get_share_image() or (None if hasattr(self, "_shelved_share_image") else self.picture)


class EventWeekServing(ProgrammeServing):
    """Behaviour of a page class built on ``EventWeekMixin``."""

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

    def warnings(self):
        """Those of any page, then that it has no event."""
        return [*super().warnings(), *week_warnings(self)]

    def facts_moment(self, now):
        """An edition of the past quotes its figures as they were once they had settled."""
        if self.ends_on is None:
            return None
        settled = days.start_of(self.ends_on + FIGURES_SETTLE)
        return settled if settled <= now else None

    @property
    def edition_days(self):
        return EditionDays(self.starts_on, self.ends_on, self.programme_from)

    def state_on(self, today):
        """The ``WeekState`` of that day; in a preview, the state being previewed."""
        return self.previewed_state or self.edition_days.state_on(today)

    def moment(self, now):
        if self.previewed_state is None:
            return now
        return days.start_of(self.edition_days.day_in(self.previewed_state, days.day_of(now))) + MORNING

    def get_sessions(self):
        """Those of the events below; none while the week is only announced."""
        is_teaser = self.state_on(days.day_of(self.moment(timezone.now()))) == WeekState.TEASER
        return Session.objects.none() if is_teaser else super().get_sessions()

    def programme(self, request, now):
        during = self.state_on(days.day_of(now)) == WeekState.DURING
        return Programme(self.get_sessions(), self.asked(request), now, keeps_past_back=during)

    def get_editions(self):
        """The other editions, beside this page in the tree: a queryset, the newest first."""
        if not self.path:
            return type(self).objects.none()
        others = type(self).objects.live().sibling_of(self, inclusive=False).filter(view_restrictions=None)
        return others.exclude(starts_on=None).order_by("-starts_on").defer_streamfields()

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        today = days.day_of(context["now"])
        state, shelf = self.state_on(today), context["shelf"]
        editions = list(self.get_editions())
        context.update(
            state=state,
            edition_line=edition_line(self),
            save_the_date=self.address_of("week_ics") if self.starts_on and self.live else "",
            reference_day=days.in_words(self.reference_day),
            week_days=week_days(self.starts_on, self.ends_on),
            state_line=state_line(self, state, today),
            partners=list(filter(None, (shelf.take(Partner, pk) for pk in self.partner_ids))),
            next_edition=next(
                (each for each in reversed(editions) if self.starts_on and each.starts_on > self.starts_on), None
            ),
            past_editions=[(each, past_line(each)) for each in editions if each.ends_on and each.ends_on < today],
        )
        if state == WeekState.TEASER:
            context["changes"] = []
        return context

    @cached_property
    def partner_ids(self):
        return [partner.pk for partner in self.partners.all()]

    def named(self):
        return [*super().named(), *((Partner, pk) for pk in self.partner_ids)]

    def next_change_after(self, now):
        """The aware datetime until which a cached page stays true: a session begins or ends, or another day comes."""
        return Programme(self.get_sessions(), Filters(), now).next_change_after()


class AgendaServing(ProgrammeServing):
    """Behaviour of a page class built on ``AgendaMixin``."""

    def programme(self, request, now):
        return Programme(self.get_sessions(), self.asked(request), now, by_month=True)

    def next_change_after(self, now):
        """As for a week."""
        return Programme(self.get_sessions(), Filters(), now, by_month=True).next_change_after()
