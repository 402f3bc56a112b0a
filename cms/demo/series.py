"""The demo's series of figures: those of the département are fictional, the national one has two sourced points."""

import datetime
from dataclasses import dataclass, field

from .figures import FOSTER_CARE, HAUTE_COMBE, day


@dataclass(frozen=True)
class DemoSeries:
    """A series. ``points``: (last day of the period, precision, value). ``entered_on``: since when it is said."""

    key: str
    name: str
    label: str
    territory: str
    source: str
    points: tuple[tuple[datetime.date, str, str], ...]
    publication: str = ""
    compared_with: str = ""
    entered_on: datetime.date | None = None
    review_on: datetime.date | None = None
    tags: tuple[str, ...] = field(default=(FOSTER_CARE,))


SERIES = (
    DemoSeries(
        key="carers-series",
        name="Assistants familiaux de la Haute-Combe depuis 2015",
        label="Assistantes et assistants familiaux employés par le Département",
        territory="Haute-Combe",
        source=HAUTE_COMBE,
        publication="tableau de bord 2026 du service de l’accueil familial",
        points=(
            (day(2015, 12, 31), "end_of_year", "465"),
            (day(2022, 12, 31), "year", "325"),
            (day(2025, 12, 31), "end_of_year", "283"),
        ),
        review_on=day(2027, 2, 1),
    ),
    DemoSeries(
        key="national-series",
        name="Assistants familiaux en France, 2021-2022",
        label="Assistantes et assistants familiaux en France",
        territory="France",
        source="DREES, citée par la Banque des territoires (fin 2021) ; enfancejeunesseinfos.fr (fin 2022)",
        points=((day(2021, 12, 31), "end_of_year", "38000"), (day(2022, 12, 31), "end_of_year", "34900")),
        review_on=day(2027, 3, 1),
        entered_on=day(2023, 12, 15),
        tags=(FOSTER_CARE, "France"),
    ),
    DemoSeries(
        key="carers-2022-series",
        name="Assistants familiaux de la Haute-Combe, 2021-2022",
        label="Assistantes et assistants familiaux, en Haute-Combe et en France",
        territory="Haute-Combe",
        source=HAUTE_COMBE,
        publication="tableau de bord 2023 du service de l’accueil familial",
        points=((day(2021, 12, 31), "end_of_year", "344"), (day(2022, 12, 31), "end_of_year", "325")),
        compared_with="national-series",
        entered_on=day(2023, 12, 15),
    ),
)
