"""A site may put its own text in place of each mail: it names what that mail knows, and nothing else."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from campaign_pages.candidates import mails
from campaign_pages.candidates.letters import KINDS
from campaign_pages.intake import mail_kinds
from campaign_pages.models import MailText, OutgoingMail
from tests.factories.candidates import LeadFactory, SubscriptionFactory, carer, interest_form, recruiting
from tests.factories.directory import ContactFactory
from tests.factories.pages import home_page

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


def own_text(kind, *names):
    """The text of a site that names all of these, and one mail of it."""
    text = MailText(site=home_page().get_site(), kind=kind, subject="Objet", body="\n".join(f"{{{n}}}" for n in names))
    text.full_clean()
    text.save()


def send(kind):
    """What makes a mail of this kind leave."""
    profession = carer()
    page = recruiting(profession, opens_on=datetime.date(2026, 11, 30), closes_on=datetime.date(2027, 1, 31))
    contact = ContactFactory(mail="accueil@exemple.fr", territory="Nord")
    lead = LeadFactory(
        campaign=page,
        profession=profession,
        contact=contact,
        territory="Nord",
        reply_by=datetime.date(2026, 11, 27),
    )
    if kind == "interest_confirm":
        mails.ask_to_prove(lead, interest_form(page))
    elif kind == "interest_received":
        mails.tell_received(lead, "Nous appelons le mardi.")
    elif kind == "lead_alert":
        mails.tell_contact(lead)
    elif kind == "leads_overdue":
        mails.due_mails(timezone.now())
    elif kind == "subscription_confirm":
        mails.ask_to_confirm(SubscriptionFactory(campaign=page))
    elif kind == "subscription_known":
        mails.tell_known(SubscriptionFactory(campaign=page))
    else:
        SubscriptionFactory(campaign=page, requested_at=timezone.now() - datetime.timedelta(days=3))
        mails.due_mails(timezone.now())


@pytest.mark.parametrize("kind", KINDS)
def test_a_mail_fills_in_all_that_its_text_may_name(kind):
    names = mail_kinds.KINDS[kind].placeholders
    own_text(kind, *names)
    send(kind)
    (body,) = OutgoingMail.objects.filter(kind=kind).values_list("body", flat=True)
    lines = body.strip().splitlines()
    assert len(lines) == len(names)
    assert all(line.strip() and "{" not in line for line in lines)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("leads_overdue", "title"),
        ("leads_overdue", "profession"),
        ("lead_alert", "number"),
        ("interest_received", "link"),
        ("interest_confirm", "day"),
        ("subscription_known", "link"),
    ],
)
def test_what_a_mail_does_not_know_is_refused_in_its_text(kind, name):
    needed = mail_kinds.KINDS[kind].needed
    with pytest.raises(ValidationError, match=f"{{{name}}}"):
        own_text(kind, name, *needed)
    assert not MailText.objects.exists()
