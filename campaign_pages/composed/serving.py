"""How a page made of campaign blocks is shown: everything it names is fetched once, its menu made of its sections."""

from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.images import get_image_model

from campaign_pages.blocks.references import pictures_used, references
from campaign_pages.blocks.shelf import Shelf
from campaign_pages.blocks.withholding import restrictions_of
from campaign_pages.composed.link_words import mark_vague_links
from campaign_pages.composed.navigation import navigation
from campaign_pages.composed.shown import records_shown
from campaign_pages.composed.unpublished import unpublished
from campaign_pages.composed.warnings import WarnsItsEditor
from campaign_pages.head.trail import trail
from campaign_pages.neutral.current import is_neutral
from campaign_pages.pictures.publishing import ShowsPictures

NEUTRAL_MODE = "neutral"


class ComposedPage(WarnsItsEditor, ShowsPictures):
    """Behaviour of a page with a ``RegistryStreamField`` named ``body``; stands before ``Page`` among its bases.

    Override ``streams(now)`` when the page shows further streams, ``named()`` when it names records or pictures in
    fields of its own, ``fetched()`` when some of these came with it, ``facts_moment(now)`` when it quotes facts as they
    were.
    """

    # Set by a preview of the neutral mode; never stored.
    previewed_neutral = False

    @cached_property
    def preview_modes(self):
        return [("", _("As today")), (NEUTRAL_MODE, _("Before an election (neutral)"))]

    def serve_preview(self, request, mode_name):
        self.previewed_neutral = mode_name == NEUTRAL_MODE
        response = super().serve_preview(request, mode_name)
        if hasattr(response, "add_post_render_callback"):
            response.add_post_render_callback(_mark_for_the_checker)
        return response

    def facts_moment(self, now):
        """The aware datetime at which the page quotes its facts, or ``None`` for what they say today."""
        return

    def get_view_restrictions(self):
        """What guards this page or one above it, an alias as the page that it repeats: Wagtail's own, in one query."""
        return restrictions_of(self)

    def streams(self, now):
        """The stream values that the page shows at ``now``; the body always is one of them."""
        return [self.body]

    def named(self):
        """Pairs (model, primary key) of what the page names outside its streams; empty keys are passed over."""
        return []

    def fetched(self):
        """Records that came with the page itself, each knowing ``withheld_now``: the shelf does not ask for them."""
        return []

    def warnings(self):
        """Those of ``WarnsItsEditor``, then the chosen records that visitors do not see."""
        now = timezone.now()
        named = list(self.named())
        for stream in filter(None, self.streams(now)):
            named.extend(references(stream.stream_block, list(stream.raw_data)))
        return [*super().warnings(), *unpublished(named, self.facts_moment(now))]

    def share_candidates(self):
        """The ids of the pictures to share the page with, the best first; empty ones are passed over."""
        return [self.share_image_id]

    def get_context(self, request, *args, **kwargs):
        """Add ``shelf``, ``body`` (resolved), ``sections`` (the menu), ``trail``, ``neutral`` and ``facts_moment``."""
        now = timezone.now()
        shelf = self.stocked_shelf(request, now)
        # The head prints it; taken from the shelf it costs no query, and no gate is passed by.
        self._shelved_share_image = next(filter(None, map(shelf.picture, self.share_candidates())), None)
        neutral = self.previewed_neutral or is_neutral(request)
        context = super().get_context(request, *args, **kwargs)
        body = shelf.resolve(self.body)
        context.update(
            shelf=shelf,
            body=list(body),
            sections=navigation(body, neutral=neutral),
            trail=trail(self, request, shelf.above),
            neutral=neutral,
            facts_moment=shelf.moment,
        )
        # Kept for the head, which is printed once every class has put its own into the context.
        self._served = context
        return context

    def get_structured_data(self, request):
        """What the page is itself, and what the records that its blocks show now say of themselves."""
        return [*super().get_structured_data(request), *self._shown_objects(request)]

    def _shown_objects(self, request):
        served = getattr(self, "_served", None)
        if served is None or not served["shelf"].describes():
            return []
        records = records_shown(served["body"], served["shelf"], served.get("phase"), served["neutral"])
        _site, root_url, _path = self.get_url_parts(request) or (None, "", "")
        return [each for record in records for each in record.get_structured_data(root_url)]

    def stocked_shelf(self, request, now):
        """A shelf that holds all that the page shows at ``now``."""
        named = [*self.named(), *((get_image_model(), pk) for pk in self.share_candidates())]
        shelf = Shelf(request, self.facts_moment(now), self)
        shelf.offer(self.fetched())
        return shelf.stock(*filter(None, self.streams(now)), also=[(model, pk) for model, pk in named if pk])

    def get_pictures(self):
        pictures = pictures_used(self.body)
        if share_image_id := next(filter(None, self.share_candidates()), None):
            pictures.add((share_image_id, "share"))
        return sorted(pictures)

    def get_share_image(self):
        """The best of the share candidates; while served, only one that no gate withholds."""
        if hasattr(self, "_shelved_share_image"):
            return self._shelved_share_image
        return super().get_share_image()


def _mark_for_the_checker(response):
    response.content = mark_vague_links(response.content.decode(response.charset))
