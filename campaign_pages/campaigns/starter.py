"""What a new campaign opens with: the order of blocks that works, each with a guiding text.

The order is the one found on the pages of départements that recruit (profession, reasons, offer, conditions, steps,
questions, contact). Guiding texts begin with a pencil; a page that still holds one cannot be published.
"""

from django.utils.translation import gettext as _

PENCIL = "✎"


def starter_body(words):
    """The raw stream of a new campaign. ``words``: the site's vocabulary, whose ``fill`` puts in the local terms."""

    def guide(text):
        return {"type": "text", "value": f"<p>{PENCIL} {words.fill(text)}</p>"}

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
    faq = {
        "type": "faq",
        "value": {
            "heading": "",
            "questions": [
                {
                    "question": f"{PENCIL} {_('Do I have to be in a couple?')}",
                    "answer": "<p>{} {}</p>".format(
                        PENCIL, _("Answer in the first word, then explain. Add the questions that your service hears.")
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
            guide(_("Two sentences on the need, then two or three key figures with their date and source.")),
            figures,
            layout="tinted",
        ),
        section(
            _("What we offer"),
            _("Our offer"),
            guide(_("Team, training, pay, respite, equipment: what a candidate gets, with dated amounts.")),
        ),
        section(
            _("Is it for me?"),
            _("For me?"),
            guide(_("The real conditions. Never an age, a sex, a family situation or an origin.")),
            action,
            layout="tinted",
        ),
        section(
            _("The steps"),
            _("The steps"),
            guide(_("From the first {meeting} on, in the first person, with how long each step takes.")),
            anchor=_("steps"),
        ),
        section(_("Your questions"), _("Questions"), faq),
        section(
            _("Let us talk about it"),
            "",
            guide(_("Who answers ({service}), when, and what happens after the first call.")),
            action,
            layout="dark",
            anchor="contact",
        ),
    ]


def guiding_texts_left(stream):
    """The guiding texts that nobody has replaced yet, as plain words, in order."""
    return [text for text in _texts(list(stream.raw_data)) if PENCIL in text]


def _texts(raw):
    if isinstance(raw, str):
        yield raw
    elif isinstance(raw, dict):
        for value in raw.values():
            yield from _texts(value)
    elif isinstance(raw, list):
        for value in raw:
            yield from _texts(value)
