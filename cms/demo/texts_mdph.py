"""The words of the campaign for the doctors of the maison départementale des personnes handicapées (MDPH)."""

from .texts_faq import DOCTOR_QUESTIONS
from .words import Action, Campaign, Figures, Hero, Invitation, Questions, Section, Text

MAIL = "recrutement.mdph@haute-combe.example"

DOCTORS = Campaign(
    slug="medecins-mdph",
    title="Devenir médecin à la MDPH",
    slogan="La médecine qui ouvre des droits",
    job_sentence="Médecin à la maison départementale des personnes handicapées : partir du projet de vie d’une personne "
    "et, en équipe, rendre ses droits concrets.",
    search_description="Sept postes de médecin à la MDPH de la Haute-Combe : le métier, l’équipe, les conditions "
    "d’exercice et le contact.",
    hero=Hero(picture="doctor", tone="light"),
    sections=(
        Section(
            anchor="le-metier",
            heading="Soigner, autrement",
            nav_label="Le métier",
            layout="plain",
            introduction="<p>Ici, la consultation commence par une question : « Comment voulez-vous vivre ? »</p>",
            content=(
                Text(
                    "<p>Une personne dépose une demande, avec ses mots et son projet de vie. Vous évaluez ses besoins "
                    "avec l’<b>équipe pluridisciplinaire</b> : ergothérapeutes, travailleuses sociales, psychologues, "
                    "référents scolaires.</p>"
                    "<p>Ensemble, vous proposez un <b>plan personnalisé de compensation</b>. La commission des droits "
                    "et de l’autonomie des personnes handicapées, la CDAPH, décide. Derrière chaque décision, il y a "
                    "un fauteuil qui passe enfin la porte, une heure d’aide le matin, un emploi gardé.</p>"
                ),
            ),
        ),
        Section(
            anchor="pourquoi",
            heading="Sept postes, pour répondre plus vite",
            nav_label="Les postes",
            layout="tinted",
            introduction="<p>Attendre ses droits, c’est attendre pour vivre. Nous renforçons l’équipe.</p>",
            content=(Figures(("doctors", "doctors-team")),),
        ),
        Section(
            anchor="nos-engagements",
            heading="Vos conditions d’exercice",
            nav_label="Notre offre",
            layout="split",
            picture="conversation",
            content=(
                Text(
                    "<ul>"
                    "<li>Du temps par dossier, et une équipe dans le même couloir.</li>"
                    "<li>Ni garde, ni astreinte, ni facturation.</li>"
                    "<li>Quatre postes ouverts au mi-temps.</li>"
                    "<li>Deux jours de télétravail par semaine.</li>"
                    "<li>Un tutorat de six mois, puis des formations choisies avec vous.</li>"
                    "</ul>"
                    "<p>Ces conditions sont celles d’un département fictif.</p>"
                ),
            ),
        ),
        Section(
            anchor="questions",
            heading="Vos questions",
            nav_label="Questions",
            content=(Questions(DOCTOR_QUESTIONS),),
        ),
        Section(
            anchor="contact",
            heading="Passez une demi-journée avec nous",
            nav_label="Contact",
            layout="dark",
            introduction="<p>Rien ne vaut une matinée d’équipe pour savoir si ce métier est le vôtre. Appelez le docteur "
            "Hélène Vasseur, médecin coordonnatrice, au 04 65 71 03 10, le mardi et le jeudi, de 13 h à 14 h.</p>",
            phases=("teaser", "open", "closing_soon"),
            content=(Invitation(),),
        ),
    ),
    listing_picture="doctor",
    actions=(
        Action("Demander une demi-journée de découverte", f"mailto:{MAIL}?subject=Demi-journée de découverte"),
        Action("Poser une question", f"mailto:{MAIL}"),
    ),
    objectives=(
        "Faire découvrir une médecine d’équipe, au service des droits",
        "Pourvoir sept postes dans les trois vallées",
        "Raccourcir l’attente des personnes et de leurs proches",
    ),
    teaser_text="Sept postes de médecin s’ouvrent bientôt à la MDPH. Vous aimez écouter, réfléchir à plusieurs et voir "
    "ce que votre avis change dans une vie ? Laissez-nous votre adresse, nous vous écrirons le premier jour.",
    teaser_actions=(Action("Recevoir l’annonce le premier jour", f"mailto:{MAIL}?subject=Annonce des postes"),),
    closed_text="Les sept postes sont pourvus ou en cours de l’être. Votre profil nous intéresse quand même : l’équipe "
    "grandit et les remplacements sont réguliers.",
    closed_actions=(Action("Laisser une candidature spontanée", f"mailto:{MAIL}?subject=Candidature spontanée"),),
    identity_name="Ouvrir des portes",
    identity_theme="Une consultation en papiers découpés, une fenêtre sur les collines : la médecine comme un passage.",
    colour_scheme="light",
    professions=("medecin-mdph",),
    share_description="Sept postes de médecin à la MDPH de la Haute-Combe : une médecine d’équipe, au service des droits.",
)
