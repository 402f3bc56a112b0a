"""How a campaign is shown: what its template receives, and its preview in each phase."""

from dataclasses import dataclass
from math import floor

from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.images import get_image_model

from campaign_pages.blocks.enums import Phase
from campaign_pages.blocks.layout import SectionBlock
from campaign_pages.blocks.references import pictures_used
from campaign_pages.blocks.shelf import Shelf
from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.sentences import phase_line
from campaign_pages.facts import dates
from campaign_pages.facts.models import KeyFigure
from campaign_pages.head.trail import trail
from campaign_pages.pictures.publishing import ShowsPictures


class CampaignServing(ShowsPictures):
    """Behaviour of a page class built on ``CampaignMixin``; stands before ``Page`` among its bases."""

    @cached_property
    def preview_modes(self):
        return [("", _("As today")), *Phase.choices]

    def serve_preview(self, request, mode_name):
        self.previewed_phase = Phase(mode_name) if mode_name in Phase.values else None
        return super().serve_preview(request, mode_name)

    def get_context(self, request, *args, **kwargs):
        """Add the phase and everything the blocks name, fetched once for the whole page."""
        now = timezone.now()
        phase = self.phase_on(timezone.localdate(now))
        moment = self.facts_moment(now)
        shelf = Shelf(request, moment)
        actions = self.actions_in(phase)
        shelf.stock(*filter(None, [self.body, actions]), also=self._named())
        # The head prints it; taken from the shelf it costs no query, and no gate is passed by.
        self._shelved_share_image = next(filter(None, map(shelf.picture, self._share_candidates())), None)
        words = Branding.for_request(request).words
        body = shelf.resolve(self.body)
        links = shown_links(shelf.resolve(actions), request) if actions else []
        context = super().get_context(request, *args, **kwargs)
        context.update(
            phase=phase,
            phase_line=phase_line(phase, self.calendar),
            phase_text=words.fill(self.text_in(phase)),
            facts_moment=moment,
            headline=words.fill(self.headline),
            lead=words.fill(self.job_sentence),
            actions=links or self.ways_on(phase, request),
            hero=next((block for block in body if block.block_type == "hero"), None),
            body=[block for block in body if block.block_type != "hero"],
            sections=navigation(body, phase),
            goal=Goal.of(self, shelf),
            trail=trail(self, request),
        )
        return context

    def ways_on(self, phase, request):
        """The links of a phase for which the editor gave none: once over, back to the list of campaigns."""
        above = [page for page in trail(self, request) if page.depth == self.depth - 1]
        if phase not in (Phase.CLOSED, Phase.ARCHIVED) or not above:
            return []
        return [WayOn(gettext("See our campaigns of today"), above[0].get_url(request))]

    def _share_candidates(self):
        """The ids of the pictures to share the page with, the best first."""
        return [self.share_image_id, self.listing_picture_id, hero_picture_id(self.body)]

    def _named(self):
        """What the page names outside its streams, for the shelf."""
        named = [(KeyFigure, self.goal_figure_id), (KeyFigure, self.progress_figure_id)]
        named += [(get_image_model(), pk) for pk in self._share_candidates()]
        return [(model, pk) for model, pk in named if pk]

    def get_pictures(self):
        pictures = pictures_used(self.body)
        if self.listing_picture_id:
            pictures.add((self.listing_picture_id, "card"))
        if share_image_id := next(filter(None, self._share_candidates()), None):
            pictures.add((share_image_id, "share"))
        return sorted(pictures)

    def get_share_image(self):
        """The share image, else the picture in lists or of the hero; while served, only if no gate withholds it."""
        if hasattr(self, "_shelved_share_image"):
            return self._shelved_share_image
        return super().get_share_image() or self.listing_picture

    def get_head_description(self):
        """The search description, else the job in one sentence."""
        return super().get_head_description() or self.job_sentence


@dataclass(frozen=True)
class WayOn:
    """Where a campaign that is over leads when its editor said nothing: the list it belongs to."""

    text: str
    address: str

    def get_href(self, request=None):
        return self.address


def hero_picture_id(stream):
    """The id of the hero's picture in the raw stream, or ``None``."""
    heroes = [item["value"] for item in stream.raw_data if item["type"] == "hero"]
    picture = heroes[0].get("picture") if heroes else None
    return picture.get("image") if isinstance(picture, dict) else picture


def shown_links(stream, request):
    """The links of an action stream that lead somewhere."""
    return [block.value for block in stream if block.value.get_href(request)]


def navigation(body, phase):
    """Pairs (label, anchor) of the sections in the page's own menu, those of other phases left out."""
    return [
        (block.value["nav_label"], SectionBlock.anchor_of(block.value))
        for block in body
        if block.block_type == "section" and block.value.get("nav_label") and block.block.is_shown(block.value, phase)
    ]


class Goal:
    """A goal and how far it is reached, both as facts."""

    def __init__(self, figure, date, progress):
        self.figure, self.date, self.progress = figure, date, progress

    @property
    def date_text(self):
        """The day by which the goal is to be reached, by its name; empty without one."""
        return dates.day(self.date) if self.date else ""

    @classmethod
    def of(cls, campaign, shelf):
        """The campaign's goal, or ``None`` when it has none or the figure is not published."""
        figure = campaign.goal_figure_id and shelf.take(KeyFigure, campaign.goal_figure_id)
        if not figure:
            return None
        progress = campaign.progress_figure_id and shelf.take(KeyFigure, campaign.progress_figure_id)
        return cls(figure, campaign.goal_date, progress or None)

    @property
    def share(self):
        """How much of the goal is reached, as a whole percentage between 0 and 100; ``None`` without progress."""
        if not self.progress or not self.figure.value:
            return None
        # Rounded down: 199 of 200 is not yet the goal.
        return max(0, min(100, floor(100 * self.progress.value / self.figure.value)))
