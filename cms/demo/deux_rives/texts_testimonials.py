"""The words of the small series of the Deux-Rives « D’une rive à l’autre »: two people and a voice, all invented."""

from ..texts_people import DemoPerson
from ..words_testimonials import Series, Testimonial

PURPOSE = (
    "Portraits « D’une rive à l’autre » pour le recrutement des familles d’accueil, jusqu’à la fin de 2028. Tout est inventé, la "
    "signature aussi."
)
HOW_TO_WITHDRAW = (
    "Écrire à images@deux-rives.example ou passer au quai des Mariniers : rien à justifier. Le portrait quitte le site dans la "
    "journée et une lettre le confirme."
)
MEDIA = ("site", "social", "press")
SIGNED = {"media": MEDIA, "purpose": PURPOSE, "how_to_withdraw": HOW_TO_WITHDRAW}

PEOPLE = (
    DemoPerson(
        key="maelle",
        name="Maëlle K.",
        role="famille d’accueil",
        service="Équipe des familles d’accueil",
        territory="Rive gauche de la Vive",
        since=2020,
        portrait="portrait-maelle",
        tags=("accueil familial",),
        **SIGNED,
    ),
    DemoPerson(
        key="bastien",
        name="Bastien T.",
        role="assistant social",
        service="Équipe des familles d’accueil",
        territory="Les deux berges de la Vive",
        since=2018,
        portrait="portrait-bastien",
        tags=("action sociale",),
        **SIGNED,
    ),
    DemoPerson(key="parent", voice="parent", tags=("accueil familial",), **SIGNED),
)

SERIES = Series(
    title="D’une rive à l’autre",
    theme="Au bord de l’eau",
    intention="<p>Accueillir un enfant, c’est tenir un quai : il faut de quoi s’amarrer, et quelqu’un qui attend. Trois voix des "
    "Deux-Rives le racontent. Aucun enfant n’apparaît ici.</p>",
    search_description="Une famille d’accueil, un assistant social et un parent racontent l’accueil aux Deux-Rives : une courte "
    "série de portraits.",
    picture="river",
    campaign="familles-d-accueil",
    highlight="Trois voix racontent l’accueil, de la rive gauche à la rive droite.",
    notice="<p>Maëlle, Bastien et ce parent n’existent pas, pas plus que la Vive. S’ils existaient, ils auraient signé pour ces "
    "portraits et pourraient les reprendre quand ils le veulent.</p>",
)

MAELLE = Testimonial(
    slug="maelle-la-bouee",
    person="maelle",
    title="Maëlle et la bouée",
    sentence="Une bouée ne nage pas à votre place. Elle laisse le temps de reprendre souffle.",
    search_description="Maëlle, famille d’accueil sur la rive gauche de la Vive, raconte ses journées et son arrivée dans le métier.",
    missions="<p>Le matin, je prépare deux goûters et trois façons de dire bonjour : il y a des jours où un signe de la main suffit. "
    "Je conduis à l’école, je reçois l’éducatrice, je note ce que j’ai vu. Le reste, c’est la maison : une lessive, une dispute "
    "pour la salle de bains, un gâteau un peu brûlé que tout le monde finit.</p>",
    career_path="<p>J’étais éclusière. On y apprend à attendre que les niveaux s’égalisent avant d’ouvrir. Quand l’écluse est passée "
    "en automatique, je suis allée à une soirée au quai, sans rien promettre. Six mois plus tard, j’avais mon agrément.</p>",
    motivations="<p>Ce que j’aime, c’est le moment où l’on n’a plus besoin de moi pour une chose précise : nouer un lacet, appeler "
    "pour prévenir, s’excuser. Ce qui est dur, c’est le dimanche soir. Alors j’appelle ma famille voisine, et nous parlons de tout "
    "autre chose.</p>",
    quotations=("On apprend à attendre que les niveaux s’égalisent avant d’ouvrir.",),
    call_heading="Et vous, quelle bouée avez-vous chez vous ?",
)

BASTIEN = Testimonial(
    slug="bastien-le-bateau-de-papier",
    person="bastien",
    title="Bastien et le bateau de papier",
    sentence="Je ne choisis pas le courant. Je peux être là où l’on débarque.",
    search_description="Entretien avec Bastien, assistant social de l’équipe des familles d’accueil des Deux-Rives.",
    exchanges=(
        (
            "Pourquoi un bateau de papier ?",
            "<p>Parce qu’au premier rendez-vous, personne n’a envie de parler. Je plie une feuille. En général, quelqu’un finit par "
            "dire : « Pas comme ça. » Et nous voilà deux à plier.</p>",
        ),
        (
            "Que faites-vous pour les familles d’accueil ?",
            "<p>Je viens chaque quinzaine, et quand on m’appelle. J’écoute celui qui accueille, puis celui qui est accueilli, jamais "
            "dans le même ordre. Je m’occupe des papiers pour qu’il reste du temps pour le reste.</p>",
        ),
        (
            "Qu’est-ce qui vous fait rester ?",
            "<p>L’équipe est petite : nous sommes six pour deux berges. On se connaît par le bruit des pas. Quand un accueil vacille, "
            "on le sait le jour même, et l’on traverse.</p>",
        ),
    ),
    quotations=("Quand un accueil vacille, on le sait le jour même, et l’on traverse.",),
    call_heading="Et vous, sur quelle rive vous attend-on ?",
)

VOICE = Testimonial(
    slug="le-dimanche-au-ponton",
    person="parent",
    title="Le dimanche au ponton",
    sentence="On ne m’a pas pris ma place de parent. On l’a gardée au sec.",
    search_description="Un parent raconte, sans nom ni image, ce que l’accueil de son enfant a permis.",
    exchanges=(
        (
            "Comment cela a-t-il commencé ?",
            "<p>Mal. J’étais en colère contre tout le monde. La première visite a duré vingt minutes, et j’ai passé les vingt minutes à "
            "regarder le ponton.</p>",
        ),
        (
            "Qu’est-ce qui a changé ?",
            "<p>On m’a demandé mon avis sur une coupe de cheveux. Cela paraît idiot. C’était la première fois que l’on me demandait "
            "quelque chose au lieu de me dire quelque chose.</p>",
        ),
    ),
    quotations=("C’était la première fois que l’on me demandait quelque chose au lieu de me dire quelque chose.",),
    call_heading="Et vous, quelle place sauriez-vous garder ?",
)

TESTIMONIALS = (MAELLE, BASTIEN, VOICE)
