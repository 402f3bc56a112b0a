"""The words of the campaign for assistants familiaux. A département that does not exist; national facts are sourced."""

import datetime

from .texts_faq import FOSTER_CARE_QUESTIONS
from .words import Action, Campaign, Figures, Hero, Illustration, Invitation, Questions, Section, Text, Trend

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

OUR_OFFER = Section(
    anchor="nos-engagements",
    heading="Ce que nous vous offrons",
    nav_label="Notre offre",
    layout="split",
    picture="conversation",
    introduction="<p>On ne vous confie pas un enfant en vous souhaitant bonne chance. Voici ce qui vous attend, écrit "
    "noir sur blanc.</p>",
    content=(
        Text(
            "<ul>"
            "<li><b>Un référent pour vous</b>, sans lien hiérarchique, dès le premier accueil.</li>"
            "<li><b>Une ligne d’appel</b> le soir, la nuit et le week-end : au bout du fil, une professionnelle ou un "
            "professionnel de la protection de l’enfance.</li>"
            "<li><b>[[preparation]] de préparation</b> avant le premier accueil, puis <b>[[training]] de formation</b> "
            "pendant que vous exercez.</li>"
            "<li><b>Un groupe de parole</b> chaque mois, avec une psychologue : on y dépose ce qui pèse, on en repart "
            "avec des idées.</li>"
            "<li><b>La maison relais des Trois-Combes</b>, qui accueille l’enfant un week-end ou une semaine quand "
            "vous avez besoin de souffler.</li>"
            "<li><b>Un téléphone et une tablette</b> professionnels, pour joindre l’équipe et suivre l’agenda.</li>"
            "<li><b>Une prime de fidélité</b> ([[seniority]]) et un complément avec le diplôme d’État ([[diploma]]).</li>"
            "</ul>"
            "<p>Les moyens et les primes cités ici sont ceux d’un département fictif.</p>"
        ),
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
        Text(
            "<h3>Vous pouvez candidater si…</h3>"
            "<ul>"
            "<li>vous avez l’envie et le temps d’accompagner un enfant, jour après jour ;</li>"
            "<li>votre santé le permet : un examen médical le vérifie ;</li>"
            "<li>votre logement s’y prête, maison ou appartement, que vous soyez propriétaire ou locataire ;</li>"
            "<li>vous parlez français avec aisance et vous résidez régulièrement en France ;</li>"
            "<li>rien, dans vos antécédents judiciaires ni dans ceux du foyer, ne s’y oppose.</li>"
            "</ul>"
            "<h3>On ne vous demandera pas…</h3>"
            "<ul>"
            "<li>un diplôme pour commencer ;</li>"
            "<li>d’être en couple, ni d’avoir des enfants ;</li>"
            "<li>de tout savoir faire : on apprend ensemble.</li>"
            "</ul>"
            "<p>Une chose compte plus que les autres : <b>toute la maison est d’accord</b>. Parlez-en à table avant "
            "de nous en parler.</p>"
        ),
        Invitation(),
    ),
)

