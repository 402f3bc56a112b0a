"""What a new campaign opens with: the order of blocks that works, each with a guiding text.

Where a block asks for the same thing better than a sentence could, the guiding texts stand in its own fields; lists of
records are empty, and print nothing until one is chosen.

The order is the one found on the pages of départements that recruit (profession, reasons, offer, conditions, steps,
questions, contact). Guiding texts begin with a pencil; a page that still holds one cannot be published.
"""

from django.utils.translation import gettext as _

PENCIL = "✎"


def starter_body(words):
    """The raw stream of a new campaign. ``words``: the site's vocabulary, whose ``fill`` puts in the local terms."""

    def guided(text):
        return f"{PENCIL} {words.fill(text)}"

    def paragraph(text):
        return f"<p>{guided(text)}</p>"

    def guide(text):
        return {"type": "text", "value": paragraph(text)}

    def section(heading, nav_label, *content, layout="plain", anchor=""):
        return {
            "type": "section",
            "value": {
                "heading": words.fill(heading),
                "introduction": "",
                "layout": layout,
                "nav_label": nav_label,
                "anchor": anchor,
                "width": "wide",
                "phases": [],
                "content": list(content),
            },
        }

    action = {
        "type": "call_to_action",
        "value": {"heading": "", "text": "", "repeat_actions": True, "links": []},
    }
    figures = {"type": "key_figures", "value": {"heading": "", "figures": [], "layout": "row"}}
    benefits = {"type": "benefits", "value": {"heading": "", "benefits": [], "layout": "rows", "is_grouped": False}}
    contact = {"type": "contact", "value": {"heading": "", "introduction": "", "contacts": []}}
    conditions = {
        "type": "conditions",
        "value": {
            "heading": "",
            "required": [guided(_("What the law or the work really asks. Never age, sex, family or origin."))],
            "not_asked": [guided(_("What people wrongly believe they need: a diploma, to own their home…"))],
            "to_discuss": [guided(_("What depends on each situation: working hours, pets, another job…"))],
        },
    }
    steps = {
        "type": "steps",
        "value": {
            "heading": "",
            "steps": [
                {
                    "title": guided(_("I call, or I write")),
                    "text": paragraph(_("Who answers ({service}), when, and what is said in ten minutes.")),
                    "duration": "",
                    "links": [],
                },
                {
                    "title": guided(_("I find out more: {meeting}")),
                    "text": paragraph(_("Where, with whom, how long. Continue until the first day of work.")),
                    "duration": "",
                    "links": [],
                },
            ],
            "total_duration": guided(_("How long in all: “six to nine months”")),
            "layout": "staircase",
        },
    }
    faq = {
        "type": "faq",
        "value": {
            "heading": "",
            "chosen": [],
            "questions": [
                {
                    "question": guided(_("Do I have to be in a couple?")),
                    "answer": paragraph(
                        _("Answer in the first word, then explain. Add the questions that your service hears.")
                    ),
                }
            ],
        },
    }
    return [
        {"type": "hero", "value": {"layout": "beside", "tone": "primary", "picture": None, "kicker": ""}},
        section(
            _("The job in three lines"),
            _("The job"),
            guide(_("Say what {carer} does in a day, with whom, and what changes for a child. Three sentences.")),
        ),
        section(
            _("Why now"),
            _("Why now"),
            guide(_("Two sentences on the need; then choose two or three key figures just below.")),
            figures,
            layout="tinted",
        ),
        section(
            _("What we offer"),
            _("Our offer"),
            guide(_("Team, training, respite in two sentences; then choose the benefits with their amounts below.")),
            benefits,
        ),
        section(_("Is it for me?"), _("For me?"), conditions, action, layout="tinted"),
        section(_("The steps"), _("The steps"), steps, anchor=_("steps")),
        section(_("Your questions"), _("Questions"), faq),
        section(
            _("Let us talk about it"),
            "",
            guide(_("What happens after the first call. Choose below who answers.")),
            contact,
            action,
            layout="dark",
            anchor="contact",
        ),
    ]


def guiding_texts_left(stream):
    """The guiding texts that nobody has replaced yet, in order: triples of the block's place in the stream, the heading
    that an editor knows it by (empty for a block without one) and the text as it is stored.
    """
    return [
        (position, _heading(block), text)
        for position, block in enumerate(stream.raw_data)
        for text in _texts(block["value"])
        if PENCIL in text
    ]


def _heading(block):
    value = block["value"]
    heading = value.get("heading", "") if isinstance(value, dict) else ""
    return "" if PENCIL in heading else heading


def _texts(raw):
    if isinstance(raw, str):
        yield raw
    elif isinstance(raw, dict):
        for value in raw.values():
            yield from _texts(value)
    elif isinstance(raw, list):
        for value in raw:
            yield from _texts(value)
