"""Text, figures, questions, pictures and invitations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import words

if TYPE_CHECKING:
    from ..stream import Stream


def text(stream: Stream, part: words.Text, name: str) -> str:
    return stream.text(part.html)


def figures(stream: Stream, part: words.Figures, name: str) -> dict:
    chosen = stream.items(name, [stream.records.figures[key].pk for key in part.keys])
    return {"heading": "", "figures": chosen, "layout": part.layout}


def trend(stream: Stream, part: words.Trend, name: str) -> dict:
    return {"heading": part.heading, "text": stream.text(part.text), "series": stream.records.series[part.series].pk}


def questions(stream: Stream, part: words.Questions, name: str) -> dict:
    entries = [{"question": question, "answer": stream.text(answer)} for question, answer in part.entries]
    chosen = stream.items(f"{name}/chosen", [stream.records.entries["question"][key].pk for key in part.chosen])
    return {"heading": part.heading, "chosen": chosen, "questions": stream.items(name, entries)}


def illustration(stream: Stream, part: words.Illustration, name: str) -> dict:
    return {"picture": stream.picture(part.picture), "caption": part.caption, "credit": "", "width": part.width}


def invitation(stream: Stream, part: words.Invitation, name: str) -> dict:
    links = stream.items(name, [stream.link(action) for action in part.links])
    return {
        "heading": part.heading,
        "text": stream.text(part.text),
        "repeat_actions": not part.links,
        "links": links,
    }


BUILDERS = {
    words.Text: ("text", text),
    words.Figures: ("key_figures", figures),
    words.Trend: ("trend", trend),
    words.Questions: ("faq", questions),
    words.Illustration: ("picture", illustration),
    words.Invitation: ("call_to_action", invitation),
}
