"""A mail is sent once, whatever workers and servers do."""

import smtplib
from datetime import timedelta
from email import policy
from email.utils import parseaddr
from io import StringIO

import pytest
from django.core import mail as django_mail
from django.core.exceptions import ValidationError
from django.core.mail.backends.base import BaseEmailBackend
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from wagtail.models import Site

from campaign_pages.branding.models import Branding
from campaign_pages.checks import check_duties
from campaign_pages.intake import mail_kinds, outbox
from campaign_pages.intake.models import MailText, OutgoingMail
from campaign_pages.intake.outbox import queue, send_due
from campaign_pages.intake.purge import purge

pytestmark = pytest.mark.django_db

TROUBLES = []


class TroubledBackend(BaseEmailBackend):
    def send_messages(self, messages):
        raise TROUBLES[-1]


@pytest.fixture(autouse=True)
def kind(monkeypatch):
    monkeypatch.setattr(mail_kinds, "KINDS", {})
    mail_kinds.register_mail_kind(
        "greeting", "Greeting", "Hello {name}", "Dear {name}, the {service} answers.", {"name": ("who", "Ana")}
    )


@pytest.fixture
def site():
    return Site.objects.get()


def queued(site, key="1", name="Ana", **values):
    return queue("greeting", key, "ana@example.fr", {"name": name}, site, **values)


def test_a_mail_is_sent_once_with_its_headers_and_attachment(site):
    queued(site, attachments=[("a.ics", "BEGIN:VCALENDAR", "text/calendar")])
    assert queued(site) is None
    assert send_due() == {"sent": 1}
    assert send_due() == {}
    [message] = django_mail.outbox
    assert (message.to, message.subject) == (["ana@example.fr"], "Hello Ana")
    assert message.extra_headers["Auto-Submitted"] == "auto-generated"
    assert message.attachments[0][:2] == ("a.ics", "BEGIN:VCALENDAR")


def test_a_subject_is_one_line_and_keeps_its_fixed_spaces(site):
    queued(site, name="Ana\u00a0: à\u202f8\u00a0h\r\nBcc:\tx@example.fr\u2028")
    send_due()
    assert django_mail.outbox[0].subject == "Hello Ana\u00a0: à\u202f8\u00a0h Bcc: x@example.fr"


def test_it_comes_from_the_site_that_writes_unless_the_host_names_a_sender(site, settings):
    settings.DEFAULT_FROM_EMAIL = "Département voisin <ne-pas-repondre@exemple.fr>"
    Branding(site=site, organisation_name="Département des Deux-Rives, Vive").save()
    queued(site)
    queued(None, key="2")
    send_due()
    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "MAIL_FROM": "Recrutement <emploi@exemple.fr>"}
    queued(site, key="3")
    send_due()
    senders = [parseaddr(policy.default.header_factory("From", each.message()["From"])) for each in django_mail.outbox]
    assert senders == [
        ("Département des Deux-Rives, Vive", "ne-pas-repondre@exemple.fr"),
        ("Département voisin", "ne-pas-repondre@exemple.fr"),
        ("Recrutement", "emploi@exemple.fr"),
    ]


def test_what_is_taken_back_is_not_sent(site):
    with transaction.atomic():
        queued(site)
        transaction.set_rollback(True)
    assert send_due() == {}
    assert not OutgoingMail.objects.exists()


def test_a_name_adds_no_header_and_no_placeholder(site):
    queued(site, name="Ana\r\nBcc: x@example.fr {service}")
    send_due()
    [message] = django_mail.outbox
    assert message.subject == "Hello Ana Bcc: x@example.fr {service}"
    assert message.recipients() == ["ana@example.fr"]


def test_an_address_with_a_header_is_refused(site):
    with pytest.raises(ValidationError):
        queue("greeting", "1", "a@b.fr\nBcc: c@d.fr", {"name": "Ana"}, site)
    assert not OutgoingMail.objects.exists()


