"""The words of the policy page on childhood."""

TITLE = "Protéger chaque enfant, tenir parole"
SEARCH_DESCRIPTION = "La politique de l’enfance du Département de la Haute-Combe : ce qu’il fait, ce à quoi il s’engage, son plan, ses chiffres."
HIGHLIGHT = "Ce que le Département fait pour les enfants, ce à quoi il s’engage, et où il en est."
STATEMENT = (
    "Quand un enfant n’est plus en sécurité chez lui, le Département répond. Il protège, il soigne ce qui peut l’être, il rend sa place "
    "à la parole de l’enfant et l’accompagne jusqu’à ce qu’il tienne debout tout seul. C’est une mission difficile, et la première des "
    "nôtres."
)
ACTION_TITLE = "Ce que nous faisons chaque jour"
PROMISE_TITLE = "Ce que nous promettons"
MORE_LABEL = "Plus d’infos : nos autres engagements"
PLACES_HEADING = "Où vivent les enfants confiés ?"
PLACES = (
    ("Chez une assistante familiale ou un assistant familial", "371 enfants, fin 2025", "", ()),
    (
        "En établissement",
        "",
        "",
        (
            ("Pouponnière", "pour les moins de trois ans"),
            ("Maisons d’enfants (MECS)", "de petits groupes, à taille de famille"),
            ("Foyers d’adolescentes et d’adolescents", "avec un éducateur présent la nuit"),
            ("Village d’enfants", "pour que frères et sœurs grandissent ensemble"),
        ),
    ),
    ("En mise à l’abri", "pour les mineurs arrivés seuls, le temps d’évaluer leur situation", "", ()),
    ("Chez un proche", "un grand-parent, une tante, un ami de la famille, quand c’est possible", "", ()),
)
MILESTONES = (
    ((2025, 10, 1), "quarter", "On écoute", "Quatre soirées publiques et un questionnaire aux jeunes confiés."),
    ((2026, 1, 1), "quarter", "La maison relais ouvre", "À titre expérimental, à Saint-Clair."),
    ((2026, 5, 12), "day", "Le plan est voté", "« Cap familles 2030 », à l’unanimité."),
    ((2026, 9, 1), "month", "Les primes sont versées", "Fidélité et diplôme."),
    ((2027, 1, 1), "quarter", "Une direction de l’enfance", "Les équipes se regroupent."),
    ((2028, 7, 1), "quarter", "Un village d’enfants", "Vingt-quatre places pour des frères et sœurs."),
)
HOW_MADE_HEADING = "Un plan écrit à beaucoup de mains"
HOW_MADE = (
    "<p>Pendant sept mois, des jeunes confiés, des parents, des assistantes familiales, des éducateurs et des juges ont dit ce qui "
    "n’allait pas, puis ce qu’il fallait essayer. Le conseil des jeunes a relu chaque page.</p>"
)
OTHER_WAYS_HEADING = "S’engager autrement"
OTHER_WAYS = (
    (
        "Parrainer un enfant",
        "Un week-end par mois, une passion, des vacances : une présence qui dure, à côté de sa famille.",
    ),
    ("Devenir famille solidaire", "Ouvrir sa maison à un jeune arrivé seul, le temps qu’il prenne ses marques."),
    ("Donner deux heures par semaine", "Aider aux devoirs, accompagner un club, avec une association partenaire."),
)
