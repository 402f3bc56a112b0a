"""The campaigns of a house as published pages, and the way to them from the home page."""

import datetime

from django.utils import timezone
from wagtail.models import Page

from campaign_pages.campaigns.professions import CampaignProfession
from campaign_pages.campaigns.publics import CampaignPublic
from campaign_pages.models import CampaignIndexPage, CampaignPage
from cms.home.links import Highlight, Shortcut
from cms.home.pages import HomePage

from .house import House
from .keys import key_of
from .publishing import known
from .records import Records
from .stream import Stream
from .words import Campaign, CampaignList


def load_campaigns(house: House, home: HomePage, records: Records, today: datetime.date) -> list[Page]:
    """Publish the list of campaigns and the campaigns that are missing; return all of these pages."""
    words = house.campaign_list
    index = known(CampaignIndexPage, house, "index") or _added_index(house, home, records)
    pages = [index]
    for number, (campaign, season) in enumerate(house.campaigns):
        page = known(CampaignPage, house, campaign.slug)
        if page is None:
            page = _added_campaign(house, index, campaign, records, season(today))
            if number == 0:
                _put_forward(home, page, words)
        pages.append(page)
        records.pages[campaign.slug] = page
    return pages


def remove_campaigns(house: House) -> None:
    for page in Page.objects.filter(translation_key=key_of("page", house.page_key("index"))):
        page.delete()


def _added_index(house: House, home: HomePage, records: Records) -> CampaignIndexPage:
    words, picture = house.campaign_list, records.pictures[house.campaign_list.picture]
    index = CampaignIndexPage(
        title=words.title,
        seo_title=words.window_title,
        slug="campagnes",
        introduction=words.introduction,
        search_description=words.search_description,
        picture=picture,
        share_image=picture,
        show_in_menus=True,
        locale=home.locale,
        translation_key=key_of("page", house.page_key("index")),
    )
    home.add_child(instance=index)
    index.save_revision().publish()
    return index


def _added_campaign(house: House, index: Page, campaign: Campaign, records: Records, season: dict) -> CampaignPage:
    stream = Stream(house.page_key(campaign.slug), records)
    page = CampaignPage(
        title=campaign.title,
        slug=campaign.slug,
        slogan=campaign.slogan,
        job_sentence=campaign.job_sentence,
        search_description=campaign.search_description,
        actions=stream.actions("actions", campaign.actions),
        body=stream.body(campaign),
        objectives="\n".join(campaign.objectives),
        goal_figure=records.figures.get(campaign.goal),
        goal_date=campaign.goal_date,
        progress_figure=records.figures.get(campaign.progress),
        teaser_text=campaign.teaser_text,
        teaser_actions=stream.actions("teaser", campaign.teaser_actions),
        closed_text=campaign.closed_text,
        closed_actions=stream.actions("closed", campaign.closed_actions),
        identity_name=campaign.identity_name,
        identity_theme=campaign.identity_theme,
        colour_scheme=campaign.colour_scheme,
        listing_picture=records.pictures[campaign.listing_picture],
        share_image=records.pictures.get(campaign.share_picture),
        plan=records.entries["plan"][campaign.plan] if campaign.plan else None,
        share_title=campaign.slogan,
        share_description=campaign.share_description,
        locale=index.locale,
        translation_key=key_of("page", house.page_key(campaign.slug)),
        first_published_at=_first_published(season),
        **season,
    )
    page.profession_rows = [
        CampaignProfession(profession=records.entries["profession"][key], sort_order=number)
        for number, key in enumerate(campaign.professions)
    ]
    page.publics = [
        CampaignPublic(public=public, sentence=sentence, anchor=anchor, sort_order=number)
        for number, (public, sentence, anchor) in enumerate(campaign.publics)
    ]
    index.add_child(instance=page)
    page.save_revision().publish()
    return page


def _first_published(season: dict) -> datetime.datetime | None:
    """A campaign of the past was published on its first day; the others are published now."""
    if "archives_on" not in season:
        return None
    return timezone.make_aware(datetime.datetime.combine(season["opens_on"], datetime.time(9)))


def _put_forward(home: HomePage, page: CampaignPage, words: CampaignList) -> None:
    """Lead from the home page to the campaign, before what is already there."""
    first = Highlight(title=words.highlight_title, text=words.highlight, linked_page=page)
    others = [link for link in home.highlights.all() if link.linked_page_id != page.pk]
    home.highlights = [first, *others]
    home.shortcuts = [Shortcut(title=words.shortcut, linked_page=page), *home.shortcuts.all()]
    for links in (home.highlights.all(), home.shortcuts.all()):
        for number, link in enumerate(links):
            link.sort_order = number
    home.save_revision().publish()
