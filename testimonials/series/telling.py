"""How a testimonial is told: its parts or its questions, with the quotations that are lifted out between them."""

from dataclasses import dataclass

from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from campaign_pages.blocks.text import ShelvedText, TextBlock
from campaign_pages.facts.quoting import paragraphs
from testimonials.series.enums import Form

PARTS = {
    "missions": _("My missions"),
    "career_path": _("My path"),
    "motivations": _("What drives me"),
}


@dataclass(frozen=True)
class Passage:
    """A part of a portrait or an exchange of an interview, and the quotations that follow it."""

    anchor: str
    heading: str
    html: str
    quotations: tuple = ()


def told(testimonial, shelf, words):
    """The passages of a testimonial, links taken from the ``shelf``, in the site's ``words``; empty ones left out."""
    block = TextBlock()
    passages = [
        (anchor, words.fill(str(heading)), mark_safe(words.fill(html)))
        for anchor, heading, text in _sources(testimonial)
        if (html := block.render_basic(ShelvedText(text, shelf), {"heading_level": 3}))
    ]
    lifted = [paragraphs(words.fill(text)) for text in testimonial.lifted if text.strip()]
    groups = spread(lifted, len(passages))
    return [Passage(*passage, quotations=group) for passage, group in zip(passages, groups, strict=True)]


def _sources(testimonial):
    if testimonial.form == Form.INTERVIEW:
        rows = enumerate(testimonial.exchange_rows, start=1)
        return [(f"question-{number}", row.question, row.answer) for number, row in rows]
    return [(name.replace("_", "-"), heading, getattr(testimonial, name)) for name, heading in PARTS.items()]


def spread(quotations, count):
    """Quotations divided among ``count`` passages in their order, as evenly as they go; a tuple for each passage.

    >>> spread(["a", "b"], 3)
    [('a',), ('b',), ()]
    """
    groups = [[] for _number in range(count)]
    for position, quotation in enumerate(quotations):
        if count:
            groups[position * count // max(len(quotations), count)].append(quotation)
    return [tuple(group) for group in groups]
