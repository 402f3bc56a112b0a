"""The shape of the demo's words: what a campaign says, before it becomes blocks.

In rich texts ``[[preparation]]`` stands for the key figure of that key.
"""

import datetime
from dataclasses import dataclass


@dataclass(frozen=True)
class Action:
    """A button: its words and the address it leads to."""

    label: str
    address: str


@dataclass(frozen=True)
class Text:
    html: str


@dataclass(frozen=True)
class Figures:
    keys: tuple[str, ...]
    layout: str = "row"


@dataclass(frozen=True)
class Trend:
    series: str
    heading: str = ""
    text: str = ""


@dataclass(frozen=True)
class Questions:
    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Illustration:
    picture: str
    caption: str = ""
    width: str = "wide"


@dataclass(frozen=True)
class Invitation:
    """The campaign's own actions again, or other links."""

    heading: str = ""
    text: str = ""
    links: tuple[Action, ...] = ()


Content = Text | Figures | Trend | Questions | Illustration | Invitation


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
    """A campaign page. Dates left empty are decided when the demo is loaded (see ``calendar``)."""

    slug: str
    title: str
    slogan: str
    job_sentence: str
    search_description: str
    hero: Hero
    sections: tuple[Section, ...]
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
    share_picture: str = ""
    share_description: str = ""
