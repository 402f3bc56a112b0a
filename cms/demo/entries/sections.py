"""The section that several pages share."""

from .entry import Entry

SHARED = (
    Entry(
        "never-alone",
        {
            "name": "Jamais seul",
            "heading": "On n’est jamais seul",
            "introduction": "Accueillir, soigner, accompagner : derrière chaque métier de l’enfance, une équipe se relaie.",
            "content": [
                {
                    "type": "text",
                    "value": "<ul><li><b>Le jour</b>, une référente ou un référent que l’on connaît par son prénom.</li>"
                    "<li><b>La nuit et le week-end</b>, une voix au bout du fil.</li>"
                    "<li><b>Chaque mois</b>, un groupe où déposer ce qui pèse.</li></ul>",
                },
            ],
        },
    ),
)
SECTIONS = (("reusablesection", SHARED),)
