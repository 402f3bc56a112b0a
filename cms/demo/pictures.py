"""The demo’s pictures: their words, credit and focal point. Drawn in ``studio``, committed in ``pictures/``."""

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "pictures"
CREDIT = "Illustration : équipe du projet, domaine public (CC0)"


@dataclass(frozen=True)
class DemoPicture:
    """A picture of the library.

    ``focus``: x, y, width and height, in pixels, of what every crop must keep; ``None`` for a mark, never cropped.
    """

    key: str
    file: str
    title: str
    alt: str
    focus: tuple[int, int, int, int] | None = None
    credit: str = CREDIT
    permitted_use: str = "Tous supports, sans limite de durée."

    @property
    def path(self) -> Path:
        return FOLDER / self.file


PICTURES = (
    DemoPicture(
        key="hero",
        file="hero.jpg",
        title="La maison allumée",
        alt="Une maison éclairée au pied des collines, en fin de journée. Par la fenêtre, deux adultes à table et une "
        "chaise libre.",
        focus=(1210, 760, 660, 540),
    ),
    DemoPicture(
        key="table",
        file="table.jpg",
        title="Un couvert de plus",
        alt="Une table ronde vue de dessus, cinq couverts mis, et deux mains qui posent une sixième assiette.",
        focus=(930, 660, 900, 820),
    ),
    DemoPicture(
        key="village",
        file="village.jpg",
        title="Soir de réunion à Saint-Clair",
        alt="Sur la place du village, au soleil couchant, des habitants de dos marchent vers une salle éclairée.",
        focus=(1100, 870, 820, 620),
    ),
    DemoPicture(
        key="conversation",
        file="conversation.jpg",
        title="À deux au-dessus d’un carnet",
        alt="Deux collègues assis à la même table échangent au-dessus d’un carnet ouvert, devant une fenêtre sur les "
        "collines.",
        focus=(990, 720, 1100, 900),
    ),
    DemoPicture(
        key="bridge",
        file="bridge.jpg",
        title="Le pont sur la vallée",
        alt="Deux adultes de dos s’engagent sur un chemin bordé de lampes, qui franchit la vallée par un pont jusqu’à "
        "une maison éclairée.",
        focus=(1000, 700, 1100, 620),
    ),
    DemoPicture(
        key="doctor",
        file="doctor.jpg",
        title="Une consultation à la MDPH",
        alt="Une médecin en blouse blanche prend des notes à son bureau. En face d’elle, une personne en fauteuil "
        "roulant, de dos.",
        focus=(1090, 760, 1150, 860),
    ),
    DemoPicture(
        key="panorama",
        file="panorama.jpg",
        title="Les collines de la Haute-Combe",
        alt="Un large paysage de collines au soleil couchant : un village, une route, une ferme éclairée.",
        focus=(1240, 470, 1200, 520),
    ),
    DemoPicture(
        key="share",
        file="share.jpg",
        title="Image de partage de la campagne",
        alt="Le slogan « Une place à votre table, un cap pour un enfant » à côté d’une maison éclairée.",
        focus=(600, 315, 1200, 630),
    ),
    DemoPicture(
        key="nursery",
        file="nursery.jpg",
        title="Près du berceau",
        alt="Une auxiliaire de puériculture tend la main vers un berceau d’osier ; derrière elle, du linge plié.",
        focus=(860, 560, 1100, 900),
    ),
    DemoPicture(
        key="referent",
        file="referent.jpg",
        title="La carte des vallées",
        alt="Une femme au téléphone devant une carte de collines où un fil relie cinq épingles.",
        focus=(760, 480, 1200, 820),
    ),
    DemoPicture(
        key="reception",
        file="reception.jpg",
        title="Une famille reçue au bureau",
        alt="Un travailleur social montre un dépliant à deux parents assis en face de lui, vus de dos.",
        focus=(810, 620, 1100, 860),
    ),
    DemoPicture(
        key="educator",
        file="educator.jpg",
        title="Le chemin du lac",
        alt="Vus de dos, un éducateur et une adolescente marchent sur un chemin, au bord d’un lac.",
        focus=(760, 740, 900, 600),
    ),
    DemoPicture(
        key="children-house",
        file="children-house.jpg",
        title="La maison d’enfants du village",
        alt="Une grande maison aux fenêtres allumées près d’un hameau ; dans le jardin, une balançoire vide.",
        focus=(960, 640, 1000, 700),
    ),
    DemoPicture(
        key="portrait-fatou",
        file="portrait-fatou.jpg",
        title="Fatou et la boîte à musique",
        alt="Fatou, en tunique verte, les cheveux relevés par un bandeau, sourit et tient une boîte à musique où se pose un oiseau "
        "de papier.",
        focus=(600, 620, 620, 760),
    ),
    DemoPicture(
        key="portrait-solene",
        file="portrait-solene.jpg",
        title="Solène et le fil rouge",
        alt="Solène, lunettes rondes et frange brune, tient une bobine dont le fil rouge dessine un chemin d’épingles autour "
        "d’elle.",
        focus=(600, 640, 620, 760),
    ),
    DemoPicture(
        key="portrait-yves",
        file="portrait-yves.jpg",
        title="Yves et la veilleuse",
        alt="Yves, barbe blanche et pull de laine, tient une veilleuse en forme de maison devant une fenêtre ouverte sur la nuit.",
        focus=(600, 640, 620, 760),
    ),
    DemoPicture(
        key="portrait-karim",
        file="portrait-karim.jpg",
        title="Karim et la clé de treize",
        alt="Karim, barbe brune et surchemise moutarde, tient une clé de mécanicien devant une roue de vélo.",
        focus=(600, 620, 620, 760),
    ),
    DemoPicture(
        key="portrait-jeanne",
        file="portrait-jeanne.jpg",
        title="Jeanne et le parapluie",
        alt="Jeanne, cheveux blancs au carré, tient un dossier contre elle sous un grand parapluie orange.",
        focus=(600, 640, 620, 760),
    ),
    DemoPicture(
        key="poster-fatou",
        file="poster-fatou.jpg",
        title="Affiche de la vidéo de Fatou",
        alt="Fatou tient une boîte à musique ; un oiseau de papier et des notes s’en échappent.",
        focus=(990, 400, 620, 700),
    ),
    DemoPicture(
        key="poster-solene",
        file="poster-solene.jpg",
        title="Affiche de la vidéo de Solène",
        alt="Solène tient une bobine ; le fil rouge relie des épingles sur une carte de collines.",
        focus=(990, 420, 700, 720),
    ),
    DemoPicture(
        key="poster-yves",
        file="poster-yves.jpg",
        title="Affiche de la vidéo d’Yves",
        alt="Yves tient une veilleuse allumée ; derrière lui, la nuit et des étoiles.",
        focus=(990, 420, 620, 720),
    ),
    DemoPicture(
        key="three-objects",
        file="three-objects.jpg",
        title="Trois objets sur un rebord de fenêtre",
        alt="Une boîte à musique, une bobine de fil rouge et une veilleuse posées côte à côte devant des collines, le soir.",
        focus=(800, 800, 1200, 560),
    ),
    DemoPicture(
        key="press-signing",
        file="press-signing.jpg",
        title="La signature du plan",
        alt="À une table aux couleurs du Département, deux personnes signent chacune un exemplaire du plan.",
        focus=(800, 600, 1200, 880),
        permitted_use="Presse et communes, pour illustrer le plan, avec le crédit, jusqu’au 31 décembre 2030.",
    ),
    DemoPicture(
        key="press-hall",
        file="press-hall.jpg",
        title="La salle de la signature",
        alt="Vu depuis le public, de dos : une femme parle au pupitre, devant un graphique qui monte.",
        focus=(800, 540, 1400, 900),
        permitted_use="Presse et communes, pour illustrer le plan, avec le crédit, jusqu’au 31 décembre 2030.",
    ),
    DemoPicture(
        key="partner-emploi",
        file="partner-combe-emploi.png",
        title="Logotype de Combe Emploi",
        alt="Combe Emploi",
    ),
    DemoPicture(
        key="partner-liens",
        file="partner-maison-des-liens.png",
        title="Logotype de la Maison des liens",
        alt="La Maison des liens",
    ),
    DemoPicture(
        key="partner-institut",
        file="partner-institut-des-vallees.png",
        title="Logotype de l’Institut des vallées",
        alt="Institut des vallées",
    ),
    DemoPicture(
        key="logo",
        file="logo.png",
        title="Logotype du Département de la Haute-Combe",
        alt="Département de la Haute-Combe",
    ),
    DemoPicture(
        key="logo-dark",
        file="logo-dark.png",
        title="Logotype du Département de la Haute-Combe, pour fonds sombres",
        alt="Département de la Haute-Combe",
    ),
    DemoPicture(
        key="favicon",
        file="favicon.png",
        title="Emblème du Département de la Haute-Combe",
        alt="Deux collines et le soleil entre elles, emblème de la Haute-Combe",
    ),
)
