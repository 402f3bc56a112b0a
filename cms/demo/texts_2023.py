"""A past edition, archived: it keeps the figures of its time. The edition and its results are fictional."""

from .words import Action, Campaign, Figures, Hero, Illustration, Section, Text, Trend

MAIL = "accueil.familial@haute-combe.example"

CAMPAIGN_2023 = Campaign(
    slug="votre-quotidien-2023",
    title="Assistants familiaux, la campagne de 2023",
    slogan="Votre quotidien peut devenir un métier",
    job_sentence="En 2023, le Département invitait les habitants des trois vallées à accueillir un enfant chez eux, avec "
    "un contrat et une équipe.",
    search_description="La campagne 2023 de la Haute-Combe pour recruter des assistantes et assistants familiaux : ce "
    "que l’on disait alors, avec les chiffres de l’époque.",
    hero=Hero(picture="village", layout="full", tone="paper"),
    sections=(
        Section(
            anchor="la-campagne",
            heading="Ce que nous disions alors",
            nav_label="La campagne",
            width="text",
            introduction="<p>Un printemps de rencontres, de Saint-Clair à Montfroid-le-Haut. Cette page en garde la "
            "trace, avec les chiffres de ce moment-là.</p>",
            content=(
                Text(
                    "<p>Douze soirées dans les salles des fêtes, un stand sur trois marchés, des affiches dans les "
                    "boulangeries. Partout la même question : « Est-ce que quelqu’un comme moi peut accueillir un "
                    "enfant ? » Partout la même réponse : venez, on en parle.</p>"
                    "<p>À l’ouverture, assistantes et assistants familiaux employés par le Département : [[carers]].</p>"
                ),
            ),
        ),
        Section(
            anchor="les-chiffres",
            heading="Les chiffres de 2023",
            nav_label="Les chiffres",
            layout="tinted",
            content=(
                Figures(("carers", "national", "recruited-2023")),
                Trend(
                    series="carers-2022-series",
                    heading="La même pente, ici et en France",
                    text="<p>Entre la fin de 2021 et la fin de 2022, la Haute-Combe et la France entière avaient perdu "
                    "des assistants familiaux, à un rythme voisin.</p>",
                ),
            ),
        ),
        Section(
            anchor="en-images",
            heading="Ce qui reste",
            layout="plain",
            content=(
                Illustration("panorama", caption="Les trois vallées de la Haute-Combe, en papiers découpés."),
                Text(
                    "<p>Les personnes recrutées en 2023 accueillent toujours. Plusieurs animent aujourd’hui les "
                    "réunions d’information : si vous venez, c’est peut-être l’une d’elles qui vous ouvrira.</p>"
                ),
            ),
        ),
    ),
    listing_picture="village",
    actions=(Action("Joindre le service de l’accueil familial", f"mailto:{MAIL}"),),
    objectives=(
        "Aller à la rencontre des habitants, vallée par vallée",
        "Répondre aux idées reçues sur le métier",
    ),
    closed_text="Cette campagne est terminée. Le service de l’accueil familial vous répond toute l’année.",
    closed_actions=(Action("Joindre le service de l’accueil familial", f"mailto:{MAIL}"),),
    identity_name="Portes ouvertes",
    identity_theme="Une place de village le soir, des voisins qui arrivent.",
    colour_scheme="ink",
)
