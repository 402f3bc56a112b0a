"""How an event is shown: what it is, when and where, how to take part."""

from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.models import Page

from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.professions import hired
from campaign_pages.composed.serving import ComposedPage
from campaign_pages.events.publishing import planned
from campaign_pages.events.session import Session
from campaign_pages.events.session_lines import lines_of
from campaign_pages.events.session_links import calendar_address, no_date_address
from campaign_pages.events.structured_data import event_objects
from campaign_pages.events.warnings import event_warnings
from campaign_pages.facts.models import Contact, Partner, Profession
from campaign_pages.head.data import absolute
from campaign_pages.pictures.renditions import share_rendition


class EventServing(ComposedPage):
    """Behaviour of a page class built on ``EventMixin``; stands before ``Page`` among its bases."""

    def serve(self, request, *args, **kwargs):
        """The page; no cache keeps it without asking again: a session may be full or cancelled since a minute."""
        response = super().serve(request, *args, **kwargs)
        response.headers["Cache-Control"] = "no-cache"
        return response

    def named(self):
        return [
            *super().named(),
            (get_image_model(), self.picture_id),
            (Contact, self.contact_id),
            (Page, self.no_date_page_id),
            *((Partner, pk) for pk in self._keys("organisers")),
            *((Profession, pk) for pk in self._keys("professions")),
            *((Page, speaker.portrait_id) for speaker in self._speakers),
        ]

    def warnings(self):
        """Those of any page, then those on its sessions."""
        above = self.get_parent().specific if self.path else None
        return [*super().warnings(), *event_warnings(self, above)]

    def share_candidates(self):
        """The share image, else the picture of the event."""
        return [*super().share_candidates(), self.picture_id]

    def get_context(self, request, *args, **kwargs):
        """Add the sessions, those who speak and organise, and where the page leads."""
        context = super().get_context(request, *args, **kwargs)
        now, shelf, words = timezone.now(), context["shelf"], Branding.for_request(request).words
        self.shown_sessions = self.sessions_to_show()
        lines = lines_of(self.shown_sessions, request, now, words)
        to_come = [line for line in lines if not line.session.is_over(now)]
        above = self.programme_above(shelf)
        no_date = self.no_date_page_id and shelf.take(Page, self.no_date_page_id)
        town = next((line.session.venue.town for line in to_come if line.session.venue), "")
        self.shown_speakers = list(filter(None, (self._speaker(each, shelf, request) for each in self._speakers)))
        context.update(
            headline=words.fill(self.title),
            lead=words.fill(self.sentence),
            picture=shelf.picture(self.picture_id),
            to_come=to_come,
            past=[line for line in lines if line.session.is_over(now)],
            speakers=self.shown_speakers,
            organisers=self._taken(shelf, Partner, "organisers"),
            professions=hired(self._taken(shelf, Profession, "professions"), request),
            contacts=list(filter(None, [self.contact_id and shelf.take(Contact, self.contact_id)])),
            calendar_address=calendar_address("event_ics", self.pk) if self.pk else "",
            no_date_address=no_date_address(no_date or above.get("no_date_page"), self.title, town, request),
        )
        return context

    def sessions_to_show(self):
        """The published sessions; in a preview, those that the rows would become. One query."""
        if self.pk is None or getattr(self, "is_previewed", False):
            return self.planned_sessions()
        found = Session.objects.filter(page=self.pk, removed_at=None).select_related("venue")
        sessions = list(found.prefetch_related("changes").order_by("start", "pk"))
        for session in sessions:
            session.page = self
        return sessions

    def planned_sessions(self):
        """The sessions of the rows as they stand, not saved: what a publication would make of them."""
        return planned(self)

    def serve_preview(self, request, mode_name):
        self.is_previewed = True
        return super().serve_preview(request, mode_name)

    def programme_above(self, shelf):
        """What the week or agenda above says for all its events: ``no_date_page``."""
        from campaign_pages.events.pages import AgendaPage, EventWeekPage

        if self.no_date_page_id or not self.path:
            return {}
        path = self.path[: -self.steplen]
        for model in (EventWeekPage, AgendaPage):
            above = model.objects.filter(path=path).select_related("no_date_page").only("no_date_page", "path").first()
            if above:
                return {"no_date_page": above.no_date_page}
        return {}

    def _keys(self, name):
        kept = f"_{name}_keys"
        if kept not in self.__dict__:
            self.__dict__[kept] = [each.pk for each in getattr(self, name).all()]
        return self.__dict__[kept]

    def _taken(self, shelf, model, name):
        return list(filter(None, (shelf.take(model, pk) for pk in self._keys(name))))

    @property
    def _speakers(self):
        if "_speaker_rows" not in self.__dict__:
            self.__dict__["_speaker_rows"] = list(self.speakers.all())
        return self.__dict__["_speaker_rows"]

    def _speaker(self, speaker, shelf, request):
        """What is printed of somebody who speaks: nothing of a portrait that may not be shown now."""
        if not speaker.portrait_id:
            return {"name": speaker.name, "role": speaker.role, "address": ""}
        page = shelf.take(Page, speaker.portrait_id)
        if page is None or not page.live:
            return None
        return {"name": speaker.name or page.title, "role": speaker.role, "address": page.get_url(request) or ""}

    def get_pictures(self):
        pictures = set(super().get_pictures())
        if self.picture_id:
            pictures.add((self.picture_id, "hero"))
        return sorted(pictures)

    def get_head_description(self):
        """The search description, else the event in one sentence."""
        return super().get_head_description() or self.sentence

    def get_structured_data(self, request):
        """An ``Event`` for each session that is still to come, cancelled ones included."""
        described = super().get_structured_data(request)
        if not self.live or not hasattr(self, "shown_sessions"):
            return described
        now = timezone.now()
        branding = Branding.for_request(request) if request else Branding.for_site(self.get_site())
        organiser = {"@type": "GovernmentOrganization", "name": branding.name} if branding.name else None
        share = self.get_share_image()
        file = share_rendition(share) if share else None
        image = absolute(file.url, branding.site.root_url if branding.site_id else "") if file else ""
        to_come = [session for session in self.shown_sessions if not session.is_over(now)]
        names = [speaker["name"] for speaker in self.shown_speakers]
        address = self.get_full_url(request) or ""
        return [*described, *event_objects(self, to_come, address, organiser, image, self._week(request), names)]

    def _week(self, request):
        """Pair (name, address) of the week above, if it is one."""
        from campaign_pages.events.pages import EventWeekPage

        week = EventWeekPage.objects.filter(path=self.path[: -self.steplen]).only("title", "url_path").first()
        return (week.title, week.get_full_url(request)) if week else None
