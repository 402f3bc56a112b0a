"""Being told later: asked for, confirmed by mail, told once, left by a click."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.test import Client

from campaign_pages.candidates.links import CONFIRM, LEAVE, signed_path
from campaign_pages.candidates.subscriptions import export_rows
from campaign_pages.intake.outbox import send_due
from campaign_pages.models import OutgoingMail, Subscription
from tests.campaign_pages.candidates.forms import filled, form_on, words
from tests.factories.candidates import SubscriptionFactory, stay_informed
from tests.factories.channels import channel_link
from tests.factories.pages import campaign, link

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]

ADDRESS = "dominique@exemple.fr"


def link_in(kind, part):
    """The path in the latest mail of a kind that holds ``part``."""
    body = OutgoingMail.objects.filter(kind=kind).latest("pk").body
    return next(word for word in body.split() if part in word).removeprefix("http://localhost")


def test_nobody_is_on_the_list_before_the_address_has_answered(client, clock):
    page = stay_informed(subjects="Les réunions\nLes postes")
    values = filled(client, clock, page, mail="Dominique@Exemple.fr", subjects=["Les postes"])
    answer = client.post(page.url, values, follow=True)
    assert ADDRESS not in answer.content.decode()
    subscription = Subscription.objects.get()
    assert (subscription.mail, subscription.subjects) == (ADDRESS, ["Les postes"])
    assert not Subscription.objects.active().exists()
    assert "consentement" in subscription.notice.text
    link = link_in("subscription_confirm", "/confirm/")
    client.get(link)
    assert not Subscription.objects.active().exists()
    assert "C’est noté" in words(client.post(link, follow=True))
    assert list(Subscription.objects.active()) == [subscription]


def test_the_form_asks_for_an_address_alone(client):
    page = stay_informed(subjects="Les réunions\nLes postes")
    form = form_on(client, page.url)
    asked = {field["name"] for field in form.select("input:not([type=hidden]), select, textarea")}
    assert asked == {"mail", "subjects", "cp_leave_empty"}
    assert not form.select("[checked]")
    assert form.select_one("#id_mail")["autocomplete"] == "email"
    assert "CNIL" in form.select_one(".cp-form__notice").get_text()


def test_a_subject_that_was_written_twice_is_asked_once(client):
    page = stay_informed(subjects="Les réunions\n\nLes postes\n Les réunions ")
    offered = form_on(client, page.url).select("[name=subjects]")
    assert [box["value"] for box in offered] == ["Les réunions", "Les postes"]


@pytest.mark.parametrize("typed", [{"mail": ""}, {"mail": "personne"}, {"mail": ADDRESS, "subjects": ["Autre chose"]}])
def test_a_fault_is_told_and_nothing_is_kept(client, clock, typed):
    page = stay_informed(subjects="Les réunions\nLes postes")
    answer = client.post(page.url, filled(client, clock, page, **typed))
    html = BeautifulSoup(answer.content, "html.parser")
    (link,) = html.select(".cp-form__errors a")
    assert html.select_one(link["href"])
    assert not Subscription.objects.exists()


def test_the_form_answers_the_same_for_an_address_that_is_known(client, clock):
    page = stay_informed()
    first = client.post(page.url, filled(client, clock, page, mail=ADDRESS), follow=True)
    client.post(link_in("subscription_confirm", "/confirm/"))
    answers = [client.post(page.url, filled(client, clock, page, mail=ADDRESS), follow=True) for _each in range(2)]
    assert [words(answer) for answer in answers] == [words(first)] * 2
    assert Subscription.objects.count() == 1
    # One letter a day at most, whoever fills in the form how often.
    assert OutgoingMail.objects.filter(kind="subscription_confirm").count() == 1
    assert OutgoingMail.objects.filter(kind="subscription_known").count() == 1


def test_who_asks_again_may_leave_by_the_mail_that_tells_so(client, clock):
    known = SubscriptionFactory(campaign=campaign(), mail=ADDRESS)
    page = stay_informed(known.campaign)
    client.post(page.url, filled(client, clock, page, mail=ADDRESS))
    send_due()
    (sent,) = mail.outbox
    address = sent.extra_headers["List-Unsubscribe"].strip("<>")
    assert address in sent.body
    client.post(address.removeprefix("http://localhost"))
    assert not Subscription.objects.filter(erased_at=None).exists()


def test_who_has_left_finds_the_way_back(client):
    of_campaign = campaign()
    known = SubscriptionFactory(campaign=of_campaign, mail=ADDRESS)
    confirming, leaving = signed_path(CONFIRM, known.pk), signed_path(LEAVE, known.pk)
    client.post(leaving)
    for address in (confirming, leaving):
        shown = BeautifulSoup(client.get(address).content, "html.parser").select_one("main")
        assert shown.select_one(".cp-link")["href"] == of_campaign.url
    assert ADDRESS not in str(client.get(confirming).content)


def test_an_address_that_never_answered_is_asked_again_with_what_was_typed_last(client, clock):
    page = stay_informed(subjects="Les réunions\nLes postes")
    client.post(page.url, filled(client, clock, page, mail=ADDRESS, subjects=["Les postes"]))
    client.post(page.url, filled(client, clock, page, mail=ADDRESS, subjects=["Les réunions"]))
    assert OutgoingMail.objects.count() == 1
    clock.shift(datetime.timedelta(hours=1))
    client.post(page.url, filled(client, clock, page, mail=ADDRESS, subjects=["Les réunions"]))
    assert OutgoingMail.objects.count() == 2
    assert Subscription.objects.get().subjects == ["Les réunions"]


def test_a_mail_programme_takes_an_address_off_the_list_with_one_request(clock):
    teaser = campaign(opens_on=datetime.date(2026, 12, 10))
    leaving = SubscriptionFactory(campaign=teaser, mail=ADDRESS)
    staying = SubscriptionFactory(campaign=teaser, mail="reste@exemple.fr")
    clock.move_to("2026-12-10T08:00:00+01:00")
    send_due()
    told = next(each for each in mail.outbox if each.to == [ADDRESS])
    assert told.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    address = told.extra_headers["List-Unsubscribe"].strip("<>").removeprefix("http://localhost")
    assert address in told.body
    strict = Client(enforce_csrf_checks=True)
    strict.get(address)
    assert Subscription.objects.active().count() == 2
    strict.post(address, "List-Unsubscribe=One-Click", content_type="application/x-www-form-urlencoded")
    leaving.refresh_from_db()
    assert (leaving.mail, leaving.erased_at is None) == ("", False)
    assert list(Subscription.objects.active()) == [staying]
    assert "Vous n’êtes pas sur la liste" in words(strict.get(address))


def test_an_opening_is_told_once_to_who_subscribed_before_it(client, clock):
    teaser, other = campaign(opens_on=datetime.date(2026, 12, 10)), None
    early = SubscriptionFactory(campaign=teaser, mail=ADDRESS)
    SubscriptionFactory(campaign=teaser, mail="jamais-confirmee@exemple.fr", confirmed_at=None)
    other = campaign(teaser.get_parent().specific, opens_on=datetime.date(2027, 1, 10))
    SubscriptionFactory(campaign=other, mail="autre@exemple.fr")
    send_due()
    assert not OutgoingMail.objects.exists()
    clock.move_to("2026-12-10T08:00:00+01:00")
    SubscriptionFactory(campaign=teaser, mail="trop-tard@exemple.fr")
    for _run in range(2):
        send_due()
        clock.shift(600)
    (told,) = OutgoingMail.objects.all()
    assert (told.kind, told.to) == ("campaign_opens", early.mail)
    assert teaser.full_url in told.body


def test_the_form_is_the_way_to_be_told_of_a_campaign_to_come(client):
    teaser = campaign(opens_on=datetime.date(2026, 12, 10))
    page = stay_informed(teaser)
    teaser.teaser_actions = [
        {"type": "link", "value": {"label": "Être prévenu", "page": page.pk, "document": None, "address": ""}}
    ]
    teaser.save()
    link = channel_link(teaser)
    action = BeautifulSoup(client.get(f"{teaser.url}?source={link.code}").content, "html.parser").select_one(
        ".cp-hero .cp-button"
    )
    assert action["href"] == f"{page.url}?source={link.code}"
    assert form_on(client, action["href"]).select_one("[name=source]")["value"] == link.code


def test_after_the_campaign_nobody_subscribes(client):
    page = stay_informed(campaign(closes_on=datetime.date(2026, 11, 29), closed_text="Merci à tous."))
    answer = client.post(page.url, {"mail": ADDRESS})
    assert "Merci à tous." in words(answer)
    assert not Subscription.objects.exists()


def test_what_the_campaign_offers_afterwards_leads_to_its_places(client):
    over = campaign(closes_on=datetime.date(2026, 11, 29), closed_actions=[link("Autrement", "#autrement")])
    page = stay_informed(over)
    shut = BeautifulSoup(client.get(page.url).content, "html.parser").select_one(".cp-candidate__shut")
    assert shut.select_one(".cp-button")["href"] == f"{over.url}#autrement"
    over.unpublish()
    assert "Autrement" not in words(client.get(page.url))


def test_a_robot_that_fills_everything_in_is_told_to_press_once_more_and_nothing_is_kept(client, clock):
    page = stay_informed()
    client.post(page.url, filled(client, clock, page, mail=ADDRESS, cp_leave_empty="spam"))
    assert not Subscription.objects.exists()


def test_the_list_for_a_mailing_tool_holds_who_confirmed_and_how_to_leave():
    there = SubscriptionFactory(mail=ADDRESS, subjects=["Les postes"])
    SubscriptionFactory(mail="pas-encore@exemple.fr", confirmed_at=None)
    header, *rows = export_rows(Subscription.objects.all())
    assert header == ["mail", "subjects", "confirmed", "leave"]
    ((address, subjects, confirmed, leave),) = rows
    assert (address, subjects, confirmed) == (ADDRESS, "Les postes", there.confirmed_at)
    Client().post(leave.removeprefix("http://localhost"))
    assert list(export_rows(Subscription.objects.all()))[1:] == []
