"""The pictures of the Deux-Rives."""

from ..pictures import DemoPicture

PICTURES = (
    DemoPicture(
        key="river",
        file="deux-rives-river.jpg",
        title="La Vive entre ses deux rives",
        alt="Une rivière bleue au matin, une maison claire sur chaque berge et une barque entre les deux.",
        focus=(800, 470, 1000, 520),
    ),
    DemoPicture(
        key="river-share",
        file="deux-rives-share.jpg",
        title="Image de partage des Deux-Rives",
        alt="Une barque sur la rivière, entre deux berges, et les mots « Votre maison, un port d’attache ».",
        focus=(600, 315, 1200, 630),
    ),
    DemoPicture(
        key="portrait-maelle",
        file="portrait-maelle.jpg",
        title="Maëlle K., famille d’accueil",
        alt="Une femme aux cheveux roux sourit et tient une bouée devant la rivière, en papier découpé.",
        focus=(600, 760, 760, 1000),
    ),
    DemoPicture(
        key="portrait-bastien",
        file="portrait-bastien.jpg",
        title="Bastien T., assistant social",
        alt="Un homme à lunettes sourit et tient un bateau de papier devant la rivière, en papier découpé.",
        focus=(600, 760, 760, 1000),
    ),
    DemoPicture(
        key="river-logo",
        file="deux-rives-logo.png",
        title="Logotype du Département des Deux-Rives",
        alt="Département des Deux-Rives",
    ),
    DemoPicture(
        key="river-favicon",
        file="deux-rives-favicon.png",
        title="Emblème du Département des Deux-Rives",
        alt="Deux berges et un courant entre elles, emblème des Deux-Rives",
    ),
)
