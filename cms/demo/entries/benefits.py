"""What the fictional département offers: benefits, support measures and what was said of them."""

import datetime
from decimal import Decimal

from .entry import Entry, Ref

HAUTE_COMBE = "Département de la Haute-Combe (données fictives)"
DELIBERATION = "délibération du 12 mai 2026, plan « Cap familles 2030 »"
LAW = "CASF, art. D423-23"
DECREE = "décret n° 2022-1198 du 31 août 2022"
SINCE = datetime.date(2026, 9, 1)
NEXT_YEAR = datetime.date(2027, 1, 1)

# One figure to edit in January. The monthly SMIC is that of 35 hours in each of 52 weeks, by the month.
HOURLY = Ref("figure", "smic-hourly")
MONTH = "151.6667"


def pay(key: str, label: str, period: str, *terms: tuple[Ref, str]) -> Entry:
    """A minimum that the law computes from the SMIC."""
    return Entry(
        key,
        {
            "name": f"Minimum légal : {label}",
            "category": "pay",
            "label": label,
            "qualifier": "at_least",
            "gross_net": "gross",
            "period": period,
            "source": LAW,
            "publication": DECREE,
            "review_on": NEXT_YEAR,
        },
        rows={
            "terms": [
                {"figure": figure, "factor": Decimal(factor), "label": "SMIC horaire"} for figure, factor in terms
            ]
        },
        tags=("rémunération", "accueil familial"),
    )


def ours(key: str, **fields) -> Entry:
    """Something of the département's own."""
    return Entry(
        key,
        {"source": HAUTE_COMBE, "publication": DELIBERATION, "review_on": datetime.date(2027, 9, 1), **fields},
        tags=("accueil familial",),
    )


BENEFITS = (
    pay("pay-1", "pour un enfant accueilli", "month", (HOURLY, MONTH)),
    pay("pay-2", "pour deux enfants", "month", (HOURLY, MONTH), (HOURLY, "70")),
    pay("pay-3", "pour trois enfants", "month", (HOURLY, MONTH), (HOURLY, "140")),
    pay("intermittent", "pour un accueil intermittent", "child_day", (HOURLY, "5.06")),
    pay("availability", "entre deux accueils, si vous restez disponible", "day", (HOURLY, "2.25")),
    ours(
        "seniority",
        name="Prime de fidélité",
        category="bonus",
        label="de prime de fidélité, selon l’ancienneté",
        amount=Decimal(180),
        qualifier="up_to",
        gross_net="gross",
        period="month",
        condition="à partir de trois ans de service",
        cumulable="yes",
        valid_from=SINCE,
    ),
    ours(
        "diploma",
        name="Complément avec le diplôme d’État",
        category="bonus",
        label="de complément",
        amount=Decimal(60),
        gross_net="gross",
        period="month",
        condition="avec le diplôme d’État d’assistant familial",
        cumulable="yes",
        valid_from=SINCE,
    ),
    ours(
        "upkeep",
        name="Indemnité d’entretien",
        category="allowance",
        label="pour les dépenses quotidiennes de l’enfant : repas, hygiène, loisirs",
        amount=Decimal("15.40"),
        period="child_day",
        valid_from=SINCE,
    ),
    ours(
        "clothing",
        name="Indemnité d’habillement",
        category="allowance",
        label="pour habiller un enfant, avec un trousseau à l’arrivée",
        amount=Decimal(720),
        qualifier="up_to",
        period="year",
        valid_from=SINCE,
    ),
    ours(
        "phone",
        name="Téléphone et tablette",
        category="equipment",
        label="pour joindre l’équipe et suivre l’agenda",
        in_kind="Un téléphone et une tablette",
    ),
    ours(
        "one-file",
        name="Dossier unique",
        category="procedure",
        label="pour l’agrément et l’embauche, à remplir avec une personne du service",
        in_kind="Un seul dossier",
    ),
    ours(
        "study-leave",
        name="Formation continue",
        category="training",
        label="de formation continue, choisie avec vous et payée",
        amount=Decimal(5),
        unit="jours",
        period="year",
    ),
)

