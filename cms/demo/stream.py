"""Words into blocks: the raw streams of the demo's pages, with ids that never change."""

import re
from html import escape
from urllib.parse import quote

from . import words
from .block_words import Block, Goes, Html, Shot, When
from .builders import BUILDERS
from .entries.entry import Ref
from .keys import key_of
from .records import Records

NO_PICTURE = {"image": None, "alt_text": "", "decorative": False}
FIGURE = re.compile(r"\[\[([a-z0-9-]+)\]\]")


class Stream:
    """Builds the streams of one page. ``slug`` makes the ids of its blocks; ``records``: what the words name by key."""

    def __init__(self, slug: str, records: Records):
        self.slug, self.records = slug, records

    def body(self, campaign: words.Campaign) -> list[dict]:
        """The hero, then the sections."""
        hero = {
            "layout": campaign.hero.layout,
            "tone": campaign.hero.tone,
            "picture": self.picture(campaign.hero.picture),
            "kicker": campaign.hero.kicker,
        }
        return [
            self.block("hero", "hero", hero),
            *(self.placed(part, number) for number, part in enumerate(campaign.sections)),
        ]

    def placed(self, part: words.Section | words.Content, number: int) -> dict:
        """A part of a body: a section, or a block outside any."""
        return self.section(part) if isinstance(part, words.Section) else self.content(part, f"body/{number}")

    def actions(self, name: str, actions: tuple[words.Action, ...]) -> list[dict]:
        """A stream of buttons; ``name`` tells one field's from another's."""
        return [self.block("link", f"{name}/{number}", self.link(action)) for number, action in enumerate(actions)]

    def section(self, section: words.Section) -> dict:
        content = [self.content(part, f"{section.anchor}/{number}") for number, part in enumerate(section.content)]
        value = {
            "heading": section.heading,
            "introduction": self.text(section.introduction),
            "layout": section.layout,
            "picture": self.picture(section.picture) if section.picture else NO_PICTURE,
            "nav_label": section.nav_label,
            "anchor": section.anchor,
            "width": section.width,
            "phases": list(section.phases),
            "content": content,
        }
        return self.block("section", section.anchor, value)

    def content(self, part: words.Content, name: str) -> dict:
        """The block of one part of a section; ``BUILDERS`` knows which, unless it says so itself."""
        if isinstance(part, Block):
            return self.block(part.kind, name, self.filled(part.value, name))
        kind, build = BUILDERS[type(part)]
        return self.block(kind, name, build(self, part, name))

    def filled(self, value, name: str):
        """The raw value of a block whose words are ``block_words``."""
        match value:
            case Ref():
                return self.records.of(value).pk
            case Html():
                return self.text(value.html)
            case Shot():
                return self.picture(value.picture)
            case When():
                return {"date": value.date.isoformat(), "precision": value.precision}
            case Goes():
                return self.goes(value, name)
            case dict():
                return {key: self.filled(each, f"{name}/{key}") for key, each in value.items()}
            case tuple():
                return self.items(name, [self.filled(each, f"{name}/{at}") for at, each in enumerate(value)])
            case list():
                return [self.content(each, f"{name}/{at}") for at, each in enumerate(value)]
        return value

    def goes(self, link: Goes, name: str) -> dict:
        """The raw value of a link block, or of a block built on it."""
        target = {
            "label": link.label,
            "page": self.records.pages[link.page].pk if link.page else None,
            "document": self.records.documents[link.document].pk if link.document else None,
            "address": link.address,
        }
        return {**target, **{key: self.filled(each, f"{name}/{key}") for key, each in link.more}}

    def block(self, kind: str, name: str, value) -> dict:
        return {"type": kind, "value": value, "id": str(key_of("block", f"{self.slug}/{name}"))}

    def items(self, name: str, values: list) -> list[dict]:
        """The entries of a list inside a block."""
        return [
            {"type": "item", "value": value, "id": str(key_of("item", f"{self.slug}/{name}/{number}"))}
            for number, value in enumerate(values)
        ]

    def text(self, html: str) -> str:
        """Rich text whose ``[[key]]`` are facts: what is edited once changes here too."""

        def embed(match: re.Match) -> str:
            figure = self.records.figures[match[1]]
            return f'<embed embedtype="campaign-figure" id="{figure.pk}" text="{escape(figure.qualified_amount)}"/>'

        return FIGURE.sub(embed, html)

    def picture(self, key: str) -> dict:
        image = self.records.pictures[key]
        return {"image": image.pk, "alt_text": image.default_alt_text, "decorative": False}

    def link(self, action: words.Action) -> dict:
        address = quote(action.address, safe="#/:@?=&+.")
        return {"label": action.label, "page": None, "document": None, "address": address}
