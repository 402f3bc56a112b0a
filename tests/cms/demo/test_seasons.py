"""Whenever the demo is loaded, one campaign is open, one is a teaser and one is of the past."""

import datetime

import pytest

from campaign_pages.blocks.enums import Phase
from campaign_pages.campaigns.phases import Calendar
from cms.demo import seasons


@pytest.mark.parametrize(
    "today",
    [
        datetime.date(2026, 11, 22),
        datetime.date(2027, 5, 2),
        datetime.date(2027, 6, 30),
        datetime.date(2027, 12, 31),
        datetime.date(2028, 2, 29),
    ],
)
def test_the_three_phases(today):
    phases = [
        Calendar(**season(today)).phase_on(today)
        for season in (seasons.foster_care, seasons.doctors, seasons.campaign_2023)
    ]
    assert phases == [Phase.OPEN, Phase.TEASER, Phase.ARCHIVED]


def test_the_campaign_of_the_reference_day():
    assert seasons.foster_care(datetime.date(2026, 11, 22))["closes_on"] == datetime.date(2027, 6, 30)
    assert seasons.doctors(datetime.date(2026, 11, 22)) == {
        "opens_on": datetime.date(2027, 1, 4),
        "closes_on": datetime.date(2027, 4, 30),
    }
