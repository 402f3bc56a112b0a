"""The series of portraits of a house, its episodes, and where other pages show them."""

import datetime

from wagtail.models import Page

from testimonials.models import Exchange, LiftedQuotation, SeriesPage, TestimonialPage

from .house import House
from .loading_people import withdraw
from .publishing import known, lead_from_home, publish
from .records import Records
from .shown_testimonials import show_testimonials
from .stream import Stream
from .words import Text
from .words_testimonials import Series, Testimonial


def load_testimonials(house: House, home: Page, records: Records, today: datetime.date) -> list[Page]:
    """Publish what is missing of the series and its testimonials; returns the pages that may be shown.

    Who took their agreement back did so after the publication: nobody may publish them now.
    """
    words_of_series, told = house.testimonials
    series = known(SeriesPage, house, "series")
    is_new = series is None
    if is_new:
        series = _series(house, home, words_of_series, records)
        lead_from_home(home, series, words_of_series.title, words_of_series.highlight)
    records.pages["series"] = series
    pages = [series]
    people = {data.key: data for data in house.people}
    for words in told:
        person = people[words.person]
        page = known(TestimonialPage, house, f"series/{words.person}")
        is_made = page is None
        if is_made:
            page = _testimonial(house, series, words, records)
        records.pages[f"series/{words.person}"] = page
        if person.withdrew_before is None:
            pages.append(page)
        elif is_made:
            withdraw(page.person, person, today)
    return [*pages, *(show_testimonials(house, records) if is_new and house.is_default else ())]


def _series(house: House, home: Page, words: Series, records: Records) -> SeriesPage:
    stream = Stream(house.page_key("series"), records)
    page = SeriesPage(
        title=words.title,
        theme=words.theme,
        intention=words.intention,
        search_description=words.search_description,
        picture=records.pictures[words.picture],
        share_image=records.pictures[words.picture],
        campaign=records.pages[words.campaign],
        body=[stream.content(Text(words.notice), "notice")],
        show_in_menus=True,
    )
    return publish(home, house, "series", page, slug="portraits")


def _testimonial(house: House, series: Page, words: Testimonial, records: Records) -> TestimonialPage:
    page = TestimonialPage(
        title=words.title,
        search_description=words.search_description,
        person=records.entries["person"][words.person],
        authorisation=records.entries["authorisation"].get(words.person),
        no_child_identifiable=True,
        sentence=words.sentence,
        form="interview" if words.exchanges else "portrait",
        missions=words.missions,
        career_path=words.career_path,
        motivations=words.motivations,
        video=records.entries.get("video", {}).get(words.video),
        job_sheet=records.pages.get(words.job_sheet),
        call_heading=words.call_heading,
    )
    page.exchanges = [
        Exchange(question=question, answer=answer, sort_order=at)
        for at, (question, answer) in enumerate(words.exchanges)
    ]
    page.quotations = [LiftedQuotation(text=text, sort_order=at) for at, text in enumerate(words.quotations)]
    return publish(series, house, f"series/{words.person}", page, slug=words.slug)
