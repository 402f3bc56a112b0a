"""The words of the press room: a release that is out, one under embargo, one that praises what was achieved."""

from dataclasses import dataclass

ROOM_TITLE = "Espace presse"
ROOM_INTRODUCTION = "Communiqués, chiffres datés, photos à télécharger : tout ce qui est ici peut être repris, avec les crédits indiqués."
ROOM_DESCRIPTION = "Les communiqués du Département de la Haute-Combe, ses photos et son contact presse."


@dataclass(frozen=True)
class Release:
    """A press release; ``figures``: key figures, quoted as they were on its day."""

    slug: str
    title: str
    standfirst: str
    place: str
    paragraphs: str
    figures: tuple[str, ...] = ()
    quotations: tuple[str, ...] = ()
    closing: str = ""
    search_description: str = ""


CAMPAIGN = Release(
    slug="deux-cents-familles",
    title="La Haute-Combe cherche deux cents familles et sept médecins",
    standfirst="Le Département ouvre une campagne pour deux métiers : assistantes et assistants familiaux, et médecins de la "
    "MDPH. Une soirée d’information par semaine, dans les trois vallées et en ligne.",
    place="Saint-Clair",
    paragraphs="<p>Fin 2015, 465 personnes accueillaient chez elles un enfant confié au Département. Elles étaient 283 fin 2025. "
    "La moitié d’entre elles prendra sa retraite dans les dix ans.</p>"
    "<p>Le plan « Cap familles 2030 », voté à l’unanimité le 12 mai 2026, répond par des gestes simples : une prime de "
    "fidélité, une maison pour souffler, une voix au téléphone la nuit.</p>",
    figures=("goal", "carers", "progress"),
    quotations=("president", "tension"),
    closing="<p>Même logique à la MDPH : sept postes de médecin s’ouvrent pour raccourcir l’attente des personnes et de leurs "
    "proches.</p>",
    search_description="Le Département de la Haute-Combe ouvre une campagne pour recruter des familles d’accueil et des médecins.",
)

EMBARGOED = Release(
    slug="sept-jours-pour-l-enfance",
    title="Sept jours pour l’enfance : le programme",
    standfirst="Une deuxième édition, dans sept communes, du lundi au dimanche : une exposition, des rencontres, et une question posée "
    "à tout le monde.",
    place="Saint-Clair",
    paragraphs="<p>Le Département invite à passer une semaine du côté des enfants. Celles et ceux qui les accompagnent, chez eux ou "
    "en établissement, raconteront leur métier.</p><p>Le programme complet sera distribué dans les écoles et les mairies.</p>",
    figures=("share-in-families",),
    quotations=("tension",),
)

ACHIEVEMENT = Release(
    slug="un-an-de-maison-relais",
    title="Un an de maison relais : des familles qui soufflent",
    standfirst="Ouverte à titre expérimental, la maison relais des Trois-Combes a trouvé sa place.",
    place="Saint-Clair",
    paragraphs="<p>Un enfant y passe un week-end, retrouve les mêmes visages, la même chambre. Pendant ce temps, la famille qui "
    "l’accueille se repose.</p>",
    quotations=("respite",),
)