def test_two_workers_never_take_the_same_mail(site):
    row, now = queued(site), timezone.now()
    assert outbox._claimed(row.pk, now).pk == row.pk
    assert not outbox._claimed(row.pk, now)
    assert send_due(now) == {}
    assert django_mail.outbox == []


def test_a_killed_worker_gives_its_mail_back(site):
    row, now = queued(site), timezone.now()
    outbox._claimed(row.pk, now)
    assert send_due(now + outbox.CLAIM - timedelta(seconds=1)) == {}
    assert send_due(now + outbox.CLAIM) == {"sent": 1}


def test_a_server_that_is_down_loses_nothing(site, settings):
    queued(site)
    now, usual = timezone.now(), settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = f"{__name__}.TroubledBackend"
    TROUBLES.append(ConnectionRefusedError())
    assert send_due(now) == {"retried": 1}
    assert send_due(now + timedelta(minutes=1)) == {}
    assert send_due(now + timedelta(minutes=2)) == {"retried": 1}
    settings.EMAIL_BACKEND = usual
    assert send_due(now + timedelta(minutes=6)) == {"sent": 1}
    assert len(django_mail.outbox) == 1


@pytest.mark.parametrize(("code", "outcome"), [(550, "failed"), (450, "retried")])
def test_a_refusal_is_final_only_when_the_server_says_so(site, settings, code, outcome):
    row = queued(site)
    settings.EMAIL_BACKEND = f"{__name__}.TroubledBackend"
    TROUBLES.append(smtplib.SMTPRecipientsRefused({"ana@example.fr": (code, b"no")}))
    assert send_due() == {outcome: 1}
    row.refresh_from_db()
    assert row.state == {"failed": "failed", "retried": "queued"}[outcome]


def test_the_text_of_a_site_comes_first_and_a_wrong_placeholder_is_named(site):
    MailText.objects.create(site=site, kind="greeting", subject="Bonjour {name}", body="Notre {service}")
    assert mail_kinds.render_mail("greeting", {"name": "Ana"}, site)[0] == "Bonjour Ana"
    kind = mail_kinds.KINDS["greeting"]
    assert mail_kinds.sample(kind, "Bonjour {name}", "Notre {service}", site)[0] == "Bonjour Ana"
    assert "{" not in mail_kinds.sample(kind, "Bonjour {name}", "Notre {service}", site)[1]
    with pytest.raises(ValidationError, match=r"\{nom\}"):
        MailText(site=site, kind="greeting", subject="{name} {nom}", body="{Carer}").clean()


def test_the_purge_erases_what_old_mails_said_and_a_dry_run_does_not(site):
    old, recent = queued(site), queued(site, key="2")
    now = timezone.now()
    send_due()
    OutgoingMail.objects.filter(pk=old.pk).update(ended_at=now - timedelta(days=31))
    assert purge(now, dry_run=True)["outgoing_mails"] == {"mails": 1}
    old.refresh_from_db()
    assert old.to == "ana@example.fr"
    out = StringIO()
    call_command("campaign_pages", "purge", stdout=out)
    old.refresh_from_db()
    recent.refresh_from_db()
    assert (old.to, old.subject, old.body, recent.to) == ("", "", "", "ana@example.fr")
    assert "outgoing_mails: mails 1" in out.getvalue()
    assert queued(site) is None


def test_a_warning_when_mails_wait_and_nobody_sends_them(site):
    queued(site)
    assert check_duties(None, ["default"]) == []
    OutgoingMail.objects.update(queued_at=timezone.now() - timedelta(hours=49), state="queued")
    assert {each.id for each in check_duties(None, ["default"])} == {"campaign_pages.W010", "campaign_pages.W011"}
    out = StringIO()
    call_command("campaign_pages", "send_mails", stdout=out)
    assert "Mails sent: 1" in out.getvalue()
    assert {each.id for each in check_duties(None, ["default"])} == {"campaign_pages.W011"}
