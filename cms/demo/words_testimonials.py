"""The shape of the words of a series and of its testimonials."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Series:
    """A series. ``picture`` and ``campaign`` are keys; ``highlight`` leads to it from the home page."""

    title: str
    theme: str
    intention: str
    search_description: str
    picture: str
    campaign: str
    highlight: str
    notice: str


@dataclass(frozen=True)
class Testimonial:
    """A testimonial: three parts, or ``exchanges`` (question, answer). ``person``, ``video`` and ``job_sheet`` are keys."""

    slug: str
    person: str
    title: str
    sentence: str
    search_description: str
    missions: str = ""
    career_path: str = ""
    motivations: str = ""
    exchanges: tuple[tuple[str, str], ...] = ()
    quotations: tuple[str, ...] = ()
    video: str = ""
    job_sheet: str = ""
    call_heading: str = ""
