"""The words of the campaign for assistants familiaux. A département that does not exist; national facts are sourced."""

import datetime

from .texts_company import CONTACTS, NEVER_ALONE, OTHER_WAYS, QUESTIONS, TOGETHER, TWO_JOBS, VOICES
from .texts_offer import FOR_ME, OUR_OFFER, PAY, STEPS
from .words import Action, Campaign, Figures, Hero, Invitation, Section, Text, Trend

PHONE = "04 65 71 02 20"
MAIL = "accueil.familial@haute-combe.example"
MEETING = Action("Choisir une réunion d’information", "#contact")
CALL_BACK = Action("Demander un rappel", f"mailto:{MAIL}?subject=Rappelez-moi")
ACTIVE = ("teaser", "open", "closing_soon")

THE_JOB = Section(
    anchor="le-metier",
    heading="Le métier, en trois lignes",
    nav_label="Le métier",
    width="text",
    introduction="<p>Un enfant confié au Département a besoin d’un toit, d’habitudes, et de quelqu’un qui l’attend le "
    "soir.</p>",
    content=(
        Text(
            "<p><b>Chez vous, au quotidien.</b> Le petit déjeuner, l’école, les devoirs, les rendez-vous, les soirs de "
            "gros chagrin et les dimanches de crêpes : vous partagez une vie ordinaire, et c’est ce qui aide à "
            "grandir.</p>"
            "<p><b>Avec un employeur et un contrat.</b> Vous êtes agent contractuel du Département. Vous avez un "
            "contrat de travail et, pour chaque enfant, un contrat d’accueil qui dit qui fait quoi.</p>"
            "<p><b>Au sein d’une équipe.</b> Éducateurs, psychologue, puéricultrice : vous dites ce que vous voyez "
            "chaque jour, et votre parole compte dans le projet de l’enfant.</p>"
        ),
    ),
)

WHY_NOW = Section(
    anchor="pourquoi",
    heading="Pourquoi maintenant",
    nav_label="Pourquoi",
    layout="tinted",
    introduction="<p>Les départs en retraite se suivent, et les enfants à protéger sont toujours là. Le 12 mai 2026, "
    "l’assemblée départementale a voté un objectif : [[goal]] recrutements d’ici fin 2027.</p>",
    content=(
        Figures(("carers", "share-in-families", "national")),
        Trend(
            series="carers-series",
            heading="De 465 à 283 en dix ans",
            text="<p>La baisse n’est pas propre à la Haute-Combe. En France, 56 % des enfants confiés vivaient en "
            "famille d’accueil en 2006 ; en 2023, ils étaient 36 %. Chaque famille qui nous rejoint évite à un "
            "enfant un changement de lieu de vie.</p>",
        ),
    ),
)

CONTACT = Section(
    anchor="contact",
    heading="Venez en parler",
    nav_label="Nous rencontrer",
    layout="split",
    picture="village",
    phases=ACTIVE,
    introduction="<p>Une heure et demie, une assistante familiale en exercice, une éducatrice, et pas de brochure à "
    "apprendre par cœur.</p>",
    content=(
        Text(
            "<h3>Pour poser une question</h3>"
            "<p>Chaque date dit comment s’inscrire, et ce que la salle offre : plain-pied, boucle magnétique, langue des "
            "signes. Une question, un besoin particulier ? Nous répondons sous deux jours ouvrés.</p>"
        ),
        CONTACTS,
    ),
)

LAST_WORD = Section(
    anchor="et-vous",
    heading="Il y a une chaise libre à votre table ?",
    layout="dark",
    phases=("open", "closing_soon"),
    introduction="<p>Venez écouter, sans rien promettre. On vous garde une place.</p>",
    content=(Invitation(),),
)

FOSTER_CARE = Campaign(
    slug="assistants-familiaux",
    title="Devenir assistante familiale ou assistant familial",
    slogan="Une place à votre table, un cap pour un enfant",
    job_sentence="Assistante familiale, assistant familial : accueillir chez vous un enfant confié au Département, avec "
    "un salaire, une formation et une équipe.",
    search_description="Le Département de la Haute-Combe recrute des assistantes et assistants familiaux : le métier, "
    "les étapes, le salaire, les réunions d’information.",
    hero=Hero(picture="hero"),
    sections=(
        THE_JOB,
        WHY_NOW,
        OUR_OFFER,
        FOR_ME,
        STEPS,
        PAY,
        VOICES,
        NEVER_ALONE,
        QUESTIONS,
        CONTACT,
        TWO_JOBS,
        TOGETHER,
        LAST_WORD,
        OTHER_WAYS,
    ),
    professions=("assistant-familial", "medecin-mdph"),
    publics=(
        ("career_changers", "Votre expérience compte ; la formation est payée.", "etapes"),
        ("seeking_meaning", "Un métier dont on voit l’effet, jour après jour.", "le-metier"),
        ("job_seekers", "Un contrat, un salaire, une équipe.", "remuneration"),
        ("already_approved", "Venez avec votre agrément : on se parle cette semaine.", "contact"),
        ("our_carers", "Ce que le plan change pour vous.", "nos-engagements"),
    ),
    plan="families-2030",
    listing_picture="hero",
    actions=(MEETING, CALL_BACK),
    objectives=(
        "Faire connaître un métier que l’on exerce chez soi, mais jamais seul",
        "Donner leur juste place à celles et ceux qui accueillent déjà",
        "Recruter et former assez de familles pour que frères et sœurs grandissent ensemble",
    ),
    goal="goal",
    goal_date=datetime.date(2027, 12, 31),
    progress="progress",
    teaser_text="Une campagne se prépare pour que chaque enfant confié au Département trouve une place à table. "
    "Vous y pensez déjà ? Laissez-nous un mot, nous vous préviendrons le jour de l’ouverture.",
    teaser_actions=(Action("Être au courant le jour venu", f"mailto:{MAIL}?subject=Prévenez-moi"),),
    closed_text="La campagne est terminée : merci à toutes les personnes qui ont poussé la porte. Les candidatures, "
    "elles, restent ouvertes : le service de l’accueil familial vous répond toute l’année.",
    closed_actions=(Action("Joindre le service de l’accueil familial", f"mailto:{MAIL}"),),
    identity_name="La lumière est allumée",
    identity_theme="Des papiers découpés, une maison éclairée en fin de journée : quelqu’un vous attend.",
    share_picture="share",
    share_description="Accueillir chez soi un enfant confié au Département, avec un salaire, une formation et une "
    "équipe.",
)