QUOTATIONS = (
    Entry(
        "president",
        {
            "name": "Présidente, vote du plan",
            "text": "Nous demandons à des familles d’ouvrir leur porte à un enfant qui a perdu ses repères. (…) La "
            "moindre des choses est de ne jamais les laisser seules derrière cette porte.",
            "author": "Mathilde Arnoux",
            "titles": "présidente du Conseil départemental de la Haute-Combe\nvice-présidente de l’Entente des Trois-Combes",
            "said_on": datetime.date(2026, 5, 12),
            "is_elected": True,
            "source": HAUTE_COMBE,
            "publication": "séance publique du 12 mai 2026",
        },
    ),
    Entry(
        "respite",
        {
            "name": "Assistante familiale, sur la maison relais",
            "text": "Un week-end par mois, je dors. Le lundi, j’ai de nouveau toute ma patience, et lui revient avec mille "
            "choses à raconter.",
            "author": "Nadia B.",
            "titles": "assistante familiale depuis douze ans",
            "said_on": datetime.date(2026, 9, 15),
            "source": HAUTE_COMBE,
            "publication": "bilan de la première année de la maison relais",
        },
    ),
    Entry(
        "tension",
        {
            "name": "Directrice de l’enfance, sur la pénurie",
            "text": "Partout en France, les départs en retraite dépassent les arrivées. Nous n’attendons pas que cela "
            "passe : nous allons chercher les vocations là où elles sont.",
            "author": "Solène Marchetti",
            "titles": "directrice de l’enfance et de la famille",
            "said_on": datetime.date(2026, 11, 2),
            "source": HAUTE_COMBE,
            "publication": "présentation de la campagne",
        },
    ),
)

MEASURES = (
    Entry(
        "relay-house",
        {
            "name": "Maison relais des Trois-Combes",
            "title": "La maison relais des Trois-Combes",
            "text": "<p>Elle accueille l’enfant un week-end ou une semaine, pour que vous puissiez souffler, vous former ou "
            "faire face à un imprévu.</p>",
            "status": "experimental",
            "status_on": datetime.date(2026, 1, 1),
            "status_precision": "quarter",
            "place": "Saint-Clair",
            "quotation": Ref("quotation", "respite"),
            "source": HAUTE_COMBE,
        },
        rows={"partner_rows": [{"partner": Ref("partner", "relay-house")}, {"partner": Ref("partner", "neighbour")}]},
    ),
    Entry(
        "practice",
        {
            "name": "Formation et analyse des pratiques",
            "title": "Se former, et parler de ce que l’on vit",
            "text": "<p>La formation ne s’arrête pas au diplôme : elle continue aussi longtemps que le métier.</p>",
            "status": "in_place",
            "status_on": datetime.date(2026, 9, 1),
            "status_precision": "month",
            "source": HAUTE_COMBE,
        },
        rows={
            "items": [
                {"text": "un groupe de parole chaque mois, avec une psychologue"},
                {"text": "une référente ou un référent à joindre, sans lien hiérarchique"},
                {"text": "cinq jours de formation par an, choisis avec vous"},
            ],
            "partner_rows": [{"partner": Ref("partner", "school")}],
        },
    ),
    Entry(
        "night-line",
        {
            "name": "Ligne d’appel de nuit",
            "title": "Une voix au bout du fil, même la nuit",
            "text": "<p>Le soir, la nuit et le week-end, une personne de la protection de l’enfance répond et, s’il le faut, "
            "se déplace.</p>",
            "status": "in_place",
            "status_on": datetime.date(2025, 3, 1),
            "status_precision": "month",
            "source": HAUTE_COMBE,
        },
    ),
    Entry(
        "directorate",
        {
            "name": "Nouvelle direction de l’enfance",
            "title": "Une direction consacrée à l’enfance",
            "text": "<p>Les équipes de l’accueil familial, de la prévention et de l’adoption travaillent désormais sous le "
            "même toit, au sein du pôle des solidarités.</p>",
            "status": "planned",
            "status_on": datetime.date(2027, 1, 1),
            "status_precision": "quarter",
            "place": "Saint-Clair",
            "source": HAUTE_COMBE,
        },
    ),
)

OFFER = (
    ("quotation", QUOTATIONS),
    ("benefit", BENEFITS),
    ("supportmeasure", MEASURES),
)
