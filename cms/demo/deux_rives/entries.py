"""Whom to reach at the Deux-Rives: a contact of its own, shared with no other département."""

from ..entries.entry import Entry

TAG = "Deux-Rives"

ENTRIES = (
    (
        "contact",
        (
            Entry(
                "dr-families",
                {
                    "name": "Deux-Rives : équipe des familles d’accueil",
                    "service": "Équipe des familles d’accueil",
                    "purpose": "Parler du rôle, venir à une soirée, poser votre candidature",
                    "territory": "Les deux berges de la Vive",
                    "phone": "02 61 91 00 41",
                    "mail": "familles@deux-rives.example",
                    "hours": "Du lundi au vendredi, le matin",
                    "address": "7, quai des Mariniers\n99101 Port-Vive",
                },
                tags=(TAG,),
            ),
        ),
    ),
)
