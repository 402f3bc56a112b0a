"""How a campaign is shown: what its template receives, and its preview in each phase."""

from dataclasses import dataclass
from math import floor

from django.http import HttpResponseRedirect
from django.utils.functional import cached_property
from django.utils.translation import gettext

from campaign_pages import days
from campaign_pages.blocks.enums import Phase
from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.professions import hired
from campaign_pages.campaigns.publics import addressed
from campaign_pages.campaigns.redirection import replacing_address, replacing_pages
from campaign_pages.campaigns.rows import CampaignRows
from campaign_pages.campaigns.sentences import phase_line
from campaign_pages.composed.navigation import navigation
from campaign_pages.composed.serving import ComposedPage
from campaign_pages.facts import dates
from campaign_pages.facts.models import KeyFigure, Plan, Profession
from campaign_pages.head.trail import trail


class CampaignServing(ComposedPage):
    """Behaviour of a page class built on ``CampaignMixin``; stands before ``Page`` among its bases."""

    @cached_property
    def preview_modes(self):
        as_today, neutral = super().preview_modes
        return [as_today, *Phase.choices, neutral]

    def serve_preview(self, request, mode_name):
        self.previewed_phase = Phase(mode_name) if mode_name in Phase.values else None
        return super().serve_preview(request, mode_name)

    def facts_moment(self, now):
        """The moment at which the page quotes its facts: the start of its archive, or ``None`` while it lives."""
        if self.phase_on(days.day_of(now)) != Phase.ARCHIVED:
            return None
        if not self.archives_on or self.archives_on > days.day_of(now):
            return now
        return days.start_of(self.archives_on)

    def serve(self, request, *args, **kwargs):
        """The page; once it is over, the way to the page that replaces it, if its editor named one."""
        address = replacing_address(self, request)
        return HttpResponseRedirect(address) if address else super().serve(request, *args, **kwargs)

    def get_sitemap_urls(self, request=None):
        """None while the campaign leads to another page: a sitemap names pages, not ways to them."""
        return [] if replacing_pages([self], days.today()) else super().get_sitemap_urls(request)

    def streams(self, now):
        return [self.body, self.actions_in(self.phase_on(days.day_of(now)))]

    def get_context(self, request, *args, **kwargs):
        """Add the phase and what the page says and offers in it."""
        context = super().get_context(request, *args, **kwargs)
        phase = self.phase_on(days.today())
        actions = self.actions_in(phase)
        shelf, body = context["shelf"], context["body"]
        words = Branding.for_request(request).words
        links = shown_links(shelf.resolve(actions), request) if actions else []
        context.update(
            phase=phase,
            phase_line=phase_line(phase, self.calendar),
            phase_text=words.fill(self.text_in(phase)),
            headline=words.fill(self.headline),
            lead=words.fill(self.job_sentence),
            actions=links or self.ways_on(phase, request),
            hero=next((block for block in body if block.block_type == "hero"), None),
            body=[block for block in body if block.block_type != "hero"],
            sections=navigation(body, phase, context["neutral"]),
            goal=Goal.of(self, shelf),
            plan=shelf.take(Plan, self.plan_id) if self.plan_id else None,
            professions=hired(filter(None, (shelf.take(Profession, pk) for pk in self.rows.profession_ids)), request),
            publics=[
                (name, words.fill(sentence), anchor)
                for name, sentence, anchor in addressed(self.rows.publics, body, phase, context["neutral"])
            ],
        )
        return context

    @cached_property
    def rows(self):
        """Whom the campaign addresses and what it recruits for (see ``CampaignRows``)."""
        return CampaignRows(self)

    def worded(self):
        yield from super().worded()
        yield from ((row.get_public_display(), row.sentence) for row in CampaignRows(self).publics)

    def warnings(self):
        found = super().warnings()
        if self.redirect_page and not self.redirect_page.live:
            found.append(
                gettext("“%(page)s”, which is to take the place of this campaign, is not published.")
                % {"page": self.redirect_page.title}
            )
        return found

    def ways_on(self, phase, request):
        """The links of a phase for which the editor gave none: once over, back to the list of campaigns."""
        above = [page for page in trail(self, request) if page.depth == self.depth - 1]
        if phase not in (Phase.CLOSED, Phase.ARCHIVED) or not above:
            return []
        return [WayOn(gettext("See our campaigns of today"), above[0].get_url(request))]

    def share_candidates(self):
        """The share image, else the picture in lists, else that of the hero."""
        return [*super().share_candidates(), self.listing_picture_id, hero_picture_id(self.body)]

    def named(self):
        return [
            *super().named(),
            (KeyFigure, self.goal_figure_id),
            (KeyFigure, self.progress_figure_id),
            (Plan, self.plan_id),
            *((Profession, pk) for pk in self.rows.profession_ids),
        ]

    def get_pictures(self):
        pictures = set(super().get_pictures())
        if self.listing_picture_id:
            pictures.add((self.listing_picture_id, "card"))
        return sorted(pictures)

    def get_share_image(self):
        return super().get_share_image() or (None if hasattr(self, "_shelved_share_image") else self.listing_picture)

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
    picture = heroes[0].get("picture") if heroes and heroes[0] else None
    return picture.get("image") if isinstance(picture, dict) else picture


def shown_links(stream, request):
    """The links of an action stream that lead somewhere."""
    return [block.value for block in stream if block.value.get_href(request)]


def links_of_campaign(campaign, stream, request):
    """The same for another page than the campaign: what leads to a place on its page leads to it from there."""
    address = campaign.get_url(request) if campaign.live else ""
    links = [link.from_elsewhere(address) for link in shown_links(stream, request)]
    return [link for link in links if link.get_href(request)]


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
