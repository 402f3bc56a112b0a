"""The job sheets of a house, their list, and the vacancy that is open."""

import datetime
from decimal import Decimal

from wagtail.models import Page

from campaign_pages.jobs.places import VacancyPlace
from campaign_pages.models import JobIndexPage, JobSheetPage, VacancyPage

from . import texts_vacancies
from .block_words import Block, Ref
from .house import House
from .publishing import known, publish
from .records import Records
from .seasons import vacancy
from .stream import Stream
from .texts_sheets import INDEX, SHEETS, Sheet


def load_jobs(house: House, home: Page, records: Records, today: datetime.date) -> list[Page]:
    """Publish what is missing of the list, the six sheets and the vacancy; professions then lead to their sheet."""
    index = known(JobIndexPage, house, "jobs") or _index(house, home, records)
    pages = [index]
    for sheet in SHEETS:
        page = known(JobSheetPage, house, f"jobs/{sheet.slug}")
        if page is None:
            page = _sheet(house, index, sheet, records)
            _lead_to(page)
        records.pages[sheet.slug] = page
        pages.append(page)
    doctors = records.pages["medecin-mdph"]
    pages.append(known(VacancyPage, house, "jobs/vacancy") or _vacancy(house, doctors, records, today))
    return pages


def _index(house: House, home: Page, records: Records) -> JobIndexPage:
    page = JobIndexPage(
        title=INDEX.title,
        introduction=INDEX.introduction,
        search_description=INDEX.search_description,
        picture=records.pictures["panorama"],
        share_image=records.pictures["panorama"],
        show_in_menus=True,
    )
    return publish(home, house, "jobs", page, slug="metiers")


def _sheet(house: House, index: Page, sheet: Sheet, records: Records) -> JobSheetPage:
    stream = Stream(house.page_key(f"jobs/{sheet.slug}"), records)
    body = []
    if sheet.quotation:
        body.append(stream.content(Block("quotation", {"quotation": Ref("quotation", sheet.quotation)}), "quotation"))
    if sheet.questions:
        statements = tuple(Ref("question", key) for key in sheet.questions)
        words = {"heading": "Vrai ou faux ?", "introduction": "", "statements": statements, "shown_open": False}
        body.append(stream.content(Block("true_false", words), "true-false"))
    page = JobSheetPage(
        title=sheet.title,
        search_description=sheet.sentence,
        profession=records.entries["profession"][sheet.profession],
        sentence=sheet.sentence,
        picture=records.pictures[sheet.picture],
        family=sheet.family,
        category=sheet.category,
        contract_text=sheet.contract_text,
        place_text=sheet.place_text,
        diploma_text=sheet.diploma_text,
        missions=_list(sheet.missions),
        daily_work=sheet.daily_work,
        skills=_list(sheet.skills),
        access=stream.text(sheet.access),
        career=sheet.career,
        pay_text=sheet.pay_text,
        pay=_pay(stream, sheet.pay),
        contact=records.entries["contact"][sheet.contact],
        body=body,
    )
    return publish(index, house, f"jobs/{sheet.slug}", page)


def _pay(stream: Stream, keys: tuple[str, ...]) -> list[dict]:
    if not keys:
        return []
    chosen = tuple(Ref("benefit", key) for key in keys)
    words = {"heading": "", "benefits": chosen, "layout": "rows", "is_grouped": False}
    return [stream.content(Block("benefits", words), "pay")]


def _list(items: tuple[str, ...]) -> str:
    return "<ul>{}</ul>".format("".join(f"<li>{item}</li>" for item in items))


def _lead_to(sheet: JobSheetPage) -> None:
    """A profession is read about on its sheet."""
    profession = sheet.profession
    profession.page = sheet
    profession.save_revision().publish()


def _vacancy(house: House, sheet: Page, records: Records, today: datetime.date) -> VacancyPage:
    words = dict(texts_vacancies.DOCTORS)
    slug = words.pop("slug")
    amounts = {name: Decimal(words.pop(name)) for name in ("pay_from", "pay_to")}
    page = VacancyPage(
        **words,
        **amounts,
        **vacancy(today),
        search_description=words["reason"],
        contact=records.entries["contact"]["mdph"],
    )
    page.places = [VacancyPlace(**texts_vacancies.PLACE)]
    return publish(sheet, house, "jobs/vacancy", page, slug=slug)
