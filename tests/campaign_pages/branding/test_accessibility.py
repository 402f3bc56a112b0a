import datetime

import pytest
import time_machine
from django.core.exceptions import ValidationError

from campaign_pages.branding.accessibility import conformity
from campaign_pages.branding.enums import Conformity
from campaign_pages.models import Branding

TODAY = datetime.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("audited", "rate", "status"),
    [
        (None, None, Conformity.NONE),
        (None, 90, Conformity.NONE),
        (datetime.date(2026, 5, 12), None, Conformity.NONE),
        (datetime.date(2026, 5, 12), 49.99, Conformity.NONE),
        (datetime.date(2026, 5, 12), 50, Conformity.PARTIAL),
        (datetime.date(2026, 5, 12), 99.99, Conformity.PARTIAL),
        (datetime.date(2026, 5, 12), 100, Conformity.FULL),
        (datetime.date(2023, 11, 22), 100, Conformity.FULL),
        (datetime.date(2023, 11, 21), 100, Conformity.NONE),
        (datetime.date(2027, 1, 1), 100, Conformity.NONE),
    ],
)
def test_a_site_is_compliant_only_with_a_recent_audit(audited, rate, status):
    assert conformity(audited, rate, TODAY) == status


def test_an_audit_of_a_leap_day_counts_until_the_last_of_february():
    leap_day = datetime.date(2024, 2, 29)
    assert conformity(leap_day, 80, datetime.date(2027, 2, 28)) == Conformity.PARTIAL
    assert conformity(leap_day, 80, datetime.date(2027, 3, 1)) == Conformity.NONE


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"accessibility_audit_date": datetime.date(2026, 1, 1)}, "accessibility_rate"),
        ({"accessibility_rate": 60}, "accessibility_audit_date"),
        (
            {"accessibility_audit_date": TODAY + datetime.timedelta(days=1), "accessibility_rate": 60},
            "accessibility_audit_date",
        ),
        ({"accessibility_audit_date": datetime.date(2026, 1, 1), "accessibility_rate": 101}, "accessibility_rate"),
    ],
)
def test_half_an_audit_or_an_impossible_one_is_refused(values, field):
    with time_machine.travel(TODAY), pytest.raises(ValidationError) as refusal:
        Branding(**values).full_clean(exclude=["site"])
    assert list(refusal.value.message_dict) == [field]


def test_an_audit_of_today_is_taken():
    with time_machine.travel(TODAY):
        Branding(accessibility_audit_date=TODAY, accessibility_rate=60).full_clean(exclude=["site"])
        assert conformity(TODAY, 60, TODAY) == Conformity.PARTIAL
