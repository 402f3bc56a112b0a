"""The demo’s key figures: national ones with their source, and those of a département that does not exist, said to be so."""

import datetime
from dataclasses import dataclass

HAUTE_COMBE = "Département de la Haute-Combe (données fictives)"
DECREE_2025 = "Décret n° 2025-305 du 1er avril 2025"
FOSTER_CARE, PAY, TRAINING = "accueil familial", "rémunération", "formation"


@dataclass(frozen=True)
class DemoFigure:
    """A key figure. ``earlier``: what it said in the past, as (day it was entered, changed fields)."""

    key: str
    name: str
    value: str
    label: str
    source: str
    date: datetime.date | None = None
    unit: str = ""
    precision: str = "day"
    qualifier: str = "exact"
    inclusive_label: str = ""
    publication: str = ""
    published_on: datetime.date | None = None
    review_on: datetime.date | None = None
    tags: tuple[str, ...] = ()
    earlier: tuple[tuple[datetime.date, dict], ...] = ()


def day(year: int, month: int, number: int) -> datetime.date:
    return datetime.date(year, month, number)


FIGURES = (
    DemoFigure(
        key="goal",
        name="Objectif de la campagne : 200 recrutements",
        value="200",
        label="recrutements d’ici fin 2027",
        source=HAUTE_COMBE,
        publication="délibération du Conseil départemental du 12 mai 2026",
        review_on=day(2027, 12, 31),
        tags=(FOSTER_CARE, "objectif"),
        earlier=((day(2026, 5, 13), {}),),
    ),
    DemoFigure(
        key="progress",
        name="Recrutements depuis le vote de l’objectif",
        value="46",
        label="personnes recrutées",
        date=day(2026, 10, 31),
        source=HAUTE_COMBE,
        publication="suivi mensuel du service de l’accueil familial",
        review_on=day(2027, 1, 31),
        tags=(FOSTER_CARE, "objectif"),
        earlier=((day(2026, 11, 2), {}),),
    ),
    DemoFigure(
        key="carers",
        name="Assistants familiaux employés par le Département",
        value="283",
        label="assistants familiaux employés par le Département",
        inclusive_label="assistantes et assistants familiaux employés par le Département",
        date=day(2025, 12, 31),
        precision="end_of_year",
        source=HAUTE_COMBE,
        publication="tableau de bord 2026 du service de l’accueil familial",
        review_on=day(2027, 2, 1),
        tags=(FOSTER_CARE,),
        earlier=(
            (
                day(2023, 1, 16),
                {
                    "value": "325",
                    "reference_date": "2022-12-31",
                    "date_precision": "year",
                    "publication": "tableau de bord 2023 du service de l’accueil familial",
                },
            ),
            (day(2026, 2, 10), {}),
        ),
    ),
    DemoFigure(
        key="national",
        name="Assistants familiaux en France",
        value="34900",
        label="assistants familiaux en France",
        inclusive_label="assistantes et assistants familiaux en France",
        date=day(2022, 12, 31),
        precision="end_of_year",
        source="enfancejeunesseinfos.fr",
        review_on=day(2027, 3, 1),
        tags=(FOSTER_CARE, "France"),
        earlier=(
            (
                day(2023, 1, 16),
                {
                    "value": "38000",
                    "reference_date": "2021-12-31",
                    "source": "DREES, citée par la Banque des territoires",
                },
            ),
        ),
    ),
    DemoFigure(
        key="share-in-families",
        name="Part des enfants confiés qui vivent en famille d’accueil",
        value="36",
        unit="%",
        label="des enfants confiés vivent chez une assistante familiale ou un assistant familial",
        date=day(2023, 12, 31),
        precision="year",
        source="DREES, citée par enfancejeunesseinfos.fr",
        review_on=day(2027, 3, 1),
        tags=(FOSTER_CARE, "France"),
    ),
    DemoFigure(
        key="preparation",
        name="Stage préparatoire",
        value="100",
        unit="h",
        label="de préparation, organisées par votre employeur, avant le premier accueil",
        date=day(2025, 7, 1),
        source=DECREE_2025,
        publication="CASF, art. D421-43",
        published_on=day(2025, 4, 1),
        review_on=day(2027, 7, 1),
        tags=(TRAINING,),
    ),
    DemoFigure(
        key="training",
        name="Formation en cours d’emploi",
        value="420",
        unit="h",
        label="de formation, réparties sur dix-huit à trente-six mois",
        date=day(2026, 1, 1),
        source=DECREE_2025,
        published_on=day(2025, 4, 1),
        review_on=day(2027, 7, 1),
        tags=(TRAINING,),
    ),
    DemoFigure(
        key="decision",
        name="Délai de décision sur l’agrément",
        value="4",
        unit="mois",
        label="pour la réponse du président du conseil départemental",
        date=day(2025, 12, 31),
        precision="year",
        source="CASF, art. L421-6",
        review_on=day(2026, 10, 1),
        tags=("agrément",),
    ),
    DemoFigure(
        key="approval",
        name="Durée de l’agrément",
        value="5",
        unit="ans",
        label="de validité pour un premier agrément",
        date=day(2025, 12, 31),
        precision="year",
        source="Départements du Loiret et du Tarn, pages d’information sur l’agrément",
        review_on=day(2027, 1, 15),
        tags=("agrément",),
    ),
    DemoFigure(
        key="doctors",
        name="Postes de médecin ouverts à la MDPH",
        value="7",
        label="postes de médecin à pourvoir à la MDPH",
        date=day(2026, 11, 2),
        source=HAUTE_COMBE,
        publication="tableau des effectifs de la MDPH",
        review_on=day(2027, 2, 1),
        tags=("MDPH",),
    ),
    DemoFigure(
        key="doctors-team",
        name="Professionnels de l’équipe pluridisciplinaire",
        value="34",
        label="professionnels dans l’équipe pluridisciplinaire de la MDPH",
        inclusive_label="professionnelles et professionnels dans l’équipe pluridisciplinaire de la MDPH",
        date=day(2026, 11, 2),
        source=HAUTE_COMBE,
        publication="tableau des effectifs de la MDPH",
        review_on=day(2027, 2, 1),
        tags=("MDPH",),
    ),
    DemoFigure(
        key="recruited-2023",
        name="Recrutements de la campagne 2023",
        value="37",
        label="personnes recrutées à la suite de la campagne",
        date=day(2023, 12, 31),
        precision="year",
        source=HAUTE_COMBE,
        publication="bilan de la campagne 2023",
        earlier=((day(2023, 12, 31), {}),),
        tags=(FOSTER_CARE,),
    ),
    DemoFigure(
        key="smic-hourly",
        name="SMIC horaire brut",
        value="12.02",
        unit="€",
        label="de SMIC horaire brut",
        date=day(2026, 1, 1),
        source="Décret n° 2025-1228",
        review_on=day(2027, 1, 1),
        tags=(PAY,),
    ),
    DemoFigure(
        key="million",
        name="Renforcement des équipes à domicile",
        value="1",
        unit="million d’euros",
        label="pour renforcer les équipes qui interviennent à domicile",
        date=day(2026, 12, 31),
        precision="year",
        source=HAUTE_COMBE,
        publication="projet départemental de l’enfance 2026-2031",
        review_on=day(2027, 3, 1),
        tags=("enfance",),
    ),
    DemoFigure(
        key="places",
        name="Places créées depuis 2021",
        value="120",
        qualifier="more_than",
        label="places d’accueil créées depuis 2021",
        date=day(2025, 12, 31),
        precision="end_of_year",
        source=HAUTE_COMBE,
        publication="projet départemental de l’enfance 2026-2031",
        review_on=day(2027, 3, 1),
        tags=("enfance",),
    ),
)
