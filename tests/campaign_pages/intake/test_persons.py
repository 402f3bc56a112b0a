"""Notices, requests of persons, and the log of who saw what."""

import pytest
from django.utils import timezone
from wagtail.models import ModelLogEntry, Site

from campaign_pages.intake.access import log_access
from campaign_pages.intake.models import NoticeVersion, OutgoingMail, PrivacyNotice
from campaign_pages.intake.notices import notice_for
from campaign_pages.intake.persons import find_person

pytestmark = pytest.mark.django_db


def mail(key, to):
    now = timezone.now()
    return OutgoingMail.objects.create(kind="k", key=key, to=to, subject="s", body="b", next_try=now, queued_at=now)


def test_one_person_is_found_exported_and_erased():
    theirs, other = mail("1", "Ana@example.fr"), mail("2", "ben@example.fr")
    [(finder, record)] = find_person(mail="ana@example.fr")
    assert finder.export(record)["to"] == "Ana@example.fr"
    finder.erase(record)
    theirs.refresh_from_db()
    other.refresh_from_db()
    assert (theirs.to, theirs.body, theirs.state) == ("", "", "failed")
    assert other.to == "ben@example.fr"
    assert find_person(mail="ana@example.fr") == []


def test_nobody_is_found_without_an_address():
    mail("1", "")
    assert find_person(mail="", phone="") == []


def test_the_log_keeps_a_reference_and_no_address(admin_user):
    record = mail("1", "ana@example.fr")
    log_access(record, "export", admin_user, rows=3)
    entry = ModelLogEntry.objects.get(action="campaign_pages.export_personal_data")
    assert entry.label == f"outgoing mail {record.pk}"
    assert entry.data == {"rows": 3}
    with pytest.raises(TypeError, match="numbers only"):
        log_access(record, "view", admin_user, name="Ana")


def test_a_notice_is_complete_and_keeps_its_versions():
    site = Site.objects.get()
    first = notice_for(site, "registration")
    assert notice_for(site, "registration") == first
    assert "CNIL" in first.text
    assert "3 months after the meeting" in first.text
    PrivacyNotice.objects.create(site=site, dpo_contact="dpo@example.fr")
    second = notice_for(site, "registration")
    assert second != first
    assert "dpo@example.fr" in second.text
    assert NoticeVersion.objects.count() == 2
