"""How a testimonial is shown: to everybody while the rights of its person hold, and as kind words afterwards."""

from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.images import get_image_model

from campaign_pages import days
from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.serving import links_of_campaign, shown_links
from campaign_pages.composed.serving import ComposedPage
from campaign_pages.facts.texts import named_in
from campaign_pages.jobs.texts import HasTexts
from testimonials.recordings.models import Audio, Video
from testimonials.series.card import TestimonialCard
from testimonials.series.enums import Form
from testimonials.series.episodes import HasNeighbours
from testimonials.series.fetching import PagesAround, fetch_rows, recordings_at_hand
from testimonials.series.gone import gone
from testimonials.series.previewing import PreviewsRights
from testimonials.series.querysets import pages_of_professions
from testimonials.series.structured_data import person_data
from testimonials.series.telling import told
from testimonials.series.withholding import FollowsRights


class TestimonialServing(FollowsRights, PreviewsRights, TestimonialCard, HasNeighbours, HasTexts, ComposedPage):
    """Behaviour of a page class built on ``TestimonialMixin``; stands before ``Page`` among its bases.

    Needs ``objects = TestimonialManager()``. Override ``get_series`` for a page that stands elsewhere, and
    ``get_job_page_id`` to lead to another page.
    """

    TEXTS = ("missions", "career_path", "motivations")
    # What is shown of the person while the page is served.
    shown_picture = None
    shown_recordings = ()

    def serve(self, request, *args, **kwargs):
        """The page; 410 with kind words when it must not be shown. No cache keeps either without asking again."""
        if not self.position.is_shown:
            return gone(request, self)
        fetch_rows(self)
        response = super().serve(request, *args, **kwargs)
        response.headers["Cache-Control"] = "no-cache"
        return response

    @cached_property
    def exchange_rows(self):
        """The questions and answers of an interview; a portrait does not ask for them."""
        return list(self.exchanges.all()) if self.form == Form.INTERVIEW else []

    def get_job_page_id(self):
        """The primary key of the page on the job: the one chosen, else that of the first profession of the person.

        ``None`` without one; a voice has none of its own. No query when a series led here.
        """
        if self.job_sheet_id or self.person is None or self.person.is_voice:
            return self.job_sheet_id
        if not hasattr(self, "profession_page_id"):
            self.profession_page_id = pages_of_professions(self.person_id).first()
        return self.profession_page_id

    @cached_property
    def around(self):
        """The pages around it that it leads to."""
        return PagesAround(self, self.get_job_page_id())

    @cached_property
    def campaign(self):
        """The campaign of its series, if visitors may see it."""
        return self.around.campaign_of(self.series)

    @cached_property
    def shown_actions(self):
        """The stream of the call at the end: its own actions, else those that the campaign offers today."""
        if self.actions or self.campaign is None:
            return self.actions
        return self.campaign.actions_in(self.campaign.phase_on(days.today()))

    def call(self, shelf, request):
        """The links of that stream."""
        links = shelf.resolve(self.shown_actions) if self.shown_actions else []
        is_its_own = self.shown_actions is self.actions
        return shown_links(links, request) if is_its_own else links_of_campaign(self.campaign, links, request)

    def stocked_shelf(self, request, now):
        shelf = super().stocked_shelf(request, now)
        if shelf.above is None:
            shelf.above = self.around.above
        return shelf

    def fetched(self):
        return [*super().fetched(), *recordings_at_hand(self)]

    @property
    def picture_ids(self):
        """The pictures for the head of the page, the best first; none for a voice, whatever was chosen."""
        if self.person is None or self.person.is_voice:
            return []
        return [pk for pk in (self.picture_id, self.person.portrait_id) if pk]

    def streams(self, now):
        return [self.body, self.shown_actions]

    def named(self):
        texts = [row.answer for row in self.exchange_rows]
        cards = [card for card in self.neighbours.values() if card.card_picture_id]
        return [
            *super().named(),
            *(named for html in texts if html for named in named_in(html)),
            *((get_image_model(), pk) for pk in self.picture_ids),
            *((get_image_model(), card.card_picture_id) for card in cards),
            (Video, self.video_id),
            (Audio, self.audio_id),
        ]

    def get_context(self, request, *args, **kwargs):
        """Add who speaks, the passages, the recordings, the call, the job sheet, the series and the neighbours."""
        context = super().get_context(request, *args, **kwargs)
        shelf, words = context["shelf"], Branding.for_request(request).words
        self.shelf, self.shown_picture = shelf, next(filter(None, map(shelf.picture, self.picture_ids)), None)
        for card in self.neighbours.values():
            card.shelf = shelf
        self.shown_recordings = self.recordings(shelf)
        context.update(
            picture=self.shown_picture,
            headline=words.fill(self.title),
            passages=told(self, shelf, words),
            recordings=self.shown_recordings,
            job_page=self.around.job_page,
            call_heading=words.fill(self.call_heading) or _("And you?"),
            actions=self.call(shelf, request),
            series=self.series if self.series and self.series.live else None,
            campaign=self.campaign,
            position=self.position,
            neighbours=self.neighbours,
            rights_notice=self.rights_notice(days.today()),
        )
        return context

    def recordings(self, shelf):
        """The video, then the audio recording, that may be shown."""
        named = ((Video, self.video_id), (Audio, self.audio_id))
        return list(filter(None, (shelf.take(model, pk) for model, pk in named if pk)))

    def get_pictures(self):
        pictures = set(super().get_pictures())
        if self.picture_ids:
            pictures.add((self.picture_ids[0], "portrait-head"))
        if self.card_picture_id:
            pictures.update((self.card_picture_id, spec) for spec in ("portrait", "portrait-small"))
        return sorted(pictures)

    def share_candidates(self):
        """The share image, else the picture of the page, else the portrait; a voice shares what was chosen for it."""
        return [*super().share_candidates(), *self.picture_ids]

    def get_head_description(self):
        """The search description, else the sentence that sums it up, between quotation marks."""
        return super().get_head_description() or self.quoted_sentence

    def get_structured_data(self, request):
        """The person and the recordings that the page shows; nothing of anybody who is not shown."""
        _site, base, _path = self.get_url_parts(request) or (None, "", "")
        recorded = [each for recording in self.shown_recordings for each in recording.get_structured_data(base)]
        return [*super().get_structured_data(request), *person_data(self, self.shown_picture, base), *recorded]

    def worded(self):
        yield from super().worded()
        yield from ((row.question, row.answer) for row in self.exchange_rows)
