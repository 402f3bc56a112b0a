"""The event weeks and the agenda of the fictional département: words, days counted from the first one, hours."""

import datetime
from dataclasses import dataclass

TEN, SIX = datetime.time(10), datetime.time(18)
PHONE = "04 65 71 02 20"
TOWN_HALL = "https://www.valrousse.example"
WEEK_DAYS = range(5)


@dataclass(frozen=True)
class DemoSession:
    """A session: days after the first day of its week, hours, key of its venue, and whatever else its row says.

    ``before``: how it was announced at first, so that it is told what changed; ``is_added``: it was not announced at all.
    """

    day: int
    starts_at: datetime.time | None
    ends_at: datetime.time | None
    venue: str
    more: tuple[tuple[str, object], ...] = ()
    before: "DemoSession | None" = None
    is_added: bool = False


@dataclass(frozen=True)
class DemoEvent:
    """An event. ``speakers``: triples (name, function, key of their portrait), fictional adults. ``partners``: keys of those who organise it."""

    slug: str
    title: str
    kind: str
    sentence: str
    text: str
    sessions: tuple[DemoSession, ...]
    audience: str = ""
    picture: str = ""
    price: str = ""
    speakers: tuple[tuple[str, str, str], ...] = ()
    partners: tuple[str, ...] = ()
    professions: tuple[str, ...] = ()


def _at(day, hours, venue, before=None, is_added=False, **more):
    start, end = (datetime.time(*each) for each in hours)
    return DemoSession(day, start, end, venue, tuple(more.items()), before, is_added)


BY_PHONE = {"registration": "phone", "registration_phone": PHONE}
AT_THE_MDPH = {"registration": "phone", "registration_phone": "04 65 71 03 10"}
HERE = {"registration": "here"}
ROOM = "https://visio.haute-combe.example/accueil-familial"
#: The places of the session that the demo fills, so that its waiting list can be seen.
FEW = 12

