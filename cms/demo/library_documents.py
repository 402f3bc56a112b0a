"""The demo’s documents: real PDF files, made by ``documents/make.py`` and committed beside it."""

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "documents"


@dataclass(frozen=True)
class DemoDocument:
    """A document of the library. ``issuer``: the service that answers for it."""

    key: str
    title: str
    issuer: str

    @property
    def path(self) -> Path:
        return FOLDER / f"{self.key}.pdf"


DOCUMENTS = (
    DemoDocument("plan-cap-familles-2030", "Plan « Cap familles 2030 »", "Direction de l’enfance et de la famille"),
    DemoDocument("guide-du-candidat", "Guide de la personne candidate", "Service de l’accueil familial"),
    DemoDocument(
        "projet-departemental-enfance",
        "Projet départemental de l’enfance 2026-2031",
        "Direction de l’enfance et de la famille",
    ),
    DemoDocument("liste-des-pieces", "Les pièces de mon dossier d’agrément", "Service de l’accueil familial"),
    DemoDocument(
        "deliberation-2026-05-12",
        "Délibération du 12 mai 2026 sur le plan « Cap familles 2030 »",
        "Secrétariat de l’assemblée",
    ),
)

#: Lies in private storage beside the people who signed it, never in the library.
SIGNED_PAPER = DemoDocument(
    "autorisation-droit-image", "Autorisation d’utiliser mon image et ma voix", "Direction de la communication"
)
