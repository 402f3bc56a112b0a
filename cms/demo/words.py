"""The shape of the demo's words: what a campaign says, before it becomes blocks.

In rich texts ``[[preparation]]`` stands for the key figure of that key. What a class becomes is said in ``builders``; classes
for a family of blocks may live in a module of their own, on ``Content``.
"""

import datetime
from dataclasses import dataclass


@dataclass(frozen=True)
class Action:
    """A button: its words and the address it leads to."""

    label: str
    address: str


class Content:
    """What may stand in a section."""


@dataclass(frozen=True)
class Text(Content):
    html: str


@dataclass(frozen=True)
class Figures(Content):
    keys: tuple[str, ...]
    layout: str = "row"


@dataclass(frozen=True)
class Trend(Content):
    series: str
    heading: str = ""
    text: str = ""


@dataclass(frozen=True)
class Questions(Content):
    """Questions written for one page, after those that are ``chosen`` among the records."""

    entries: tuple[tuple[str, str], ...]
    chosen: tuple[str, ...] = ()
    heading: str = ""


@dataclass(frozen=True)
class Illustration(Content):
    picture: str
    caption: str = ""
    width: str = "wide"


@dataclass(frozen=True)
class Invitation(Content):
    """The campaign's own actions again, or other links."""

    heading: str = ""
    text: str = ""
    links: tuple[Action, ...] = ()


@dataclass(frozen=True)
class Section:
    """A section; ``phases`` empty for always, ``picture`` for the split layout."""

    anchor: str
    heading: str
    content: tuple[Content, ...]
    introduction: str = ""
    nav_label: str = ""
    layout: str = "plain"
    width: str = "wide"
    picture: str = ""
    phases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Hero:
    picture: str
    layout: str = "beside"
    tone: str = "primary"
    kicker: str = ""


@dataclass(frozen=True)
class Campaign:
    """A campaign page. Its phases are decided when the demo is loaded (see ``seasons``).

    ``sections``: sections, or other blocks of the body. ``publics``: (public, sentence, anchor). ``professions`` and ``plan``
    are keys of records.
    """

    slug: str
    title: str
    slogan: str
    job_sentence: str
    search_description: str
    hero: Hero
    sections: tuple[Section | Content, ...]
    listing_picture: str
    actions: tuple[Action, ...] = ()
    objectives: tuple[str, ...] = ()
    goal: str = ""
    goal_date: datetime.date | None = None
    progress: str = ""
    teaser_text: str = ""
    teaser_actions: tuple[Action, ...] = ()
    closed_text: str = ""
    closed_actions: tuple[Action, ...] = ()
    identity_name: str = ""
    identity_theme: str = ""
    colour_scheme: str = "primary"
    professions: tuple[str, ...] = ()
    publics: tuple[tuple[str, str, str], ...] = ()
    plan: str = ""
    share_picture: str = ""
    share_description: str = ""


@dataclass(frozen=True)
class CampaignList:
    """The list of a house's campaigns. The highlight and the shortcut lead from the home page to its first campaign."""

    title: str
    window_title: str
    introduction: str
    search_description: str
    picture: str
    highlight_title: str
    highlight: str
    shortcut: str
