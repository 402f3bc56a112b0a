"""How a series is shown: why it was made, and its episodes as cards, by profession and a page at a time."""

from dataclasses import replace

from django.db.models import OuterRef
from django.urls import reverse
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.models import Page

from campaign_pages.blocks.text import SentenceBlock, ShelvedText
from campaign_pages.branding.models import Branding
from campaign_pages.composed.serving import ComposedPage
from campaign_pages.facts.texts import named_in
from campaign_pages.head.data import HeadData
from testimonials.series.episodes import with_place
from testimonials.series.fetching import with_all_parts
from testimonials.series.querysets import pages_of_professions
from testimonials.series.selection import Selection
from testimonials.series.structured_data import item_list


class SeriesServing(ComposedPage):
    """Behaviour of a page class built on ``SeriesMixin``; stands before ``Page`` among its bases.

    Override ``get_episodes`` to list other testimonials than those below it.
    """

    #: What a visitor asked for; set while the page is served.
    selection = None

    def get_episodes(self, now):
        """The episodes that anybody may see at ``now``, in order: a queryset of testimonials."""
        if not self.path:
            return self.episode_model.objects.none()
        children = self.episode_model.objects.child_of(self).live().filter(view_restrictions=None)
        return children.showable(now).order_by("path")

    @property
    def episode_model(self):
        """The page class of its episodes; override it for a testimonial of the host's own."""
        from testimonials.series.pages import TestimonialPage

        return TestimonialPage

    def route(self, request, path_components):
        """Lead to an episode with one query for all that it is, its place included; it knows whence one came."""
        if path_components and (episode := self._episode(path_components[0])):
            episode.series = self
            return episode.route(request, path_components[1:])
        return super().route(request, path_components)

    def _episode(self, slug):
        job = pages_of_professions(OuterRef("person"))[:1]
        children = self.episode_model.objects.child_of(self)
        told = with_place(with_all_parts(children), children, timezone.now())
        return told.annotate(profession_page_id=job).filter(slug=slug).first()

    def serve(self, request, *args, **kwargs):
        """The page; no cache keeps it without asking again: a person may have left the series a minute ago."""
        response = super().serve(request, *args, **kwargs)
        response.headers["Cache-Control"] = "no-cache"
        return response

    def named(self):
        shown = self.selection.shown if self.selection else []
        return [
            *super().named(),
            *(named_in(self.intention or "")),
            *((self.episode_model, pk) for pk in shown),
            (get_image_model(), self.picture_id),
            (Page, self.campaign_id),
        ]

    def share_candidates(self):
        """The share image, else the picture of the series."""
        return [*super().share_candidates(), self.picture_id]

    def get_context(self, request, *args, **kwargs):
        """Add the cards of one page, the professions to filter by, the picture, the campaign and the feed."""
        self.selection = Selection.of(self.get_episodes(timezone.now()), request.GET)
        context = super().get_context(request, *args, **kwargs)
        shelf, words = context["shelf"], Branding.for_request(request).words
        taken = [shelf.take(self.episode_model, pk) for pk in self.selection.shown]
        self.cards = [card for card in taken if card and card.live]
        campaign = self.campaign_id and shelf.take(Page, self.campaign_id)
        context.update(
            headline=words.fill(self.title),
            intention=words.fill(SentenceBlock().render_basic(ShelvedText(self.intention or "", shelf))),
            picture=shelf.picture(self.picture_id),
            selection=self.selection,
            cards=self.cards,
            campaign=campaign if campaign and campaign.live else None,
            feed_address=self.feed_address if self.pk else "",
        )
        if self.selection.page.number > 1:
            # The second page is another one than the first, for robots too.
            head = HeadData.of(self, request)
            context["cp_head_data"] = replace(head, canonical=f"{head.canonical}{self.selection.address}")
        return context

    @property
    def feed_address(self):
        return reverse("campaign_pages:testimonials:series_feed", args=[self.pk])

    def get_feeds(self, request):
        return [*super().get_feeds(request), *([(self.title, self.feed_address)] if self.pk else [])]

    def get_pictures(self):
        pictures = set(super().get_pictures())
        if self.picture_id:
            pictures.add((self.picture_id, "hero"))
        return sorted(pictures)

    def get_structured_data(self, request):
        """The episodes of the page being shown; nobody who may not be."""
        cards = getattr(self, "cards", [])
        if not self.selection:
            return super().get_structured_data(request)
        first, total = self.selection.page.start_index(), self.selection.page.paginator.count
        return [*super().get_structured_data(request), *item_list(cards, first, total, request)]