STEPS = Section(
    anchor="etapes",
    heading="Les étapes, de la réunion au premier accueil",
    nav_label="Les étapes",
    introduction="<p>Comptez environ six mois. À chaque étape, une personne du service vous dit où vous en êtes.</p>",
    content=(
        Illustration("bridge"),
        Text(
            "<ol>"
            "<li><b>Je me renseigne.</b> Une réunion d’information, en salle ou en ligne, avec mon conjoint si "
            "possible. Je pose toutes mes questions, je ne m’engage à rien.</li>"
            "<li><b>Je demande l’agrément.</b> Le formulaire Cerfa n° 13395, une pièce d’identité, un titre de séjour "
            "s’il y a lieu, un certificat médical, et l’attestation d’honorabilité de moins de six mois, pour moi et "
            "pour les personnes de 13 ans et plus qui vivent au foyer, hors mineurs confiés.</li>"
            "<li><b>On évalue mon projet.</b> Des entretiens et des visites chez moi, avec une travailleuse sociale, "
            "un psychologue ou une puéricultrice de la PMI. La réponse arrive dans les [[decision]] ; ce délai peut "
            "être prolongé de deux mois, sur décision motivée.</li>"
            "<li><b>Je reçois mon agrément.</b> Il vaut [[approval]]. Avec le diplôme d’État, il est renouvelé sans "
            "limite de durée.</li>"
            "<li><b>Je signe mon contrat</b> avec le Département, ou avec une association.</li>"
            "<li><b>Je me prépare.</b> [[preparation]] de stage, organisées par mon employeur, dans les deux mois qui "
            "précèdent le premier accueil.</li>"
            "<li><b>J’accueille.</b> Un référent professionnel m’accompagne dès le premier soir.</li>"
            "<li><b>Je me forme.</b> [[training]] sur dix-huit à trente-six mois. Je passe les épreuves du diplôme "
            "d’État d’assistant familial, de niveau 4 ; il n’est pas nécessaire de les réussir pour continuer à "
            "exercer.</li>"
            "</ol>"
        ),
    ),
)

PAY = Section(
    anchor="remuneration",
    heading="Ce que vous gagnez",
    nav_label="Le salaire",
    layout="tinted",
    introduction="<p>Un salaire chaque mois, calculé sur le SMIC. Voici les minimums fixés par la loi, en brut, pour "
    "un accueil continu.</p>",
    content=(
        Figures(("pay-1", "pay-2", "pay-3")),
        Text(
            "<p>S’y ajoutent des indemnités pour les dépenses de l’enfant : l’entretien, l’habillement, les transports, "
            "les vacances. Leur montant dépend de chaque département ; le service vous donne les nôtres, ligne par "
            "ligne, à la réunion d’information.</p>"
            "<p>Entre deux accueils, si vous restez disponible, la loi prévoit une indemnité. Et votre rémunération "
            "est maintenue, hors indemnité d’entretien, si votre agrément est suspendu.</p>"
        ),
    ),
)

QUESTIONS = Section(
    anchor="questions",
    heading="Vos questions, nos réponses",
    nav_label="Questions",
    content=(Questions(FOSTER_CARE_QUESTIONS),),
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
            "<h3>Les réunions d’information</h3>"
            "<ul>"
            "<li><b>À Saint-Clair</b>, maison du Département, 4, rue du Vieux-Moulin : le premier mardi du mois, à "
            "18 h 30.</li>"
            "<li><b>À Valrousse</b>, 18, avenue de la Gare : le deuxième jeudi du mois, à 18 h 30.</li>"
            "<li><b>En ligne</b> : le troisième mercredi du mois, à 12 h 30. Quarante minutes, caméra facultative.</li>"
            "</ul>"
            "<p>Les salles sont de plain-pied et équipées d’une boucle magnétique. Pas de réunion en août.</p>"
            "<h3>Pour vous inscrire ou poser une question</h3>"
            f'<p>Appelez le <a href="tel:+33465710220">{PHONE}</a>, du lundi au vendredi, de 9 h à 12 h et de 14 h à '
            f'17 h, ou écrivez à <a href="mailto:{MAIL}">{MAIL}</a>. Nous répondons sous deux jours ouvrés.</p>'
            "<p>Par courrier : Département de la Haute-Combe, service de l’accueil familial, 1, place des Trois-Combes, "
            "Saint-Clair.</p>"
        ),
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

OTHER_WAYS = Section(
    anchor="autrement",
    heading="Vous engager autrement",
    layout="tinted",
    phases=("closed",),
    content=(
        Text(
            "<p>La campagne est finie, pas le besoin. Le service de l’accueil familial reçoit des candidatures toute "
            "l’année. Et si accueillir à plein temps n’est pas possible pour vous, le parrainage permet d’offrir à un "
            "enfant un week-end, une passion, une épaule.</p>"
        ),
    ),
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
    sections=(THE_JOB, WHY_NOW, OUR_OFFER, FOR_ME, STEPS, PAY, QUESTIONS, CONTACT, LAST_WORD, OTHER_WAYS),
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
