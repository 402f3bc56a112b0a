"""The words of the three films and of the radio spot: what is said, what is heard, what is seen. Everybody is invented.

``studio.film`` speaks them and times the captions; the library takes its transcripts from here, so that they agree.
"""

import datetime
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "recordings"
CREDIT = (
    "Réalisation, dessins, musique : équipe du projet, domaine public (CC0). Voix de synthèse : SVOX Pico. Personnes "
    "fictives."
)
RECORDED_ON = datetime.date(2026, 10, 6)


@dataclass(frozen=True)
class DemoRecording:
    """A film or a spot. ``lines``: what is said, one caption each; ``sound``: what is heard before; ``duration`` in seconds.

    ``seen``: what one must see to understand; ``cards``: words on the picture; ``person`` and ``poster``: keys, empty for
    a spot.
    """

    key: str
    title: str
    description: str
    sound: str
    lines: tuple[str, ...]
    duration: int
    seen: str = ""
    cards: tuple[str, ...] = ()
    person: str = ""
    poster: str = ""
    tags: tuple[str, ...] = ()

    @property
    def path(self) -> Path:
        return FOLDER / f"{self.key}.{'mp4' if self.poster else 'm4a'}"

    @property
    def captions(self) -> Path:
        return FOLDER / f"{self.key}.vtt"

    @property
    def transcript(self) -> str:
        """Rich text: what is seen, heard and said."""
        seen = f"<p><i>{self.seen}</i></p>" if self.seen else ""
        return f"{seen}<p><i>[{self.sound}]</i></p><p>{' '.join(self.lines)}</p>"


FILMS = (
    DemoRecording(
        key="fatou",
        title="Que fait une auxiliaire de puériculture le soir ?",
        description="À la pouponnière de Saint-Clair, Fatou remonte chaque soir la même boîte à musique.",
        sound="Un air de boîte à musique",
        lines=(
            "Chaque soir, à la même heure, je remonte la boîte à musique.",
            "Les tout-petits ne connaissent pas encore les mots.",
            "Mais ils reconnaissent l’air, et ils savent que quelqu’un est là.",
            "Je suis Fatou, auxiliaire de puériculture à la pouponnière de Saint-Clair.",
        ),
        seen="Fatou, dessinée en papier découpé, tient une boîte à musique ; un oiseau de papier s’y balance, des notes "
        "montent autour d’elle.",
        cards=("La boîte\nà musique", "Fatou,\nauxiliaire de\npuériculture", "Et vous ?"),
        duration=19,
        person="fatou",
        poster="poster-fatou",
        tags=("pouponnière",),
    ),
    DemoRecording(
        key="solene",
        title="À quoi sert une référente protection de l’enfance ?",
        description="Solène tient le fil du parcours de vingt enfants, quand tout le reste change.",
        sound="Quelques notes de piano",
        lines=(
            "Mon métier tient à un fil.",
            "Un enfant change d’école, de famille, parfois de vallée.",
            "Moi, je ne change pas de numéro de téléphone.",
            "Je suis Solène, référente de la protection de l’enfance.",
            "Je tiens le fil de vingt parcours.",
        ),
        seen="Solène, dessinée en papier découpé, tient une bobine ; le fil rouge part de sa main et relie sept épingles "
        "sur une carte de collines.",
        cards=("Le fil\nrouge", "Solène,\nréférente\nprotection de\nl’enfance", "Et vous ?"),
        duration=20,
        person="solene",
        poster="poster-solene",
        tags=("référents",),
    ),
    DemoRecording(
        key="yves",
        title="Pourquoi devient-on assistant familial après vingt-six ans de boulange ?",
        description="Yves se levait à trois heures pour son four. Aujourd’hui, il rallume une veilleuse.",
        sound="Quelques notes graves de piano",
        lines=(
            "J’ai été boulanger vingt-six ans : je me levais à trois heures.",
            "Aujourd’hui, si je me lève la nuit, c’est pour rallumer une veilleuse.",
            "Un enfant qui dort bien, c’est ma plus belle fournée.",
            "Je suis Yves, assistant familial.",
        ),
        seen="Yves, dessiné en papier découpé, devant une fenêtre ouverte sur la nuit, tient une veilleuse en forme de "
        "maison ; des étoiles s’allument sur le mur.",
        cards=("La\nveilleuse", "Yves,\nassistant\nfamilial", "Et vous ?"),
        duration=19,
        person="yves",
        poster="poster-yves",
        tags=("accueil familial",),
    ),
)

SPOT = DemoRecording(
    key="spot",
    title="Le spot radio de la campagne",
    description="Le métier d’assistant familial dit en moins de vingt secondes, sur les radios locales.",
    sound="Quelques notes de piano",
    lines=(
        "Ce soir, en Haute-Combe, quelqu’un va mettre un couvert de plus.",
        "Quelqu’un va rallumer une veilleuse.",
        "Ce quelqu’un a un salaire, une équipe et un métier : assistant familial.",
        "Et si c’était vous ?",
        "Le Département de la Haute-Combe vous attend.",
    ),
    duration=18,
    tags=("accueil familial",),
)
