"""The words of the host's own pages on the site of the Deux-Rives."""

from pathlib import Path

from cms.home.site_texts import HomeLink, SitePage, SiteTexts

SITE_TEXTS = SiteTexts(
    content=Path(__file__).parent / "content",
    home_slug="accueil-deux-rives",
    title="D’une rive à l’autre",
    window_title="Département des Deux-Rives : vos services, de part et d’autre",
    description="Les services du Département des Deux-Rives, sur la rive droite et sur la rive gauche de la Vive.",
    introduction="<p>Une rivière, deux berges, un seul service public. Dites-nous ce qui vous amène.</p>",
    pages=(
        SitePage(
            slug="vos-services",
            title="Vos services",
            introduction="À chaque berge sa maison des solidarités, et trois services qui font la traversée.",
            search_description="Maisons des solidarités, péniche numérique, bus de la petite enfance : où et quand.",
            show_in_menus=True,
        ),
        SitePage(
            slug="contact",
            title="Contact",
            introduction="Un numéro, une adresse, un quai.",
            search_description="Téléphone, courriel et adresse du Département des Deux-Rives.",
            show_in_menus=True,
        ),
        SitePage(
            slug="accessibilite",
            title="Accessibilité : non conforme",
            introduction="L’état de ce site et la façon de nous signaler un obstacle.",
            search_description="Déclaration d’accessibilité du site du Département des Deux-Rives.",
            in_footer=True,
        ),
        SitePage(
            slug="mentions-legales",
            title="Mentions légales",
            introduction="Les responsables de ce site et ce que vous pouvez en reprendre.",
            search_description="Éditeur, hébergeur et droits de reproduction du site des Deux-Rives.",
            in_footer=True,
        ),
        SitePage(
            slug="donnees-personnelles",
            title="Vos données",
            introduction="Peu de données, peu de temps, peu de lecteurs.",
            search_description="Ce que le Département des Deux-Rives fait de vos données, et vos droits.",
            in_footer=True,
        ),
    ),
    highlights=(
        HomeLink(
            slug="vos-services",
            title="La péniche numérique remonte la Vive",
            text="Une démarche en ligne vous bloque ? Montez à bord, quelqu’un s’assoit à côté de vous.",
        ),
    ),
    shortcuts=(
        HomeLink(slug="contact", title="Trouver le quai"),
        HomeLink(slug="vos-services", title="Choisir ma maison des solidarités"),
    ),
)
