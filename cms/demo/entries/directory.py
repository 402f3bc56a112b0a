"""Who does it: contacts, partners, professions and the plan of the fictional département."""

import datetime

from .entry import Entry, Ref

PRESS_UNTIL = datetime.date(2027, 6, 30)

CONTACTS = (
    Entry(
        "foster-care",
        {
            "name": "Accueil familial, candidatures",
            "service": "Service de l’accueil familial",
            "purpose": "Une question sur le métier, une réunion, votre candidature",
            "territory": "Toute la Haute-Combe",
            "phone": "04 65 71 02 20",
            "sms": "06 39 98 02 20",
            "mail": "accueil.familial@haute-combe.example",
            "accessible_call": "https://appel-accessible.haute-combe.example/accueil-familial",
            "hours": "Du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h",
            "address": "1, place des Trois-Combes\n99001 Saint-Clair Cedex",
        },
        tags=("accueil familial",),
    ),
    Entry(
        "valrousse",
        {
            "name": "Accueil familial, antenne de Valrousse",
            "service": "Antenne de Valrousse",
            "purpose": "Rencontrer une assistante familiale ou une éducatrice près de chez vous",
            "territory": "Vallée de la Rousse",
            "phone": "04 65 71 04 40",
            "mail": "valrousse@haute-combe.example",
            "hours": "Le mardi et le jeudi, de 14 h à 18 h",
            "address": "18, avenue de la Gare\n99210 Valrousse",
        },
        tags=("accueil familial",),
    ),
    Entry(
        "mdph",
        {
            "name": "MDPH, recrutement des médecins",
            "service": "Maison départementale des personnes handicapées",
            "purpose": "Échanger avec la médecin coordonnatrice, passer une demi-journée avec l’équipe",
            "territory": "Toute la Haute-Combe",
            "phone": "04 65 71 03 10",
            "mail": "recrutement.mdph@haute-combe.example",
            "hours": "Le mardi et le jeudi, de 13 h à 14 h",
        },
        tags=("MDPH",),
    ),
    Entry(
        "jobs",
        {
            "name": "Recrutement des métiers du social",
            "service": "Direction des ressources humaines",
            "purpose": "Une offre, une candidature spontanée, un stage",
            "phone": "04 65 71 01 60",
            "mail": "recrutement@haute-combe.example",
            "hours": "Du lundi au vendredi, de 9 h à 12 h",
        },
        tags=("métiers du social",),
    ),
    Entry(
        "town-halls",
        {
            "name": "Relais : communes et partenaires",
            "service": "Direction de la communication, lien avec les communes",
            "purpose": "Adapter un texte, recevoir des affiches, organiser une réunion dans votre commune",
            "phone": "04 65 71 00 30",
            "mail": "relais@haute-combe.example",
            "hours": "Du lundi au jeudi, de 9 h à 17 h",
        },
        tags=("relais",),
    ),
)

PRESS_CONTACTS = (
    Entry(
        "press",
        {
            "name": "Camille Estève",
            "role": "Attachée de presse",
            "phone": "04 65 71 00 12",
            "mail": "presse@haute-combe.example",
            "review_on": PRESS_UNTIL,
        },
    ),
)

PARTNERS = (
    Entry(
        "relay-house",
        {
            "name": "La Maison des liens",
            "kind": "association",
            "sentence": "L’association qui fait vivre la maison relais, week-ends compris.",
            "logo": Ref("picture", "partner-liens"),
        },
    ),
    Entry(
        "neighbour",
        {
            "name": "Département de la Vaudrine",
            "kind": "departement",
            "sentence": "Le voisin avec lequel nous partageons la maison relais et ses places.",
        },
    ),
    Entry(
        "school",
        {
            "name": "Institut des Vallées",
            "kind": "school",
            "sentence": "Il assure la formation en cours d’emploi et prépare au diplôme d’État.",
            "logo": Ref("picture", "partner-institut"),
        },
    ),
    Entry(
        "jobs-office",
        {
            "name": "Combe Emploi",
            "kind": "other",
            "sentence": "Il présente nos métiers à celles et ceux qui cherchent du travail, dans les trois vallées.",
            "logo": Ref("picture", "partner-emploi"),
        },
    ),
)

PROFESSIONS = (
    Entry(
        "assistant-familial",
        {
            "name": "Assistant familial",
            "title": "Assistante familiale, assistant familial",
            "feminine": "assistante familiale",
            "masculine": "assistant familial",
            "plural": "assistantes et assistants familiaux",
            "sentence": "Accueillir chez soi, jour et nuit, un enfant confié au Département.",
            "picture": Ref("picture", "table"),
            "recruitment": "carer",
        },
    ),
    Entry(
        "medecin-mdph",
        {
            "name": "Médecin de MDPH",
            "title": "Médecin à la MDPH",
            "feminine": "médecin",
            "masculine": "médecin",
            "plural": "médecins de la MDPH",
            "sentence": "Partir du projet de vie d’une personne et rendre ses droits concrets.",
            "picture": Ref("picture", "doctor"),
        },
    ),
    Entry(
        "auxiliaire-de-puericulture",
        {
            "name": "Auxiliaire de puériculture",
            "title": "Auxiliaire de puériculture",
            "feminine": "auxiliaire de puériculture",
            "masculine": "auxiliaire de puériculture",
            "plural": "auxiliaires de puériculture",
            "sentence": "Veiller sur les tout-petits de la pouponnière et leur donner des repères.",
            "picture": Ref("picture", "nursery"),
        },
    ),
    Entry(
        "referent-protection",
        {
            "name": "Référent protection de l’enfance",
            "title": "Référente ou référent protection de l’enfance",
            "feminine": "référente protection de l’enfance",
            "masculine": "référent protection de l’enfance",
            "plural": "référentes et référents protection de l’enfance",
            "sentence": "Tenir le fil d’un parcours, avec l’enfant, ses parents et ceux qui l’accueillent.",
            "picture": Ref("picture", "referent"),
        },
    ),
    Entry(
        "assistant-social",
        {
            "name": "Assistant de service social",
            "title": "Assistante ou assistant de service social",
            "feminine": "assistante de service social",
            "masculine": "assistant de service social",
            "plural": "assistantes et assistants de service social",
            "sentence": "Écouter d’abord, puis démêler avec les gens ce qui les empêche d’avancer.",
            "picture": Ref("picture", "reception"),
        },
    ),
    Entry(
        "educateur-specialise",
        {
            "name": "Éducateur spécialisé",
            "title": "Éducatrice spécialisée, éducateur spécialisé",
            "feminine": "éducatrice spécialisée",
            "masculine": "éducateur spécialisé",
            "plural": "éducatrices et éducateurs spécialisés",
            "sentence": "Partager le quotidien d’un groupe et aider chacun à y trouver sa place.",
            "picture": Ref("picture", "educator"),
        },
    ),
)

PLANS = (
    Entry(
        "families-2030",
        {
            "name": "Cap familles 2030",
            "starts_in": 2026,
            "horizon": 2030,
            "sentence": "Ouvrir des places, mieux payer et mieux entourer celles et ceux qui accueillent.",
            "document": Ref("document", "plan-cap-familles-2030"),
            "decided_on": datetime.date(2026, 5, 12),
            "vote": "unanimous",
            "deliberation_url": "https://www.haute-combe.example/deliberations/2026-05-12-cap-familles",
        },
        tags=("accueil familial", "plan"),
    ),
)

DIRECTORY = (
    ("partner", PARTNERS),
    ("contact", CONTACTS),
    ("presscontact", PRESS_CONTACTS),
    ("profession", PROFESSIONS),
    ("plan", PLANS),
)
