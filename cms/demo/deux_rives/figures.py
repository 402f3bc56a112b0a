"""The figures of the Deux-Rives: snippets are shared between sites, so each names its département and carries its tag."""

from ..figures import DemoFigure, day

SOURCE = "Département des Deux-Rives (données fictives)"
TAG = "Deux-Rives"

FIGURES = (
    DemoFigure(
        key="dr-children",
        name="Deux-Rives : enfants confiés, fin 2025",
        value="94",
        label="enfants confiés au Département des Deux-Rives",
        date=day(2025, 12, 31),
        precision="end_of_year",
        source=SOURCE,
        publication="note de la mission enfance, mars 2026",
        review_on=day(2027, 3, 1),
        tags=(TAG,),
    ),
    DemoFigure(
        key="dr-families",
        name="Deux-Rives : familles d’accueil, fin 2025",
        value="41",
        label="familles d’accueil sur les deux berges de la Vive",
        date=day(2025, 12, 31),
        precision="end_of_year",
        source=SOURCE,
        publication="note de la mission enfance, mars 2026",
        review_on=day(2027, 3, 1),
        tags=(TAG,),
    ),
    DemoFigure(
        key="dr-goal",
        name="Deux-Rives : familles d’accueil recherchées pour fin 2027",
        value="12",
        label="nouvelles familles d’accueil espérées avant la fin de 2027",
        date=day(2026, 6, 18),
        source=SOURCE,
        publication="vote de l’assemblée du 18 juin 2026",
        review_on=day(2027, 6, 1),
        tags=(TAG,),
    ),
    DemoFigure(
        key="dr-visits",
        name="Deux-Rives : délai de la première visite",
        value="10",
        unit="jours",
        qualifier="up_to",
        label="entre votre appel et la première visite chez vous",
        date=day(2026, 9, 1),
        source=SOURCE,
        publication="charte de l’équipe des familles d’accueil",
        review_on=day(2027, 9, 1),
        tags=(TAG,),
    ),
)
