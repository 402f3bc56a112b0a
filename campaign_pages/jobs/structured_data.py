"""An open vacancy as search engines read it: schema.org's ``JobPosting``, with the fields that Google asks for.

Required: title, description, datePosted, hiringOrganization, jobLocation; recommended: validThrough, employmentType,
baseSalary, identifier, directApply, totalJobOpenings, and for work from anywhere jobLocationType with
applicantLocationRequirements (developers.google.com/search/docs/appearance/structured-data/job-posting).
"""

import datetime

from bs4 import BeautifulSoup
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from campaign_pages import days
from campaign_pages.head.data import absolute
from campaign_pages.jobs.enums import Contract, RemoteWork, WorkingTime

COUNTRY = "FR"
#: What Google reads of a description; anything else keeps its words and loses its tag.
READ_TAGS = {"p", "br", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "strong", "b", "em", "i"}
TIMES = {
    WorkingTime.FULL: ["FULL_TIME"],
    WorkingTime.PART: ["PART_TIME"],
    WorkingTime.EITHER: ["FULL_TIME", "PART_TIME"],
}


def job_posting(vacancy, branding, request=None):
    """The ``JobPosting`` of a vacancy; ``None`` when a required field is missing, since half of one is an error.

    The caller makes sure that the vacancy is open. Applications go to another site or by mail: ``directApply`` is
    true only for a page class that takes them itself (``applies_here``).
    """
    site_url = branding.site.root_url if branding.site_id else ""
    address = vacancy.get_full_url(request)
    words = branding.words
    description = words.fill(description_of(vacancy))
    required = {
        "title": words.fill(vacancy.title),
        "description": description,
        "datePosted": date_posted(vacancy),
        "hiringOrganization": organisation(branding, site_url),
        **locations(vacancy),
    }
    if not all(required.values()) or not {"jobLocation", "jobLocationType"} & set(required):
        return None
    recommended = {
        "validThrough": end_of_day(vacancy.apply_until),
        "employmentType": employment_types(vacancy),
        "baseSalary": salary(vacancy),
        "identifier": identifier(vacancy, branding),
        "totalJobOpenings": vacancy.openings,
        "url": address or "",
    }
    return {
        "@type": "JobPosting",
        **required,
        **{name: value for name, value in recommended.items() if value},
        "directApply": vacancy.applies_here,
    }


def description_of(vacancy):
    """Everything that the page says of the post, in the HTML that Google reads."""
    parts = [format_html("<p>{}</p>", vacancy.reason)] if vacancy.reason else []
    headings = {"missions": _("Missions"), "profile": _("Profile"), "conditions": _("Special conditions and diplomas")}
    texts = ((heading, _read_by_google(vacancy.plain_html(name))) for name, heading in headings.items())
    parts += [format_html("<h2>{}</h2>{}", heading, mark_safe(html)) for heading, html in texts if html]
    return str(format_html_join("", "{}", ((part,) for part in parts)))


def _read_by_google(html):
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup.find_all(True):
        tag.attrs = {}
        if tag.name not in READ_TAGS:
            tag.unwrap()
    return str(soup) if soup.get_text(strip=True) else ""


def date_posted(vacancy):
    day = vacancy.published_on or (vacancy.first_published_at and days.day_of(vacancy.first_published_at))
    return day.isoformat() if day else ""


def end_of_day(day):
    """The last second of a day in the site's time zone, with its offset; empty without a day."""
    if not day:
        return ""
    return (days.start_of(day + datetime.timedelta(days=1)) - datetime.timedelta(seconds=1)).isoformat()


def organisation(branding, site_url):
    """Who recruits; ``None`` for a site without a name."""
    if not branding.name:
        return None
    logo = branding.marks.get("logo")
    known = {
        "@type": "GovernmentOrganization",
        "name": branding.name,
        "sameAs": site_url,
        "logo": absolute(logo[0].url, site_url) if logo else "",
    }
    return {name: value for name, value in known.items() if value}


def locations(vacancy):
    """Where the posts are; for work from anywhere, from where one may work instead."""
    if vacancy.remote_work == RemoteWork.FULLY:
        return {
            "jobLocationType": "TELECOMMUTE",
            "applicantLocationRequirements": {"@type": "Country", "name": "France"},
        }
    places = [_place(place) for place in vacancy.places.all() if place.locality]
    return {"jobLocation": places[0] if len(places) == 1 else places} if places else {}


def _place(place):
    known = {
        "streetAddress": place.street,
        "addressLocality": place.locality,
        "addressRegion": place.region,
        "postalCode": place.postal_code,
    }
    address = {name: value for name, value in known.items() if value}
    return {"@type": "Place", "address": {"@type": "PostalAddress", **address, "addressCountry": COUNTRY}}


def employment_types(vacancy):
    if vacancy.contract == Contract.INTERNSHIP:
        return ["INTERN"]
    types = list(TIMES.get(vacancy.working_time, []))
    if vacancy.contract in (Contract.FIXED_TERM, Contract.APPRENTICESHIP):
        types.append("TEMPORARY")
    return types


def salary(vacancy):
    """The pay as a range, or as one amount; ``None`` where one end is open, which a reader could not compare."""
    low, high = vacancy.pay_from, vacancy.pay_to
    if low is None or high is None:
        return None
    amounts = {"value": float(low)} if low == high else {"minValue": float(low), "maxValue": float(high)}
    value = {"@type": "QuantitativeValue", **amounts, "unitText": vacancy.pay_period}
    return {"@type": "MonetaryAmount", "currency": "EUR", "value": value}


def identifier(vacancy, branding):
    """The number of the offer, else that of the page, which stays the same as long as the page exists."""
    value = vacancy.reference or (str(vacancy.pk) if vacancy.pk else "")
    return {"@type": "PropertyValue", "name": branding.name, "value": value} if value else None