EVENTS = (
    DemoEvent(
        "chambres-a-soi",
        "Chambres à soi",
        "exhibition",
        "Quarante dessins et objets choisis par des jeunes accueillis : ce qui fait qu’une chambre devient la sienne.",
        "<p>Un coussin, une affiche, une boîte à secrets : chaque objet est présenté avec quelques mots de celle ou celui "
        "qui l’a choisi, sans nom ni visage. L’exposition se visite en une demi-heure ; une médiatrice vous accueille.</p>",
        (
            *(DemoSession(day, TEN, SIX, "moulins") for day in WEEK_DAYS),
            *(DemoSession(day, datetime.time(14), SIX, "mediatheque") for day in WEEK_DAYS),
        ),
        audience="tout public",
        picture="three-objects",
        partners=("relay-house",),
    ),
    DemoEvent(
        "devenir-assistant-familial",
        "Devenir assistante ou assistant familial",
        "meeting",
        "Le métier, les étapes, la rémunération : une soirée pour poser toutes vos questions, en couple si possible.",
        "<p>Un assistant familial raconte son quotidien, puis le service répond à vos questions. Rien à préparer, "
        "aucun engagement : vous repartez avec le guide du candidat.</p>",
        (
            _at(1, ((18, 30), (20, 0)), "mediatheque", capacity=60, sign_language=True, **HERE),
            _at(2, ((12, 30), (13, 30)), "", attendance="online", capacity=100, online_link=ROOM, **HERE),
            _at(3, ((18, 30), (20, 0)), "moulins", capacity=FEW, **HERE),
            _at(
                4,
                ((18, 30), (20, 0)),
                "eguilles",
                before=_at(4, ((18, 30), (20, 0)), "eguilles"),
                status="cancelled",
                note="Le foyer rural est en travaux : rejoignez-nous à Valrousse ou en ligne.",
            ),
        ),
        audience="personnes que le métier attire",
        picture="conversation",
        speakers=(
            ("Yves L.", "assistant familial", "yves"),
            ("Solène R.", "référente protection de l’enfance", "solene"),
        ),
        professions=("assistant-familial",),
    ),
    DemoEvent(
        "le-temps-de-s-attacher",
        "Le temps de s’attacher",
        "lecture",
        "Pourquoi un enfant qui a changé de maison met des mois à défaire sa valise, et ce qui l’y aide.",
        "<p>Une heure de conférence, une heure d’échanges. Ouvert à toutes et à tous, sans connaissance préalable.</p>",
        (
            _at(0, ((20, 0), (22, 0)), "hautefage", capacity=120, **BY_PHONE),
            _at(
                3,
                ((20, 0), (22, 0)),
                "pierre-basse",
                before=_at(3, ((20, 0), (22, 0)), "eguilles", capacity=60, **BY_PHONE),
                status="moved",
                note="À Pierre-Basse, dans la salle du conseil : le foyer rural d’Éguilles est en travaux.",
                capacity=40,
                **BY_PHONE,
            ),
        ),
        audience="adultes",
        speakers=(("Inès Valadier", "psychologue, Institut des Vallées", ""),),
        partners=("school",),
    ),
    DemoEvent(
        "une-famille-le-temps-qu-il-faut",
        "Une famille, le temps qu’il faut",
        "film",
        "Un documentaire d’une heure dix, suivi d’un échange avec deux familles d’accueil et la réalisatrice.",
        "<p>Film sous-titré pour les personnes sourdes et malentendantes. Un pot clôt la soirée.</p>",
        (_at(4, ((14, 30), (16, 0)), "aulnes"), _at(5, ((20, 30), (0, 15)), "aulnes", hearing_loop=True)),
        audience="à partir de 12 ans",
        price="4 €, gratuit pour les familles d’accueil",
    ),
    DemoEvent(
        "raconter-sans-montrer",
        "Raconter sans montrer",
        "workshop",
        "Apprendre à parler d’un enfant sans que personne puisse le reconnaître : un atelier d’écriture et de photo.",
        "<p>Pour celles et ceux qui accueillent ou qui accompagnent. Quatorze places par atelier.</p>",
        (
            _at(2, ((14, 0), (16, 30)), "hautefage", capacity=14, **HERE),
            _at(5, ((10, 0), (12, 30)), "mediatheque", is_added=True, capacity=14, **HERE),
        ),
        audience="familles d’accueil, équipes",
    ),
    DemoEvent(
        "les-portes-de-la-maison-relais",
        "Les portes de la Maison relais",
        "open_day",
        "Visitez la maison où les enfants passent un week-end quand leur famille d’accueil souffle un peu.",
        "<p>Visites libres toute la journée, goûter à 16 h. Aucun enfant n’est présent ce jour-là.</p>",
        (DemoSession(6, None, None, "mornay"),),
        audience="tout public",
        picture="children-house",
        partners=("relay-house", "neighbour"),
    ),
    DemoEvent(
        "medecin-a-la-mdph",
        "Une demi-journée à la MDPH",
        "meeting",
        "Médecins, venez voir comment l’équipe travaille : une demi-journée d’immersion, puis un café avec la coordinatrice.",
        "<p>Deux dates au choix. Prenez rendez-vous : nous préparons votre venue avec l’équipe.</p>",
        (
            _at(1, ((9, 0), (12, 0)), "moulins", capacity=4, **AT_THE_MDPH),
            _at(4, ((9, 0), (12, 0)), "moulins", capacity=4, **AT_THE_MDPH),
        ),
        audience="médecins",
        picture="doctor",
        professions=("medecin-mdph",),
    ),
    DemoEvent(
        "petit-dejeuner-des-communes",
        "Petit déjeuner des communes",
        "meeting",
        "Une heure pour les équipes municipales : que répondre à une personne qui pense à accueillir ?",
        "<p>Avec les textes à publier et les affiches, à emporter.</p>",
        (_at(1, ((8, 30), (9, 30)), "pierre-basse"), _at(3, ((8, 30), (9, 30)), "hautefage")),
        audience="communes",
    ),
)

