"""The words of the host's pages, for a département that does not exist. Bodies are in `content/<slug>.html`."""

from pathlib import Path

from cms.home.site_texts import HomeLink, SitePage, SiteTexts

HAUTE_COMBE = SiteTexts(
    content=Path(__file__).parent / "content",
    title="Le Département à vos côtés",
    window_title="Département de la Haute-Combe : services, démarches, contacts",
    description="Enfance, autonomie, collèges, routes : les services du Département de la Haute-Combe et comment les "
    "joindre.",
    introduction="<p>Trois vallées, 142 000 habitants et un Département qui protège, accompagne et relie. "
    "Que cherchez-vous aujourd’hui ?</p>",
    pages=(
        SitePage(
            slug="le-departement",
            title="Le Département",
            introduction="Ce que le Département fait, où le trouver et qui décide.",
            search_description="Les missions du Département de la Haute-Combe, ses six maisons et son assemblée.",
            show_in_menus=True,
        ),
        SitePage(
            slug="enfance-et-familles",
            title="Enfance et familles",
            introduction="De la grossesse à l’âge adulte, des équipes à l’écoute, gratuites et tenues au secret.",
            search_description="Protection maternelle et infantile, aide aux familles, accueil des "
            "enfants : qui appeler.",
            show_in_menus=True,
        ),
        SitePage(
            slug="contact",
            title="Nous contacter",
            introduction="Une question, une démarche, un doute : choisissez le moyen qui vous convient.",
            search_description="Téléphone, courriel, adresses et horaires du Département de la Haute-Combe.",
            show_in_menus=True,
        ),
        SitePage(
            slug="accessibilite",
            title="Accessibilité : non conforme",
            introduction="Où en est l’accessibilité de ce site, ce que nous corrigeons et comment signaler un défaut.",
            search_description="Déclaration d’accessibilité, plan d’action et contact pour signaler un défaut.",
            in_footer=True,
        ),
        SitePage(
            slug="mentions-legales",
            title="Mentions légales",
            introduction="Qui publie ce site, qui l’héberge, ce que vous pouvez en reprendre.",
            search_description="Éditeur, direction de la publication, hébergeur et droits de reproduction du site.",
            in_footer=True,
        ),
        SitePage(
            slug="donnees-personnelles",
            title="Données personnelles",
            introduction="Ce que nous savons de vous, pourquoi, combien de temps, et comment reprendre la main.",
            search_description="Traitement de vos données par le Département de la Haute-Combe, durées et droits.",
            in_footer=True,
        ),
    ),
    highlights=(
        HomeLink(
            slug="enfance-et-familles",
            title="Un enfant arrive ? La PMI vous accompagne",
            text="Consultations gratuites, visites à domicile : sages-femmes et puéricultrices vous reçoivent.",
        ),
        HomeLink(
            slug="le-departement",
            title="Six maisons du Département, sans rendez-vous",
            text="Une assistante sociale, un conseiller autonomie, une puéricultrice près de chez vous.",
        ),
    ),
    shortcuts=(
        HomeLink(slug="contact", title="Joindre l’accueil"),
        HomeLink(slug="enfance-et-familles", title="Protéger un enfant en danger"),
        HomeLink(slug="le-departement", title="Trouver une maison du Département"),
        HomeLink(slug="accessibilite", title="Signaler un défaut d’accessibilité"),
    ),
)
