"""How an event is shown: what it is, when and where, how to take part."""

from django.db.models import Q
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.models import Page

from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.enums import ColourScheme
from campaign_pages.channels.current import with_source
from campaign_pages.composed.companion_styles import LightStyles
from campaign_pages.composed.serving import ComposedPage
from campaign_pages.events.drafted import drafted_sessions
from campaign_pages.events.entries import Entry
from campaign_pages.events.enums import Attendance
from campaign_pages.events.kept import kept_sessions
from campaign_pages.events.session import Session
from campaign_pages.events.session_links import address_of, with_query
from campaign_pages.events.structured_data import Shown, event_objects
from campaign_pages.events.venue import Venue
from campaign_pages.events.warnings import event_warnings
from campaign_pages.facts.models import Contact, Partner, Profession

BESIDE = 4


class EventServing(LightStyles, ComposedPage):
    """Behaviour of a page class built on ``EventMixin``; stands before ``Page`` among its bases."""

    # What the page has fetched while it is served, for its structured data.
    _shown = None
    # Its sessions while it is served: the shelf fetches what their venues show.
    _served_sessions = None
    # The events that it describes; the head asks more than once.
    _described = None
    # Set by a preview: the sessions are those of the draft.
    is_previewed = False

    def serve_preview(self, request, mode_name):
        self.is_previewed = True
        return super().serve_preview(request, mode_name)

    def get_sessions(self):
        """Its sessions in the order of time, those removed left out; in a preview those of the draft."""
        if self.is_previewed or not self.pk:
            return drafted_sessions(self)
        return list(self.sessions.filter(removed_at=None).select_related("venue").order_by("start", "pk"))

    def get_context(self, request, *args, **kwargs):
        """Add the sessions in words, who speaks and organises, the ways on, and what else is on."""
        sessions = self._served_sessions = self.get_sessions()
        context = super().get_context(request, *args, **kwargs)
        now, shelf = timezone.now(), context["shelf"]
        words = Branding.for_request(request).words
        for session in sessions:
            session.page = self
        entries = [Entry(session, now, words, request) for session in sessions]
        coming = [entry for entry in entries if entry.state != "over"]
        _tell_each_way_once(coming)
        for entry in coming:
            if entry.venue and entry.tells_the_way:
                entry.door = shelf.picture(entry.venue.picture_id)
                entry.venue_contact = entry.venue.contact_id and shelf.take(Contact, entry.venue.contact_id)
        above = next((page for page in reversed(context["trail"]) if page.depth == self.depth - 1), None)
        programme = above.specific if above else None
        speakers = list(self._speakers(shelf))
        organisers = list(filter(None, (shelf.take(Partner, pk) for pk in self._ids("organisers"))))
        self._shown = Shown(
            organisers=[partner.name for partner in organisers],
            # A portrait has a title, which need not be a name.
            speakers=[speaker.name or portrait.title for speaker, portrait in speakers],
            week=programme,
            picture=shelf.picture(self.picture_id),
        )
        context.update(
            entries=coming,
            past_entries=[entry for entry in entries if entry.state == "over"],
            is_over=bool(entries) and not coming,
            takes_place=any(entry.state != "cancelled" for entry in coming),
            headline=words.fill(self.title),
            lead=words.fill(self.sentence),
            picture=shelf.picture(self.picture_id),
            speakers=speakers,
            organisers=organisers,
            professions=list(filter(None, (shelf.take(Profession, pk) for pk in self._ids("professions")))),
            contacts=list(filter(None, [self.contact_id and shelf.take(Contact, self.contact_id)])),
            programme_page=programme,
            scheme=getattr(programme, "colour_scheme", ColourScheme.PRIMARY),
            programme_title=words.fill(programme.title) if programme else "",
            no_date_address=self.no_date_address(programme, sessions, shelf, request),
            calendar_address=address_of("event_ics", self.pk) if self.pk and coming else "",
            beside=[Entry(session, now, words, request) for session in self.get_neighbours(programme, sessions, now)],
        )
        return context

    def _ids(self, name):
        """The keys of what it names; read once."""
        kept = self.__dict__.setdefault("_kept_ids", {})
        if name not in kept:
            kept[name] = [each.pk for each in getattr(self, name).all()]
        return kept[name]

    def _speakers(self, shelf):
        """Pairs (speaker, portrait page): one whose portrait must not be shown is not named either."""
        for speaker in self._speaker_rows():
            portrait = speaker.portrait_id and shelf.take(Page, speaker.portrait_id)
            if speaker.portrait_id and not (portrait and portrait.live):
                continue
            yield speaker, portrait or None

    def _venues(self):
        """The places to which one goes, each once."""
        if self._served_sessions is None:
            return []
        gone_to = [each for each in self._served_sessions if each.venue and each.attendance != Attendance.ONLINE]
        return list({each.venue_id: each.venue for each in gone_to}.values())

    def _speaker_rows(self):
        if "_kept_speakers" not in self.__dict__:
            self._kept_speakers = list(self.speakers.all())
        return self._kept_speakers

    def get_neighbours(self, programme, sessions, now):
        """What else is on under the same page: on a day of this event or in a town of it, the next ones first."""
        if programme is None or not sessions:
            return []
        first, last = min(each.first_day for each in sessions), max(each.last_day for each in sessions)
        towns = {each.venue.town for each in sessions if each.venue}
        found = Session.objects.shown().under(programme).upcoming(now).taking_place().exclude(page=self.pk)
        near = found.filter(Q(first_day__lte=last, last_day__gte=first) | Q(venue__town__in=towns))
        nearest = near.select_related("page", "venue").defer("page__body").order_by("start", "pk")
        by_event = {}
        for session in nearest[: 5 * BESIDE]:
            by_event.setdefault(session.page_id, session)
        return list(by_event.values())[:BESIDE]

    def no_date_address(self, programme, sessions, shelf, request):
        """Where who has no time on these dates is led: that page is told the event, its town and the channel."""
        pk = self.no_date_page_id or getattr(programme, "no_date_page_id", None)
        page = pk and shelf.take(Page, pk)
        if not page or not page.live:
            return ""
        towns = {each.venue.town for each in sessions if each.venue}
        town = next(iter(towns)) if len(towns) == 1 else ""
        return with_source(with_query(page.get_url(request), event=self.slug, town=town), request)

    def named(self):
        return [
            *super().named(),
            (get_image_model(), self.picture_id),
            (Contact, self.contact_id),
            (Page, self.no_date_page_id),
            *((get_image_model(), venue.picture_id) for venue in self._venues()),
            *((Contact, venue.contact_id) for venue in self._venues()),
            *((Page, speaker.portrait_id) for speaker in self._speaker_rows()),
            *((Partner, pk) for pk in self._ids("organisers")),
            *((Profession, pk) for pk in self._ids("professions")),
        ]

    def share_candidates(self):
        return [*super().share_candidates(), self.picture_id]

    def get_pictures(self):
        pictures = set(super().get_pictures())
        if self.picture_id:
            pictures.add((self.picture_id, "hero"))
        # Of the rows: their sessions may not be written yet when the pictures are prepared.
        gone_to = {row.venue_id for row in self.session_rows.all() if row.attendance != Attendance.ONLINE}
        doors = Venue.objects.filter(pk__in=gone_to).exclude(picture=None).values_list("picture", flat=True)
        pictures.update((pk, "card") for pk in doors)
        return sorted(pictures)

    def get_share_image(self):
        return super().get_share_image() or (None if hasattr(self, "_shelved_share_image") else self.picture)

    def warnings(self):
        """Those of any page, then those on its sessions."""
        above = self.get_parent().specific if self.path else None
        return [*super().warnings(), *event_warnings(self, above)]

    def get_structured_data(self, request):
        """An ``Event`` for each session to come, those that were taken out told as cancelled."""
        described = super().get_structured_data(request)
        if not self.live or not self.path:
            return described
        if self._described is None:
            branding = Branding.for_request(request) if request else Branding.for_site(self.get_site())
            sessions = kept_sessions(self).select_related("venue")
            self._described = event_objects(self, sessions, branding, request, self._shown)
        return [*described, *self._described]

    def get_head_description(self):
        """The search description, else the event in one sentence."""
        return super().get_head_description() or self.sentence


def _tell_each_way_once(entries):
    """Ten days of an exhibition in one venue say once where its bus stops."""
    told = set()
    for entry in entries:
        entry.tells_the_way = entry.session.venue_id not in told
        told.add(entry.session.venue_id)