WEEK = {
    "title": "La semaine pour l’enfance",
    "edition": 2,
    "theme": "Grandir entouré",
    "introduction": "<p>Une exposition, des conférences, un film et des réunions d’information dans sept communes : une "
    "semaine pour comprendre comment un enfant confié grandit, et qui l’entoure.</p>",
    "practical_information": "<ul><li>Tout est gratuit, sauf le film.</li><li>Une garde d’enfants est proposée pendant les "
    "réunions du soir : dites-le en appelant.</li><li>Un besoin particulier pour venir ou suivre une rencontre ? "
    "Appelez le service de l’accueil familial trois jours avant.</li><li>Les communes de cette démonstration sont imaginaires : "
    "sur une carte, leurs salles sont en pleine mer.</li></ul>",
    "search_description": "Sept jours, sept communes : le programme de la semaine pour l’enfance en Haute-Combe.",
}

PAST_EVENTS = (
    DemoEvent(
        "ouverture",
        "Soirée d’ouverture",
        "lecture",
        "Trois regards sur l’accueil familial, d’hier et d’aujourd’hui.",
        "<p>Une table ronde et des lectures.</p>",
        (_at(0, ((18, 30), (20, 30)), "moulins"),),
    ),
    DemoEvent(
        "premieres-rencontres",
        "Premières rencontres",
        "meeting",
        "Les trois premières réunions d’information de la semaine.",
        "<p>Le métier raconté par celles et ceux qui l’exercent.</p>",
        tuple(
            _at(day, ((18, 30), (20, 0)), venue) for day, venue in ((1, "mediatheque"), (2, "aulnes"), (3, "eguilles"))
        ),
    ),
)

PAST_WEEK = {
    "title": "La semaine pour l’enfance, première édition",
    "edition": 1,
    "theme": "Des liens qui tiennent",
    "occasion": "36e anniversaire de la Convention internationale des droits de l’enfant",
    "introduction": "<p>La première édition, du 17 au 23 novembre 2025.</p>",
    "outcome": "<p>Six cent quarante personnes sont venues dans quatre communes ; trente et une ont demandé, ensuite, un "
    "dossier d’agrément. Merci à elles, et aux quarante bénévoles. (Chiffres fictifs de la démonstration.)</p>",
    "search_description": "Ce qui s’est passé pendant la première semaine pour l’enfance en Haute-Combe.",
}

AGENDA = {
    "title": "Réunions d’information",
    "introduction": "<p>Chaque mois, une réunion pour découvrir l’accueil familial, près de chez vous ou en ligne.</p>",
    "practical_information": "<p>Une heure et demie, sans engagement. Venez à deux si vous vivez en couple.</p>",
    "search_description": "Les prochaines réunions d’information sur l’accueil familial en Haute-Combe.",
}
#: On the page of the campaign: the anchor of the section, the dates, the week.
MET_IN = "contact"
NEXT_DATES = {"heading": "Les prochaines réunions d’information", "kind": "", "town": "", "at_most": 3}
WEEK_IN_ONE_SENTENCE = "Une exposition, des conférences, un film, et des soirées pour poser vos questions."
MONTHLY = DemoEvent(
    "l-accueil-familial-en-une-heure",
    "L’accueil familial en une heure et demie",
    "meeting",
    "Le métier, les étapes, la rémunération, et toutes vos questions.",
    "<p>La réunion est le premier pas de presque tous les candidats.</p>",
    (),
    audience="personnes que le métier attire",
    professions=("assistant-familial",),
)
#: The venues of the monthly meetings, in turn, the first two of them over; an empty one is held online.
MONTHLY_VENUES = ("hautefage", "aulnes", "moulins", "mediatheque", "", "aulnes", "hautefage", "")


def monthly_meeting(venue: str) -> DemoSession:
    """A meeting of the agenda in this venue, or online without one."""
    return _at(0, ((18, 0), (19, 30)), venue, capacity=40, online_link="" if venue else ROOM, **HERE)
