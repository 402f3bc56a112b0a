"""The words for town halls: one text written for mayors, the others written for their inhabitants."""

TITLE = "Relayer la campagne dans votre commune"
SEARCH_DESCRIPTION = "Textes prêts à copier, affiches et contact pour relayer la campagne du Département."
STANDFIRST = (
    "Vous croisez chaque jour des gens qui feraient de très bons assistants familiaux, et qui ne le savent pas. Un mot dans votre "
    "bulletin, une affiche à la mairie : cela suffit souvent."
)
WHY = (
    "Choisissez un texte selon la place dont vous disposez, copiez-le tel quel : il s’adresse à vos habitants. Les chiffres sont "
    "à jour ; la page le sera encore le mois prochain."
)

TEXTS = (
    (
        "light_panel",
        "Accueillir un enfant, c’est un métier. Le Département recrute : réunions d’information sur haute-combe.example",
    ),
    (
        "app",
        "Et si votre maison devenait le repère d’un enfant ? Le Département recrute des assistantes et assistants familiaux : un "
        "salaire, une formation, une équipe joignable jour et nuit. Premières réunions près de chez vous et en ligne, sans "
        "engagement. Renseignements : 04 65 71 02 20.",
    ),
    (
        "bulletin",
        "Dans notre vallée, des enfants attendent une famille pour quelques mois ou pour longtemps. Les accueillir chez soi est un "
        "métier : on signe un contrat avec le Département, on touche un salaire, on se forme, et l’on travaille avec une équipe que "
        "l’on peut appeler à toute heure.\n\n"
        "En solo ou en couple, en maison ou en appartement, avec ou sans diplôme : ce qui compte, c’est d’être disponible et que "
        "toute la maison soit d’accord. Comptez environ six mois entre la première réunion et le premier accueil.\n\n"
        "Chaque mois, une assistante familiale en exercice répond à vos questions, dans une salle ou en ligne. On "
        "vient écouter, on ne s’engage à rien.\n\n"
        "Pour choisir une date : 04 65 71 02 20, du lundi au vendredi, ou accueil.familial@haute-combe.example.",
    ),
)

# What no short link leads from: the others come from ``channels.py``. Kind, support, first and last month (year, month), place, note.
MEDIA_PLAN = (
    ("press", "Le Courrier des Combes, deux pleines pages", (2026, 9), (2026, 10), "Trois vallées", ""),
    (
        "digital",
        "Vidéos courtes sur les comptes du Département",
        (2026, 9),
        (2027, 6),
        "",
        "Sans ciblage publicitaire.",
    ),
)
