"""With whom one does it: voices, questions, contacts, partners of the campaign for assistants familiaux."""

from .block_words import Block, Goes, Html, Ref
from .texts_faq import FOSTER_CARE_QUESTIONS
from .words import Questions, Section

MAIL = "accueil.familial@haute-combe.example"

VOICES = Section(
    anchor="paroles",
    heading="Celles et ceux qui le font",
    nav_label="Paroles",
    content=(
        Block("quotation", {"quotation": Ref("quotation", "respite"), "achievement": False}),
        Block("messages", {"heading": "", "messages": (Ref("message", "team"), Ref("message", "thanks"))}),
    ),
)

QUESTIONS = Section(
    anchor="questions",
    heading="Vos questions, nos réponses",
    nav_label="Questions",
    content=(
        Block(
            "true_false",
            {
                "heading": "Vrai ou faux ?",
                "introduction": Html(""),
                "statements": tuple(
                    Ref("question", key) for key in ("garden", "diploma", "same-child", "other-job", "paid-between")
                ),
                "shown_open": False,
            },
        ),
        Questions(FOSTER_CARE_QUESTIONS, chosen=("smoke", "move"), heading="On nous demande souvent"),
    ),
)

NEVER_ALONE = Block(
    "reusable_section",
    {
        "section": Ref("reusablesection", "never-alone"),
        "layout": "dark",
        "nav_label": "",
        "anchor": "jamais-seul",
        "width": "wide",
        "phases": [],
        "achievement": False,
    },
)

TWO_JOBS = Section(
    anchor="deux-metiers",
    heading="Une campagne, deux métiers",
    nav_label="",
    layout="tinted",
    introduction="<p>La même campagne cherche sept médecins pour la MDPH, où l’on rend concrets les droits des personnes "
    "handicapées.</p>",
    content=(
        Block(
            "professions",
            {
                "heading": "",
                "professions": (Ref("profession", "assistant-familial"), Ref("profession", "medecin-mdph")),
            },
        ),
    ),
)

TOGETHER = Section(
    anchor="avec-qui",
    heading="Avec qui, et pour en savoir plus",
    nav_label="",
    content=(
        Block(
            "partners",
            {
                "heading": "Nos partenaires",
                "introduction": Html(""),
                "partners": tuple(Ref("partner", key) for key in ("relay-house", "school", "neighbour")),
                "layout": "list",
            },
        ),
        Block(
            "documents",
            {
                "heading": "À emporter",
                "documents": (
                    {
                        "document": Ref("document", "guide-du-candidat"),
                        "title": "",
                        "when": {"date": None, "precision": "day"},
                        "description": "Le métier, les étapes, les adresses.",
                    },
                    {
                        "document": Ref("document", "liste-des-pieces"),
                        "title": "",
                        "when": {"date": None, "precision": "day"},
                        "description": "À cocher avant d’envoyer votre dossier.",
                    },
                ),
            },
        ),
        Block("share", {"heading": "Vous pensez à quelqu’un ?"}),
    ),
)

OTHER_WAYS = Section(
    anchor="autrement",
    heading="Vous engager autrement",
    layout="tinted",
    phases=("closed",),
    content=(
        Block(
            "other_ways",
            {
                "heading": "",
                "introduction": Html(
                    "<p>La campagne est finie, pas le besoin. Le service reçoit des candidatures toute l’année. Et si "
                    "accueillir à plein temps n’est pas possible pour vous :</p>"
                ),
                "ways": (
                    Goes(
                        "Parrainer un enfant",
                        address=f"mailto:{MAIL}?subject=Parrainage",
                        more=(("sentence", Html("<p>Offrir un week-end, une passion, une épaule.</p>")),),
                    ),
                    Goes(
                        "Devenir famille solidaire",
                        address=f"mailto:{MAIL}?subject=Famille%20solidaire",
                        more=(
                            (
                                "sentence",
                                Html("<p>Héberger un jeune arrivé seul, le temps qu’il prenne ses marques.</p>"),
                            ),
                        ),
                    ),
                ),
            },
        ),
    ),
)

CONTACTS = Block(
    "contact",
    {
        "heading": "",
        "introduction": Html(""),
        "contacts": (Ref("contact", "foster-care"), Ref("contact", "valrousse")),
    },
)
