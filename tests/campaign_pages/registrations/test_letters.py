"""What a mail may say, what it says when its text is out of date, and where answers to it go."""

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core import mail
from django.urls import reverse

from campaign_pages.intake.mail_kinds import KINDS, PLACEHOLDER, sample
from campaign_pages.intake.outbox import send_due
from campaign_pages.models import Contact, MailText, OutgoingMail
from campaign_pages.registrations import letters, messages, places
from campaign_pages.registrations.erasing import erase
from tests.factories.desk import desk_of
from tests.factories.directory import ContactFactory
from tests.factories.events import venue
from tests.factories.pages import home_page
from tests.factories.registrations import bookable, booked

pytestmark = pytest.mark.django_db

ANSWERS = "rencontres@exemple.fr"
OURS = sorted(letters.KINDS)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel("2026-11-01T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def writer(client):
    client.force_login(desk_of(rights=[], more=["change_mailtext"]))


def address(kind):
    return reverse("campaign_pages_mail_text", args=[home_page().get_site().pk, kind])


def own_text(kind, body, subject="Objet choisi"):
    return MailText.objects.create(site=home_page().get_site(), kind=kind, subject=subject, body=body)


def only_mail():
    return OutgoingMail.objects.get()


class TestWhatCanBePutIn:
    def test_a_deadline_and_a_note_are_offered_where_there_is_one(self):
        named = {name: {kind for kind in OURS if name in KINDS[kind].placeholders} for name in ("deadline", "note")}
        assert named["deadline"] == {"registration_offered"}
        assert {"session_moved", "session_cancelled"} <= named["note"]
        assert not {"registration_confirm", "registration_cancelled", "session_thanks"} & named["note"]
        assert "deadline" not in KINDS["desk_needs"].placeholders
        assert "deadline" in KINDS["desk_offer"].placeholders

    @pytest.mark.parametrize("kind", [*OURS, "desk_offer", "desk_needs", "session_message"])
    def test_every_example_says_something_and_the_usual_text_names_what_is_known(self, kind):
        found = KINDS[kind]
        assert found.unknown_in(str(found.subject), str(found.body)) == []
        everything = " ".join(f"[{{{name}}}]" for name in found.placeholders)
        told, _body = sample(found, everything, "", home_page().get_site())
        assert "[]" not in told
        assert not PLACEHOLDER.search(told)

    @pytest.mark.parametrize("kind", OURS)
    def test_what_is_offered_is_filled(self, kind):
        registration = booked(bookable(), mail="alix@exemple.fr")
        OutgoingMail.objects.all().delete()
        context = {**messages.context_of(registration), "deadline": "demain"}
        assert set(KINDS[kind].placeholders) <= set(context)

    def test_the_page_of_a_text_lists_its_own(self, client, writer):
        page = BeautifulSoup(client.get(address("registration_waiting")).content, "html.parser")
        offered = {code.get_text() for code in page.select("dt code")}
        assert "{code}" in offered
        assert not {"{deadline}", "{note}", "{online_link}"} & offered


class TestWhereOneGoes:
    def body(self, **values):
        booked(bookable(**values), mail="alix@exemple.fr")
        return only_mail().body

    def test_a_mail_says_the_street_below_the_venue(self):
        hall = venue(title="Médiathèque", street="2, rue du Marché", postal_code="99210", town="Valrousse")
        assert "Médiathèque, Valrousse\n2, rue du Marché, 99210 Valrousse\n\nPour modifier" in self.body(venue=hall)

    @pytest.mark.parametrize("attendance", ["online", "in_person"])
    def test_nothing_stands_there_for_who_goes_nowhere_nor_the_town_twice(self, attendance):
        hall = venue(title="Médiathèque", street="2, rue du Marché" if attendance == "online" else "", town="Valrousse")
        body = self.body(venue=hall, attendance=attendance)
        assert ("En ligne\n\n" if attendance == "online" else "Médiathèque, Valrousse\n\n") in body
        assert "rue du Marché" not in body
        assert "00100" not in body


class TestWhatComesNext:
    def test_a_link_to_take_part_is_introduced_and_without_one_nothing_is_said(self):
        online = bookable(attendance="online", venue=None, online_link="https://visio.exemple.org/salle")
        booked(online, mail="alix@exemple.fr")
        booked(bookable(), mail="sam@exemple.fr")
        far, near = (OutgoingMail.objects.get(to=to).body for to in ("alix@exemple.fr", "sam@exemple.fr"))
        assert "\n\nPour participer en ligne\u00a0: https://visio.exemple.org/salle\n\n" in far
        assert "en ligne" not in near.lower()
        assert "\n\n\n" not in near

    def test_who_is_told_that_a_session_is_cancelled_is_led_to_the_other_dates(self, clock):
        session = bookable()
        booked(session, mail="alix@exemple.fr")
        clock.shift(60)
        row = session.page.session_rows.get()
        row.status = "cancelled"
        session.page.session_rows = [row]
        session.page.save_revision().publish()
        clock.shift(60)
        send_due()
        assert (
            f"Les autres dates\u00a0: {session.page.full_url}"
            in OutgoingMail.objects.get(kind="session_cancelled").body
        )


class TestATextThatNamesWhatIsGone:
    """A later version of the add-on no longer knows a placeholder that a site uses."""

    def test_people_are_sent_the_usual_text(self):
        own_text("registration_confirmed", "Rendez-vous au {quai}.")
        own_text("registration_waiting", "Patience, {name}.")
        session = bookable(capacity=1)
        booked(session, mail="alix@exemple.fr")
        assert "Nous vous attendons" in only_mail().body
        assert "quai" not in only_mail().body
        booked(session, name="Sam", mail="sam@exemple.fr")
        assert OutgoingMail.objects.get(kind="registration_waiting").body == "Patience, Sam."

    def test_its_page_says_so_and_takes_a_correction(self, client, writer):
        own_text("registration_confirmed", "Rendez-vous au {quai}.")
        page = BeautifulSoup(client.get(address("registration_confirmed")).content, "html.parser")
        told = page.select_one(".campaign-desk .help-critical").get_text(" ", strip=True)
        assert "Ce courriel ne connaît pas {quai}" in told
        assert "texte habituel" in told
        assert page.select_one("textarea").get_text(strip=True) == "Rendez-vous au {quai}."
        assert page.select_one("#mail-shown") is None
        listed = BeautifulSoup(client.get(reverse("campaign_pages_mail_texts")).content, "html.parser")
        told = "le vôtre, à corriger\u00a0: c’est le texte habituel qui part"
        assert len(listed.find_all("strong", string=told)) == 1
        typed = {"subject": "À bientôt", "body": "Rendez-vous {when}.", "save": ""}
        page = BeautifulSoup(client.post(address("registration_confirmed"), typed, follow=True).content, "html.parser")
        assert page.select(".campaign-desk .help-critical") == []
        assert "Rendez-vous Mardi 15 décembre" in page.select_one("section").get_text()


class TestWhereAnswersGo:
    def session(self, **contact):
        session = bookable(capacity=1)
        session.page.contact = ContactFactory(mail=ANSWERS, **contact)
        session.page.save()
        return session

    def sent(self, to):
        send_due()
        (found,) = [message for message in mail.outbox if message.to == [to]]
        return found

    def test_to_the_contact_of_the_event(self):
        booked(self.session(), mail="alix@exemple.fr", contact_me=True, phone="+33465710000")
        assert self.sent("alix@exemple.fr").message()["Reply-To"] == ANSWERS
        # What the service itself is told is answered by nobody.
        assert self.sent(ANSWERS).message()["Reply-To"] is None

    def test_also_those_to_a_message_of_the_desk(self):
        session = self.session()
        registration = booked(session, mail="alix@exemple.fr")
        OutgoingMail.objects.all().delete()
        messages.send([registration], "La salle", "change", "jeton")
        assert self.sent("alix@exemple.fr").reply_to == [ANSWERS]

    def test_nowhere_without_a_contact_or_with_one_that_is_not_published(self):
        booked(bookable(), mail="alix@exemple.fr")
        booked(self.session(live=False), mail="sam@exemple.fr")
        assert self.sent("alix@exemple.fr").reply_to == []
        assert self.sent("sam@exemple.fr").reply_to == []

    def test_a_header_in_the_address_of_a_contact_goes_nowhere_and_the_mail_goes(self):
        session = self.session()
        Contact.objects.update(mail="a@exemple.fr\nBcc: victime@exemple.fr")
        session.page.refresh_from_db()
        registration = booked(session, mail="alix@exemple.fr")
        sent = self.sent("alix@exemple.fr")
        assert sent.reply_to == []
        assert "victime" not in sent.message().as_string()
        assert registration.state == "confirmed"

    def test_the_address_goes_with_what_the_mail_said(self):
        registration = booked(self.session(), mail="alix@exemple.fr")
        assert only_mail().reply_to == ANSWERS
        places.cancel(registration, tell=False)
        erase(registration)
        assert only_mail().reply_to == ""
