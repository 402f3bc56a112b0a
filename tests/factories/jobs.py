"""Job sheets and vacancies of the fictional département."""

import datetime

from campaign_pages.models import JobIndexPage, JobSheetPage, VacancyPage, VacancyPlace
from tests.factories.pages import TODAY, home_page
from tests.factories.professions import ProfessionFactory


def job_index(**values):
    return home_page().add_child(instance=JobIndexPage(**{"title": "Nos métiers", "slug": "metiers", **values}))


def job_sheet(parent=None, **values):
    """A published job sheet of a profession of its own."""
    number = JobSheetPage.objects.count() + 1
    values.setdefault("profession", ProfessionFactory())
    defaults = {"title": f"Métier {number}", "slug": f"metier-{number}"}
    return (parent or job_index()).add_child(instance=JobSheetPage(**{**defaults, **values}))


def vacancy(sheet=None, places=({"locality": "Saint-Clair", "postal_code": "00000"},), **values):
    """A published vacancy, open from a week before ``TODAY`` to a month after it."""
    number = VacancyPage.objects.count() + 1
    defaults = {
        "title": f"Médecin de la MDPH (F/H) {number}",
        "slug": f"poste-{number}",
        "missions": "<p>Évaluer les besoins des personnes.</p>",
        "published_on": TODAY - datetime.timedelta(days=7),
        "apply_until": TODAY + datetime.timedelta(days=30),
    }
    page = VacancyPage(**{**defaults, **values})
    page.places = [VacancyPlace(**place) for place in places]
    return (sheet or job_sheet()).add_child(instance=page)
