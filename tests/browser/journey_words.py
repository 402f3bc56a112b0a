"""What the editor of the journey types: a small campaign of a fictional département. Records are form field → words."""

from datetime import timedelta

from tests.browser.server import ROOT

PICTURE = ROOT / "cms" / "demo" / "pictures" / "hero.jpg"
PICTURE_TITLE = "Une maison dans les collines"
PICTURE_ALT = "Une maison dans les collines, au soleil couchant ; derrière la fenêtre, trois personnes à table."

IDENTITY = {
    "organisation_name": "Département de la Haute-Combe",
    "short_name": "Haute-Combe",
    "phone": "04 65 71 00 00",
}
COLOURS = {"primary": "#14532d", "accent": "#a23c0c"}

CHILDREN = "Enfants accueillis en famille, fin 2025"
RETIREMENTS = "Départs à la retraite d’ici 2030"
FIGURES = (
    {
        "name": CHILDREN,
        "value": "860",
        "qualifier": "more_than",
        "label": "enfants vivent dans une famille d’accueil",
        "reference_date": "2025-12-31",
        "date_precision": "end_of_year",
        "source": "Direction de l’enfance",
    },
    {
        "name": RETIREMENTS,
        "value": "210",
        "qualifier": "about",
        "label": "familles d’accueil prendront leur retraite d’ici 2030",
        "reference_date": "2025-06-30",
        "date_precision": "month",
        "source": "Service des ressources humaines",
    },
)
DRAFT_FIGURE = {
    "name": "Places à créer (à confirmer)",
    "value": "4321",
    "label": "places à confirmer par l’assemblée",
    "reference_date": "2026-01-01",
    "date_precision": "year",
    "source": "Note de travail",
}
BONUS = "Prime d’installation"
BENEFIT = {
    "name": BONUS,
    "category": "bonus",
    "label": "Prime d’installation",
    "amount": "600",
    "unit": "€",
    "gross_net": "net",
    "period": "once",
    "condition": "à l’arrivée du premier enfant",
    "source": "Délibération du 12 décembre 2025",
}
ANSWERS = "Accueil familial, candidats"
SERVICE = "Service de l’accueil familial"
CONTACT = {
    "name": ANSWERS,
    "service": SERVICE,
    "purpose": "Pour savoir si ce métier est pour vous",
    "phone": "04 65 71 00 10",
    "hours": "du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h",
    "mail": "accueil-familial@haute-combe.example",
}
OWNER = "Il faut être propriétaire de son logement."
IDEA = {"name": OWNER, "kind": "statement", "verdict": "false", "question": OWNER}
IDEA_ANSWER = "Vous pouvez être locataire : ce qui compte, c’est une chambre où un enfant se sent chez lui."
WORDS_OF_INES = "Ines Valmont, à propos des petits-déjeuners"
QUOTATION = {
    "name": WORDS_OF_INES,
    "text": "Le matin, on se parle autour d’un bol. C’est là que tout commence.",
    "author": "Ines Valmont",
    "titles": "assistante familiale depuis 2014",
    "said_on": "2026-03-12",
    "source": "Rencontre des assistants familiaux",
}
PROFESSION_NAME = "Assistante familiale ou assistant familial"
PROFESSION = {
    "name": PROFESSION_NAME,
    "title": PROFESSION_NAME,
    "sentence": "Vous accueillez chez vous, jour et nuit, un enfant confié au Département.",
}

LIST_TITLE = "Nos campagnes"
TITLE = "Devenir assistante familiale ou assistant familial"
SLOGAN = "Une place à votre table, un cap pour un enfant"
JOB_SENTENCE = (
    "Vous accueillez chez vous un enfant confié au Département, avec une équipe, une formation et un salaire."
)
ACTION = "Choisir une réunion d’information"
ACTION_ADDRESS = "accueil-familial@haute-combe.example"

JOB = (
    "Vous ouvrez votre maison à un enfant qui ne peut pas vivre chez ses parents. Une équipe vous accompagne, jour et "
    "nuit. Vous partagez les repas, les devoirs, les fous rires."
)
NEED = "Chaque semaine, des enfants attendent une famille. Votre maison peut être la leur."
OFFER = "Une équipe à vos côtés, une formation payée, des week-ends pour souffler."
REQUIRED = "un agrément, que nous vous aidons à obtenir"
NOT_ASKED = "un diplôme"
FIRST_STEP = ("J’appelle", "Une personne du service vous répond et vous propose une date.", "dix minutes")
SECOND_STEP = ("Je viens à une réunion", "Une famille d’accueil raconte son quotidien.", "deux heures")
ALL_STEPS = "six à neuf mois, du premier appel au premier accueil"
QUESTION = "Faut-il vivre en couple ?"
ANSWER = "Non. Vous pouvez accueillir un enfant en vivant seul : c’est votre disponibilité qui compte."
CALL = "Appelez, ou écrivez : une personne du service vous répond sous deux jours."
SHARE = "Vous pensez à quelqu’un ?"

OPENED_FOR, OPEN_FOR = timedelta(days=7), timedelta(days=120)
