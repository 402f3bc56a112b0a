"""The words of the list of campaigns, of the home page’s link to it, and of the département’s identity."""

from .words import CampaignList

CAMPAIGN_LIST = CampaignList(
    title="Nos campagnes",
    window_title="Campagnes de recrutement du Département de la Haute-Combe",
    introduction="La Haute-Combe cherche des personnes qui aiment les autres et savent travailler en équipe. Choisissez un métier, "
    "lisez ce qu’il demande et ce qu’il donne, puis venez nous voir : la première rencontre n’engage à rien.",
    search_description="Les campagnes de recrutement du Département de la Haute-Combe : celles en cours, celles à venir et les archives.",
    highlight_title="Une place à votre table, un cap pour un enfant",
    highlight="Le Département recrute des assistantes et assistants familiaux : un métier que l’on exerce chez soi, jamais seul.",
    shortcut="Accueillir un enfant",
    picture="panorama",
)

ORGANISATION = "Département de la Haute-Combe"
SHORT_NAME = "Haute-Combe"
FOOTER = (
    "Le Département de la Haute-Combe n’existe pas : ce site est une démonstration. Les chiffres nationaux y sont réels "
    "et datés, ceux du Département sont inventés."
)
ADDRESS = "Hôtel du Département\n1, place des Trois-Combes\n99001 Saint-Clair Cedex"
PHONE = "04 65 71 00 00"
DATA_PROTECTION = "la déléguée à la protection des données, donnees@haute-combe.example"
FONT_LICENCE = "SIL Open Font License 1.1, © The Bricolage Grotesque Project Authors"
