"""What the campaign for assistants familiaux offers, asks and explains, as blocks of records."""

from .block_words import Block, Html, Ref
from .words import Invitation, Section, Text

MAIL = "accueil.familial@haute-combe.example"


def benefits(*keys: str, heading: str = "", layout: str = "rows", grouped: bool = False) -> Block:
    chosen = tuple(Ref("benefit", key) for key in keys)
    return Block("benefits", {"heading": heading, "benefits": chosen, "layout": layout, "is_grouped": grouped})


def step(title: str, text: str, duration: str = "") -> dict:
    return {"title": title, "text": Html(f"<p>{text}</p>"), "duration": duration, "links": ()}


OUR_OFFER = Section(
    anchor="nos-engagements",
    heading="Ce que nous vous offrons",
    nav_label="Notre offre",
    introduction="<p>On ne vous confie pas un enfant en vous souhaitant bonne chance. Voici ce qui vous attend, écrit "
    "noir sur blanc.</p>",
    content=(
        Block(
            "support_measures",
            {
                "heading": "",
                "measures": tuple(
                    Ref("supportmeasure", key) for key in ("relay-house", "practice", "night-line", "directorate")
                ),
                "achievement": False,
            },
        ),
        Text("<p>Les moyens et les primes cités ici sont ceux d’un département fictif.</p>"),
    ),
)

FOR_ME = Section(
    anchor="pour-moi",
    heading="Est-ce pour moi ?",
    nav_label="Pour moi ?",
    layout="split",
    picture="table",
    introduction="<p>Il n’existe pas de famille modèle. Il existe des gens disponibles, solides et curieux des "
    "autres.</p>",
    content=(
        Block(
            "conditions",
            {
                "heading": "",
                "required": (
                    "l’envie et le temps d’accompagner un enfant, jour après jour",
                    "une santé qui le permet : un examen médical le vérifie",
                    "un logement sûr, maison ou appartement, dont vous êtes propriétaire ou locataire",
                    "parler français avec aisance et résider régulièrement en France",
                    "rien, dans vos antécédents judiciaires ni dans ceux du foyer, qui s’y oppose",
                ),
                "not_asked": (
                    "un diplôme pour commencer",
                    "d’être en couple, ni d’avoir des enfants",
                    "de tout savoir faire : on apprend ensemble",
                ),
                "to_discuss": (
                    "votre emploi actuel, s’il laisse assez de liberté",
                    "l’accord de toute la maison : parlez-en à table avant de nous en parler",
                ),
            },
        ),
        Invitation(),
    ),
)

STEPS = Section(
    anchor="etapes",
    heading="Les étapes, de la réunion au premier accueil",
    nav_label="Les étapes",
    introduction="<p>À chaque étape, une personne du service vous dit où vous en êtes.</p>",
    content=(
        Block(
            "steps",
            {
                "heading": "",
                "steps": (
                    step(
                        "Je me renseigne",
                        "Une réunion d’information, en salle ou en ligne, avec mon conjoint si possible. Je pose toutes mes "
                        "questions, je ne m’engage à rien.",
                        "une heure et demie",
                    ),
                    step(
                        "Je demande l’agrément",
                        "Le formulaire Cerfa n° 13395, une pièce d’identité, un titre de séjour s’il y a lieu, un certificat "
                        "médical, et l’attestation d’honorabilité de moins de six mois, pour moi et pour les personnes de "
                        "13 ans et plus qui vivent au foyer, hors mineurs confiés.",
                        "quelques semaines",
                    ),
                    step(
                        "On évalue mon projet",
                        "Des entretiens et des visites chez moi, avec une travailleuse sociale, un psychologue ou une "
                        "puéricultrice de la PMI. La réponse arrive dans les [[decision]] ; ce délai peut être prolongé de "
                        "deux mois, sur décision motivée.",
                        "quatre mois au plus",
                    ),
                    step(
                        "Je reçois mon agrément",
                        "Il vaut [[approval]]. Avec le diplôme d’État, il est renouvelé sans limite de durée.",
                    ),
                    step("Je signe mon contrat", "Avec le Département, ou avec une association."),
                    step(
                        "Je me prépare",
                        "[[preparation]] de stage, organisées par mon employeur, dans les deux mois qui précèdent le premier "
                        "accueil.",
                        "deux mois",
                    ),
                    step("J’accueille", "Un référent professionnel m’accompagne dès le premier soir."),
                    step(
                        "Je me forme",
                        "[[training]], puis les épreuves du diplôme d’État d’assistant familial, de niveau 4 ; il n’est pas "
                        "nécessaire de les réussir pour continuer à exercer.",
                        "de dix-huit à trente-six mois",
                    ),
                ),
                "total_duration": "environ six mois entre la première réunion et le premier accueil",
                "layout": "staircase",
            },
        ),
    ),
)

PAY = Section(
    anchor="remuneration",
    heading="Ce que vous gagnez",
    nav_label="Le salaire",
    layout="tinted",
    introduction="<p>Un salaire chaque mois, calculé sur le SMIC. Voici les minimums fixés par la loi, en brut, pour "
    "un accueil continu, puis ce que le Département ajoute.</p>",
    content=(
        benefits("pay-1", "pay-2", "pay-3", layout="cards"),
        benefits(
            "availability", "seniority", "diploma", "upkeep", "clothing", "study-leave", "phone", "one-file",
            heading="Et aussi",
            grouped=True,
        ),
        Text(
            "<p>Votre rémunération est maintenue, hors indemnité d’entretien, si votre agrément est suspendu. Le service vous "
            "donne le détail, ligne par ligne, à la réunion d’information.</p>"
        ),
    ),
)  # fmt: skip
