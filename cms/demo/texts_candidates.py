"""The words of the forms by which one is called back or told, and the fictional people who filled them in."""

from dataclasses import dataclass

from .block_words import Block, Goes

#: Where the first campaign leads to its forms: the anchors of its sections.
CHECKED_IN, TOLD_IN = "pour-moi", "contact"


@dataclass(frozen=True)
class Answering:
    """Who answers: the contact, by key; for which profession and places, everybody if none is said."""

    contact: str
    profession: str = ""
    places: str = ""


@dataclass(frozen=True)
class Forms:
    """The forms of one campaign. ``action``: the words of the button that leads there, in place of the second one."""

    campaign: str
    action: str
    title: str
    introduction: str
    thanks: str
    answering: tuple[Answering, ...]
    subjects: str = ""
    told_title: str = ""
    told_introduction: str = ""
    told_action: str = ""
    reply_days: int = 2
    with_meetings: bool = False


FOSTER_CARE = Forms(
    campaign="assistants-familiaux",
    action="Demander un rappel",
    title="Demander un rappel",
    introduction="Un prénom et un numéro suffisent. Une personne du {service} vous appelle, répond à vos questions et "
    "vous dit comment se passe la suite.",
    thanks="Au téléphone, comptez dix minutes : vos questions d’abord, puis la prochaine réunion d’information. Vous "
    "n’avez rien à préparer.",
    answering=(
        Answering("foster-care"),
        Answering("valrousse", "assistant-familial", "Valrousse\n9921\n9922"),
    ),
    subjects="Les réunions d’information\nLa vie de la campagne\nLes autres façons de s’engager",
    told_title="Être au courant",
    told_introduction="Vous y pensez, sans vouloir en parler encore ? Laissez une adresse mail : nous vous écrivons quand il "
    "y a du nouveau.",
    told_action="Être au courant le jour venu",
    with_meetings=True,
)
DOCTORS = Forms(
    campaign="medecins-mdph",
    action="Laisser mes coordonnées",
    title="Parler avec l’équipe",
    introduction="La médecin coordonnatrice vous rappelle et vous propose une demi-journée de découverte.",
    thanks="Dites-nous simplement vos disponibilités au téléphone.",
    answering=(Answering("mdph"),),
    told_title="Recevoir l’annonce",
    told_introduction="Sept postes s’ouvrent bientôt. Nous vous écrivons le premier jour.",
    told_action="Recevoir l’annonce le premier jour",
    reply_days=3,
)
RIVER_HOMES = Forms(
    campaign="familles-d-accueil",
    action="Se faire rappeler",
    title="Se faire rappeler",
    introduction="Un prénom et un numéro suffisent : l’équipe vous appelle un matin.",
    thanks="La prochaine soirée au quai vous est proposée au téléphone.",
    answering=(Answering("dr-families"),),
    reply_days=3,
)

SELF_CHECK = Block(
    "self_check",
    {
        "heading": "Faites le point",
        "introduction": "",
        "questions": (
            {
                "question": "Je peux offrir à un enfant une chambre à lui.",
                "talk": "Une chambre s’aménage : nous venons voir votre logement et cherchons ensemble.",
            },
            {
                "question": "Toute la maison est d’accord.",
                "talk": "Cela se décide à plusieurs : venez à la réunion avec les vôtres, chacun pose ses questions.",
            },
            {
                "question": "J’ai du temps pour l’école, les rendez-vous et les soirées.",
                "talk": "Avec un autre emploi, c’est parfois possible : parlons de vos horaires.",
            },
            {
                "question": "Travailler avec une équipe me plaît.",
                "talk": "Une éducatrice, une psychologue, une collègue : rencontrez-les avant de vous décider.",
            },
            {
                "question": "Je peux accepter qu’un enfant reparte.",
                "talk": "C’est le plus difficile, et personne ne le vit seul : une assistante familiale vous en parlera.",
            },
        ),
        "links": (Goes("Demander un rappel", page="forms/assistants-familiaux"),),
        "other_ways": (
            Goes("Parrainer un enfant, devenir famille solidaire", address="/politique-de-l-enfance/#autrement"),
        ),
    },
)
STAY_INFORMED = {"heading": "Vous hésitez encore ?", "text": "", "label": ""}


@dataclass(frozen=True)
class DemoLead:
    """Somebody fictional. ``days``: how long ago they wrote; ``steps``: pairs (days ago, stage), in their order."""

    first_name: str
    phone: str = ""
    mail: str = ""
    last_name: str = ""
    place: str = ""
    profession: str = "assistant-familial"
    contact: str = "foster-care"
    days: int = 0
    steps: tuple[tuple[int, str], ...] = ()
    reason: str = ""
    more: tuple[tuple[str, object], ...] = ()


LEADS = (
    DemoLead("Maëlle", "+33465710101", place="Saint-Clair", days=1, more=(("slot", "evening"), ("heard", "poster"))),
    DemoLead("Bastien", "+33465710102", last_name="Orsel", days=9, more=(("heard", "radio"), ("way", "sms"))),
    DemoLead(
        "Rosalie",
        "+33465710103",
        "rosalie@exemple.example",
        last_name="Tournier",
        place="99210 Valrousse",
        contact="valrousse",
        days=24,
        steps=((22, "contacted"), (6, "meeting")),
        more=(("pool", True), ("heard", "carer"), ("approved", "no")),
    ),
    DemoLead(
        "Idriss",
        mail="idriss@exemple.example",
        days=70,
        steps=((68, "contacted"), (50, "meeting"), (20, "requested")),
        more=(("way", "mail"), ("heard", "town_hall")),
    ),
    DemoLead("Côme", "+33465710106", days=40, steps=((38, "contacted"), (30, "stopped")), reason="later"),
)
#: Who wrote to the campaign for doctors.
DOCTOR_LEADS = (
    DemoLead(
        "Éléonore",
        "+33465710105",
        last_name="Vasseur-Lime",
        profession="medecin-mdph",
        contact="mdph",
        days=15,
        steps=((14, "contacted"), (3, "interview")),
        more=(("heard", "social"),),
    ),
)
#: Mail address, days ago, whether it was confirmed.
SUBSCRIBERS = (
    ("nouvelles@exemple.example", 12, True),
    ("curieuse@exemple.example", 5, True),
    ("pas-encore@exemple.example", 0, False),
)
