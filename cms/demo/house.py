"""A département of the demo: one Wagtail site with all that it shares with no other."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from cms.home.site_texts import SiteTexts

from .entries.entry import Entry
from .figures import DemoFigure
from .library_documents import DemoDocument
from .pictures import DemoPicture
from .series import DemoSeries
from .texts_people import DemoPerson
from .texts_recordings import DemoRecording
from .words import Campaign, CampaignList
from .words_testimonials import Series, Testimonial


@dataclass(frozen=True)
class Login:
    """An account whose password everybody knows.

    Administrators see every house; the desk, registrations alone; who recruits, candidates and who registered.
    """

    username: str
    password: str
    role: str
    is_administrator: bool = False
    keeps_the_desk: bool = False
    recruits: bool = False


@dataclass(frozen=True)
class House:
    """The words, records and people of one site.

    ``slug``: names its home page and what belongs to it; that of the default site is the host's own. ``identity``: the
    plain fields of its ``Branding``; ``notice``: those of its ``PrivacyNotice``; ``marks``: field → key of a picture. ``group``: its editors, with rights below its
    home page and on its ``collection`` only. ``campaigns``: words and what decides their dates, the one that the home
    page puts forward first. ``entries``: all further records, by the name of their model, those that others name first.
    ``people``, ``recordings`` and ``testimonials``: who speaks, and in which series. ``page_loaders``: what makes the pages beside its campaigns.
    """

    slug: str
    hostname: str
    name: str
    texts: SiteTexts
    identity: dict
    notice: dict
    marks: dict[str, str]
    home_picture: str
    group: str
    collection: str
    mail_domain: str
    logins: tuple[Login, ...]
    campaign_list: CampaignList
    campaigns: tuple[tuple[Campaign, Callable[[datetime.date], dict]], ...]
    pictures: tuple[DemoPicture, ...]
    documents: tuple[DemoDocument, ...] = ()
    figures: tuple[DemoFigure, ...] = ()
    series: tuple[DemoSeries, ...] = ()
    entries: tuple[tuple[str, tuple[Entry, ...]], ...] = ()
    people: tuple[DemoPerson, ...] = ()
    recordings: tuple[DemoRecording, ...] = ()
    testimonials: tuple[Series, tuple[Testimonial, ...]] | None = None
    page_loaders: tuple[Callable, ...] = ()
    desk_group: str = "Accueil des réunions"
    recruiting_group: str = "Recrutement"
    is_default: bool = False
    heading_font: str = ""

    def page_key(self, name: str) -> str:
        """The name under which a page of this house is known again (``keys.key_of``)."""
        return name if self.is_default else f"{self.slug}/{name}"
