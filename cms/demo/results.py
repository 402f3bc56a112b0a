"""What the campaigns of the demo have brought so far: visits of their links, and candidates who are erased already.

Everything is fictional, and the same each time. These candidates are as the purge leaves them: numbers, nobody.
"""

import datetime
from decimal import Decimal

from django.utils import timezone
from wagtail.models import Page, Site

from campaign_pages import days
from campaign_pages.models import CampaignPage, ChannelCount, ChannelLink, Lead, LeadStep

from .house import House
from .records import Records
from .texts import FOSTER_CARE
from .texts_2023 import CAMPAIGN_2023

WAY = ("new", "contacted", "meeting", "requested", "approved", "recruited")
TERRITORIES = (
    "Vallée de la Rousse",
    "Vallée de la Rousse",
    "Toute la Haute-Combe",
    "Vallée de la Rousse",
    "Haute vallée",
)
#: Code → (cost in euros, visits of a weekday, of a day of the weekend).
LINKS = {
    "abribus": (Decimal(2400), 14, 9),
    "radio": (Decimal(1800), 5, 2),
    "mairie-de-valrousse": (None, 3, 1),
    "mairie-de-saint-clair": (None, 2, 0),
}
LINKS_OF_2023 = {"affiches-2023": (Decimal(3100), 8, 5), "presse-2023": (Decimal(900), 4, 2)}
#: Candidates of each, by channel (a code, or “=” and how they heard of us) and the furthest stage.
CANDIDATES = {
    "abribus": {"contacted": 9, "meeting": 8, "requested": 4, "approved": 2},
    "radio": {"contacted": 3, "meeting": 2, "requested": 1},
    "mairie-de-valrousse": {"contacted": 2, "meeting": 3, "requested": 2, "recruited": 1},
    "mairie-de-saint-clair": {"meeting": 1},
    "=word_of_mouth": {"meeting": 3, "requested": 2, "approved": 1, "recruited": 1},
    "=press": {"contacted": 2},
}
CANDIDATES_OF_2023 = {
    "affiches-2023": {"contacted": 11, "meeting": 5, "requested": 2, "recruited": 2},
    "presse-2023": {"contacted": 4, "meeting": 2},
    "=word_of_mouth": {"meeting": 4, "recruited": 3},
}


def load_results(house: House, home: Page, records: Records, today: datetime.date) -> list[Page]:
    """Make the results the first time; adds no page."""
    site = home.get_site()
    if not ChannelCount.objects.filter(link__site=site).exists():
        _load(records.pages[FOSTER_CARE.slug], site, records, LINKS, CANDIDATES, today)
        past = records.pages[CAMPAIGN_2023.slug]
        _links_of_2023(past, site)
        _load(past, site, records, LINKS_OF_2023, CANDIDATES_OF_2023, today)
    return []


def _links_of_2023(campaign: CampaignPage, site: Site) -> None:
    said = {"campaign": campaign, "site": site, "starts_on": campaign.opens_on, "ends_on": campaign.closes_on}
    for code, kind, name in (
        ("affiches-2023", "poster", "Affiches du printemps 2023"),
        ("presse-2023", "press", "Encarts du printemps 2023"),
    ):
        ChannelLink.objects.get_or_create(code=code, defaults={"kind": kind, "name": name, **said})


def _load(campaign, site, records, links, candidates, today) -> None:
    last = min(today, campaign.closes_on)
    for code, (cost, weekday, weekend) in links.items():
        link = ChannelLink.objects.get(code=code)
        link.cost = cost
        link.save(update_fields=["cost"])
        first = max(link.starts_on or campaign.opens_on, campaign.opens_on)
        every_day = [first + datetime.timedelta(days=number) for number in range((last - first).days + 1)]
        ChannelCount.objects.bulk_create(
            # A little more in the middle of the week, and less and less with time.
            ChannelCount(link=link, day=day, visits=max(0, visits + day.weekday() % 3 - (day - first).days // 40))
            for day in every_day
            for visits in [weekend if day.weekday() > 4 else weekday]
        )
    profession = records.entries["profession"]["assistant-familial"]
    came = [(source, furthest) for source, reached in candidates.items() for furthest in _each(reached)]
    # Who came lately is not erased yet: the home of the admin and the desk count the same people.
    latest = min(last, today - datetime.timedelta(days=8))
    for number, (source, furthest) in enumerate(came):
        # Spread over the campaign, more at its beginning.
        share = (number * 37 % len(came) / len(came)) ** 1.6
        day = campaign.opens_on + datetime.timedelta(days=int(share * (latest - campaign.opens_on).days))
        _candidate(campaign, site, profession, source, furthest, number, day)


def _each(reached):
    return [stage for stage, number in reached.items() for _number in range(number)]


def _candidate(campaign, site, profession, source, furthest, number, day) -> None:
    came = days.start_of(day) + datetime.timedelta(hours=10)
    steps = WAY[: WAY.index(furthest) + 1]
    stage = furthest if furthest in ("approved", "recruited") else "stopped"
    lead = Lead.objects.create(
        site=site,
        campaign=campaign,
        profession=profession,
        path=profession.recruitment,
        territory=TERRITORIES[number % len(TERRITORIES)],
        source="" if source.startswith("=") else source,
        heard=source[1:] if source.startswith("=") else "",
        created_at=came,
        received_at=came,
        last_contact_at=came,
        stage=stage,
        stage_at=came,
        stopped_reason="later" if stage == "stopped" else "",
        erased_at=timezone.now(),
    )
    told = [*steps, "stopped"] if stage == "stopped" else steps
    LeadStep.objects.bulk_create(LeadStep(lead=lead, stage=each, at=came) for each in told)
