"""The words of the one campaign of the Deux-Rives. They use its own vocabulary: famille d’accueil, soirée au quai."""

from ..block_words import Block, Ref
from ..words import Action, Campaign, CampaignList, Figures, Hero, Invitation, Questions, Section, Text

MAIL = "familles@deux-rives.example"
WRITE = Action("Écrire à l’équipe", f"mailto:{MAIL}")
EVENING = Action("Venir à une soirée au quai", "#contact")

CONTACT = Block(
    "contact",
    {"heading": "Vous préférez parler d’abord ?", "introduction": "", "contacts": (Ref("contact", "dr-families"),)},
)

CAMPAIGN_LIST = CampaignList(
    title="Nos recrutements",
    window_title="Les recrutements du Département des Deux-Rives",
    introduction="Peu de postes, beaucoup de soin : voici ceux que les Deux-Rives ouvrent en ce moment.",
    search_description="Les recrutements en cours au Département des Deux-Rives.",
    picture="river",
    highlight_title="Votre maison, un port d’attache",
    highlight="Douze familles d’accueil sont attendues d’ici la fin de 2027, sur l’une et l’autre berge.",
    shortcut="Devenir famille d’accueil",
)

QUESTIONS = (
    (
        "J’habite un appartement. Est-ce possible ?",
        "<p><b>Oui</b>, si l’enfant y a un coin à lui et de quoi dormir au calme. Nous venons voir, nous ne notons pas "
        "la décoration.</p>",
    ),
    (
        "Qui me remplace si je tombe malade ?",
        "<p><b>Une autre famille que l’enfant connaît déjà.</b> Chaque accueil a sa famille voisine, choisie avec vous "
        "dès le premier mois et souvent sur la même berge.</p>",
    ),
    (
        "Suis-je payé dès le premier jour ?",
        "<p><b>Oui.</b> Le contrat commence avec l’arrivée de l’enfant ; le stage qui la précède est payé lui aussi.</p>",
    ),
    (
        "Puis-je dire non à un accueil ?",
        "<p><b>Oui, et sans vous justifier.</b> Un accueil accepté à regret ne tient pas. L’équipe vous en proposera un "
        "autre.</p>",
    ),
)

RIVER_HOMES = Campaign(
    slug="familles-d-accueil",
    title="Devenir famille d’accueil aux Deux-Rives",
    slogan="Votre maison, un port d’attache",
    job_sentence="Ouvrir sa porte à un enfant, le temps que sa vie retrouve son cours : c’est le métier de {carer}.",
    search_description="Les Deux-Rives cherchent douze familles d’accueil : le rôle, les étapes, les réponses et le "
    "contact.",
    hero=Hero(picture="river", layout="full", tone="paper", kicker="Les Deux-Rives recrutent"),
    sections=(
        Section(
            anchor="le-role",
            heading="Tenir la barre, pas seul à bord",
            nav_label="Le rôle",
            layout="plain",
            width="text",
            introduction="<p>Certains enfants doivent quitter la berge où ils ont grandi. Il leur faut quelqu’un sur "
            "l’autre.</p>",
            content=(
                Text(
                    "<p>Vous préparez le goûter, vous relisez la dictée, vous laissez la lumière du couloir. L’équipe "
                    "s’occupe du reste avec vous : une éducatrice passe chaque semaine, une psychologue répond le jour "
                    "même, et l’{service} décroche aussi le dimanche.</p>"
                    "<p>Vous êtes salarié du Département, formé et remplacé quand vous partez en vacances.</p>"
                ),
            ),
        ),
        Section(
            anchor="en-chiffres",
            heading="Ici, chaque famille compte",
            nav_label="Chiffres",
            layout="tinted",
            introduction="<p>Dans un petit Département, une maison de plus change la carte.</p>",
            content=(Figures(("dr-children", "dr-families", "dr-goal")),),
        ),
        Section(
            anchor="etapes",
            heading="La traversée en quatre étapes",
            nav_label="Étapes",
            layout="split",
            picture="river",
            content=(
                Text(
                    "<ol>"
                    "<li><b>La {meeting}.</b> Une heure, des familles qui racontent, du café. Aucun papier.</li>"
                    "<li><b>La visite.</b> [[dr-visits]] après votre appel, nous venons chez vous.</li>"
                    "<li><b>La demande d’agrément.</b> Nous la remplissons ensemble, sur une table de la "
                    "capitainerie.</li>"
                    "<li><b>Le stage, puis l’arrivée.</b> Vous rencontrez l’enfant avant de dire oui.</li>"
                    "</ol>"
                ),
            ),
        ),
        Section(
            anchor="questions",
            heading="Ce que l’on nous demande au café",
            nav_label="Questions",
            content=(Questions(QUESTIONS),),
        ),
        Section(
            anchor="contact",
            heading="Prochaine soirée : le premier mardi du mois",
            nav_label="Contact",
            layout="dark",
            introduction="<p>À la capitainerie de Port-Vive, 7, quai des Mariniers, à 18 h 30.</p>",
            content=(Invitation(), CONTACT),
        ),
    ),
    listing_picture="river",
    actions=(EVENING, WRITE),
    objectives=(
        "Accueillir chaque enfant des Deux-Rives sans l’éloigner de son école",
        "Donner à chaque famille une famille voisine",
    ),
    goal="dr-goal",
    closed_text="Les douze familles sont trouvées. L’équipe garde votre lettre et vous rappelle au prochain départ.",
    closed_actions=(WRITE,),
    identity_name="Port d’attache",
    identity_theme="Une barque entre deux berges, dessinée en papiers découpés.",
    colour_scheme="light",
    share_picture="river-share",
    share_description="Aux Deux-Rives, douze familles d’accueil sont attendues. Et si c’était la vôtre ?",
)
