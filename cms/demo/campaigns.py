"""The demo's campaigns as published pages, and the way to them from the home page."""

import datetime

from django.utils import timezone
from wagtail.models import Page

from campaign_pages.models import CampaignIndexPage, CampaignPage
from cms.home.links import Highlight, Shortcut
from cms.home.pages import HomePage

from . import seasons, texts_index
from .keys import key_of
from .stream import Stream
from .texts import FOSTER_CARE
from .texts_2023 import CAMPAIGN_2023
from .texts_mdph import DOCTORS
from .words import Campaign

CAMPAIGNS = (
    (FOSTER_CARE, seasons.foster_care),
    (DOCTORS, seasons.doctors),
    (CAMPAIGN_2023, seasons.campaign_2023),
)


def load_campaigns(home: HomePage, library: dict, figures: dict, series: dict, today: datetime.date) -> list[Page]:
    """Publish the list of campaigns and the campaigns that are missing; return all of these pages."""
    index = _known(CampaignIndexPage, "index") or _added_index(home, library)
    pages = [index]
    for campaign, season in CAMPAIGNS:
        page = _known(CampaignPage, campaign.slug)
        if page is None:
            stream = Stream(campaign.slug, library, figures, series)
            page = _added_campaign(index, campaign, stream, season(today))
            if campaign is FOSTER_CARE:
                _put_forward(home, page)
        pages.append(page)
    return pages


def remove_campaigns() -> None:
    for page in Page.objects.filter(translation_key=key_of("page", "index")):
        page.delete()


def _known(model, name: str):
    return model.objects.filter(translation_key=key_of("page", name)).first()


def _added_index(home: HomePage, library: dict) -> CampaignIndexPage:
    index = CampaignIndexPage(
        title=texts_index.TITLE,
        seo_title=texts_index.WINDOW_TITLE,
        slug="campagnes",
        introduction=texts_index.INTRODUCTION,
        search_description=texts_index.SEARCH_DESCRIPTION,
        picture=library["panorama"],
        share_image=library["panorama"],
        show_in_menus=True,
        locale=home.locale,
        translation_key=key_of("page", "index"),
    )
    home.add_child(instance=index)
    index.save_revision().publish()
    return index


def _added_campaign(index: Page, campaign: Campaign, stream: Stream, season: dict) -> CampaignPage:
    page = CampaignPage(
        title=campaign.title,
        slug=campaign.slug,
        slogan=campaign.slogan,
        job_sentence=campaign.job_sentence,
        search_description=campaign.search_description,
        actions=stream.actions("actions", campaign.actions),
        body=stream.body(campaign),
        objectives="\n".join(campaign.objectives),
        goal_figure=stream.figures.get(campaign.goal),
        goal_date=campaign.goal_date,
        progress_figure=stream.figures.get(campaign.progress),
        teaser_text=campaign.teaser_text,
        teaser_actions=stream.actions("teaser", campaign.teaser_actions),
        closed_text=campaign.closed_text,
        closed_actions=stream.actions("closed", campaign.closed_actions),
        identity_name=campaign.identity_name,
        identity_theme=campaign.identity_theme,
        colour_scheme=campaign.colour_scheme,
        listing_picture=stream.library[campaign.listing_picture],
        share_image=stream.library.get(campaign.share_picture),
        share_title=campaign.slogan,
        share_description=campaign.share_description,
        locale=index.locale,
        translation_key=key_of("page", campaign.slug),
        first_published_at=_first_published(season),
        **season,
    )
    index.add_child(instance=page)
    page.save_revision().publish()
    return page


def _first_published(season: dict) -> datetime.datetime | None:
    """A campaign of the past was published on its first day; the others are published now."""
    if "archives_on" not in season:
        return None
    return timezone.make_aware(datetime.datetime.combine(season["opens_on"], datetime.time(9)))


def _put_forward(home: HomePage, page: CampaignPage) -> None:
    """Lead from the home page to the campaign, before what is already there."""
    first = Highlight(title=texts_index.HIGHLIGHT_TITLE, text=texts_index.HIGHLIGHT, linked_page=page)
    others = [link for link in home.highlights.all() if link.linked_page_id != page.pk]
    home.highlights = [first, *others]
    home.shortcuts = [Shortcut(title=texts_index.SHORTCUT, linked_page=page), *home.shortcuts.all()]
    for links in (home.highlights.all(), home.shortcuts.all()):
        for number, link in enumerate(links):
            link.sort_order = number
    home.save_revision().publish()
