"""Words into blocks: the raw streams of the demo's campaigns, with ids that never change."""

import re
from html import escape
from urllib.parse import quote

from . import words
from .keys import key_of

NO_PICTURE = {"image": None, "alt_text": "", "decorative": False}
FIGURE = re.compile(r"\[\[([a-z0-9-]+)\]\]")


class Stream:
    """Builds the streams of one campaign. ``library``, ``figures`` and ``series`` map the words' keys to records."""

    def __init__(self, slug: str, library: dict, figures: dict, series: dict):
        self.slug, self.library, self.figures, self.series = slug, library, figures, series

    def body(self, campaign: words.Campaign) -> list[dict]:
        """The hero, then the sections."""
        hero = {
            "layout": campaign.hero.layout,
            "tone": campaign.hero.tone,
            "picture": self.picture(campaign.hero.picture),
            "kicker": campaign.hero.kicker,
        }
        return [self.block("hero", "hero", hero), *(self.section(section) for section in campaign.sections)]

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
        """The block of one part of a section."""
        match part:
            case words.Text():
                return self.block("text", name, self.text(part.html))
            case words.Figures():
                figures = self.items(name, [self.figures[key].pk for key in part.keys])
                return self.block("key_figures", name, {"heading": "", "figures": figures, "layout": part.layout})
            case words.Trend():
                value = {"heading": part.heading, "text": self.text(part.text), "series": self.series[part.series].pk}
                return self.block("trend", name, value)
            case words.Questions():
                entries = [{"question": question, "answer": self.text(answer)} for question, answer in part.entries]
                return self.block("faq", name, {"heading": "", "questions": self.items(name, entries)})
            case words.Illustration():
                value = {"picture": self.picture(part.picture), "caption": part.caption, "credit": ""}
                return self.block("picture", name, {**value, "width": part.width})
            case words.Invitation():
                value = {"heading": part.heading, "text": self.text(part.text), "repeat_actions": not part.links}
                links = self.items(name, [self.link(action) for action in part.links])
                return self.block("call_to_action", name, {**value, "links": links})
        raise TypeError(f"No block says {part!r}.")

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
            figure = self.figures[match[1]]
            return f'<embed embedtype="campaign-figure" id="{figure.pk}" text="{escape(figure.qualified_amount)}"/>'

        return FIGURE.sub(embed, html)

    def picture(self, key: str) -> dict:
        image = self.library[key]
        return {"image": image.pk, "alt_text": image.default_alt_text, "decorative": False}

    def link(self, action: words.Action) -> dict:
        address = quote(action.address, safe="#/:@?=&+.")
        return {"label": action.label, "page": None, "document": None, "address": address}
