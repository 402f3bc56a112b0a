"""Who speaks in the series, and what they signed. Everybody is invented; so is the paper that they signed."""

import datetime
from dataclasses import dataclass, field

PURPOSE = (
    "Série de portraits « Un métier, un objet » et campagne de recrutement des métiers de l’enfance, 2026-2028. Personne "
    "fictive, document fictif."
)
HOW_TO_WITHDRAW = (
    "Un message à images@haute-combe.example, sans motif à donner. Retrait du site le jour même, confirmation écrite sous deux "
    "jours ouvrés."
)
EVERYWHERE = ("site", "social", "posters", "press", "outdoor")
SIGNED = datetime.timedelta(days=70)


@dataclass(frozen=True)
class DemoPerson:
    """A person of the series. ``pictures``: further pictures in which they are recognised; ``professions``: keys of records.

    ``ends_in``: days until the rights end; ``withdrew_before``: days since the person took them back; ``voice``: how an
    anonymous voice is introduced, who has none of the other fields.
    """

    key: str
    name: str = ""
    role: str = ""
    service: str = ""
    territory: str = ""
    since: int | None = None
    portrait: str = ""
    pictures: tuple[str, ...] = ()
    professions: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    media: tuple[str, ...] = field(default=EVERYWHERE)
    ends_in: int = 730
    withdrew_before: int | None = None
    voice: str = ""
    purpose: str = PURPOSE
    how_to_withdraw: str = HOW_TO_WITHDRAW

    def rights(self, today: datetime.date) -> dict:
        """From when to when, as of the day on which the demo is loaded."""
        return {"starts_on": today - SIGNED, "ends_on": today + datetime.timedelta(days=self.ends_in)}


PEOPLE = (
    DemoPerson(
        key="fatou",
        name="Fatou N.",
        role="auxiliaire de puériculture",
        service="Pouponnière départementale de Saint-Clair",
        territory="Haute-Combe",
        since=2013,
        portrait="portrait-fatou",
        pictures=("nursery",),
        professions=("auxiliaire-de-puericulture",),
        tags=("petite enfance", "pouponnière"),
    ),
    DemoPerson(
        key="solene",
        name="Solène R.",
        role="référente protection de l’enfance",
        service="Maison du Département de Valrousse",
        territory="Vallée de la Rousse",
        since=2017,
        portrait="portrait-solene",
        pictures=("referent",),
        professions=("referent-protection",),
        tags=("protection de l’enfance",),
    ),
    DemoPerson(
        key="yves",
        name="Yves L.",
        role="assistant familial",
        service="Service de l’accueil familial",
        territory="Haute vallée",
        since=2019,
        portrait="portrait-yves",
        professions=("assistant-familial",),
        tags=("accueil familial",),
    ),
    DemoPerson(
        key="karim",
        name="Karim H.",
        role="éducateur spécialisé",
        service="Maison d’enfants de Valrousse",
        territory="Vallée de la Rousse",
        since=2015,
        portrait="portrait-karim",
        professions=("educateur-specialise",),
        tags=("protection de l’enfance",),
        media=("site", "social"),
        ends_in=30,
    ),
    DemoPerson(
        key="jeanne",
        name="Jeanne V.",
        role="assistante de service social",
        service="Maison du Département de Saint-Clair",
        territory="Haute-Combe",
        since=2008,
        portrait="portrait-jeanne",
        professions=("assistant-social",),
        tags=("action sociale",),
        ends_in=500,
        withdrew_before=12,
    ),
    DemoPerson(key="voice", voice="young_adult", tags=("accueil familial",)),
)
