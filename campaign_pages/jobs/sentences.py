"""What job sheets and vacancies say of their posts and their dates, in one line."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from campaign_pages.facts import dates
from campaign_pages.jobs.enums import VacancyState


def posts(number):
    """``7 posts to fill``; empty for none."""
    return (
        ngettext("%(number)s post to fill", "%(number)s posts to fill", number) % {"number": number} if number else ""
    )


def state_line(vacancy, state):
    """Whether and until when one can apply."""
    if state == VacancyState.TO_COME:
        day = vacancy.published_on
        return _("Applications open on %(day)s") % {"day": dates.day(day)} if day else _("Applications open soon")
    if state == VacancyState.CLOSED:
        day = vacancy.apply_until
        return _("Applications closed since %(day)s") % {"day": dates.day(day)} if day else _("Applications are closed")
    if vacancy.apply_until:
        return _("Apply until %(day)s") % {"day": dates.day(vacancy.apply_until)}
    return _("Applications are open")


def facts_of(vacancy, profession):
    """Pairs (label, value) of what a public vacancy must say, as readers ask for it; empty ones are left out.

    Décret n° 2018-1351, art. 3.
    """
    reference = vacancy.job_reference or (profession.reference_text if profession else "")
    contract = ", ".join(filter(None, [vacancy.get_contract_display(), vacancy.contract_text]))
    pay = ", ".join(filter(None, [vacancy.pay_amounts, vacancy.pay_text]))
    pairs = [
        (_("Posts"), vacancy.openings and str(vacancy.openings)),
        (_("Service"), vacancy.structure),
        (_("Contract"), contract),
        (_("Working time"), vacancy.get_working_time_display()),
        (_("Remote work"), vacancy.get_remote_work_display()),
        (_("Pay"), pay),
        (_("Vacant from"), vacancy.vacant_from and dates.day(vacancy.vacant_from)),
        (_("Branch"), vacancy.get_versant_display()),
        (_("Kind of post"), vacancy.get_origin_display()),
        (_("Category"), vacancy.get_category_display()),
        (_("Staff group"), vacancy.staff_group),
        (_("Grade"), vacancy.grade),
        (_("Recruiting authority"), vacancy.authority),
        (_("Reference of the profession"), reference),
        (_("Number of the offer"), vacancy.reference),
    ]
    return [(label, value[0].upper() + value[1:]) for label, value in pairs if value]


def brief_of(sheet):
    """Pairs (label, value) of the summary on top of a job sheet; empty ones left out."""
    pairs = [
        (_("Where"), sheet.place_text),
        (_("Diploma"), sheet.diploma_text),
        (_("Pay"), sheet.pay_text),
        (_("Contract"), sheet.contract_text),
        (_("Category"), sheet.get_category_display()),
    ]
    return [(label, value[0].upper() + value[1:]) for label, value in pairs if value]
