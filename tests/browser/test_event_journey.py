"""From the programme of a week to a place and back: on a phone without scripts, by keyboard, with a mouse; on paper and
on the site of a town hall.
"""

import re
import time

import pytest
from playwright.sync_api import expect

from tests.browser.paper import Paper
from tests.browser.relay import house
from tests.browser.visitors_of_a_week import MEETING, SUMMARY, TOWN, WEEK, Guest, KeyboardGuest
from tests.browser.visits import Visitor

TOWN_HALL, ELSEWHERE = "https://www.valrousse.example", "https://www.ailleurs.example"
SHEET = {"format": "A4", "margin": dict.fromkeys(("top", "right", "bottom", "left"), "1.5cm"), "tagged": True}
#: Seconds of ``FORM_RATE``.
COUNTED_FOR = 600
#: A form that is refused or shown again is an answer, not a fault of the page.
ANSWER = "the server responded with a status of 4"


@pytest.fixture
def arrive(chromium, demo):
    """``arrive(source, path)``: a visit from a house of its own, since the demo counts the forms of each house."""
    visitors, houses = [], []

    def arrive(source, path=WEEK, **how):
        houses.append(house(demo, source))
        visitors.append(Visitor(chromium, houses[-1].__enter__()))
        return visitors[-1].open(path, **how)

    yield arrive
    for visitor, each in zip(visitors, houses, strict=True):
        visitor.leave()
        each.__exit__(None, None, None)


def complaints(visit):
    return [words for words in visit.complaints if ANSWER not in words] + visit.foreign_requests()


def form_of(guest, words):
    """The form of a session of the meeting, found from the week: on the page of the event."""
    page = guest.page
    guest.press(page.locator(".cp-session__link", has_text=MEETING).first)
    expect(page.locator("h1")).to_have_text(MEETING)
    guest.look("event")
    # Before the form nothing is kept in the browser.
    assert page.context.cookies() == []
    guest.press(page.get_by_role("link", name=words).first)
    guest.says("#cp-content", MEETING)


def be_mistaken(guest):
    """A wrong phone and too many people: told in French at their fields, and nothing typed is lost."""
    page = guest.page
    guest.type(page.get_by_label("Votre nom"), "Dominique Martin")
    guest.type(page.get_by_label("Téléphone"), "12")
    guest.type(page.get_by_label("Nombre de personnes"), "99")
    guest.send()
    expect(page).to_have_title(re.compile("^Erreur"))
    expect(page.locator(SUMMARY)).to_be_focused()
    guest.says(SUMMARY, "Ce numéro de téléphone n’est pas complet")
    assert re.sub(r"\s", " ", page.locator(f"{SUMMARY} li").nth(1).inner_text()).endswith(
        "Indiquez un nombre de 1 à 6."
    )
    kept = {name: page.locator(f"[name={name}]").input_value() for name in ("name", "phone", "people")}
    assert kept == {"name": "Dominique Martin", "phone": "12", "people": "99"}
    assert page.locator("[name=phone]").get_attribute("aria-describedby") == "id_phone_error"
    guest.look("errors")
    guest.type(page.get_by_label("Téléphone"), "04 65 71 00 12")
    guest.type(page.get_by_label("Nombre de personnes"), "2")


def hold_and_give_back(guest):
    """A confirmed place: one more person, then nobody."""
    page = guest.page
    expect(page.locator("h1")).to_have_text("Votre place est confirmée")
    expect(page.locator(".cp-booking__code")).to_have_text(re.compile(r"^[0-9A-Z]{4}-[0-9A-Z]{4}$"))
    guest.look("confirmation")
    guest.change_people("3")
    guest.says("[role=status]", "Le nombre de personnes est modifié")
    guest.says(".cp-booking__facts", "3")
    guest.look("changed")
    guest.cancel()
    expect(page.locator("h1")).to_have_text("Votre inscription est annulée")
    assert page.locator("main form").count() == 0
    guest.look("cancelled")


def go_the_whole_way(guest):
    guest.look("week")
    found = guest.browse()
    guest.look("filtered")
    form_of(guest, "S’inscrire")
    guest.look("form")
    be_mistaken(guest)
    guest.send()
    hold_and_give_back(guest)
    assert guest.faults == []
    assert complaints(guest.visit) == []
    return found


def test_on_a_phone_without_scripts(arrive):
    visit = arrive("127.0.0.11", width=320, scripts=False)
    found = go_the_whole_way(Guest(visit, scripts=False))
    # The address alone tells the same to whoever it is sent to.
    visit.page.goto(found)
    expect(visit.page.locator(".cp-programme__count")).to_have_attribute("aria-live", "polite")
    expect(visit.page.locator(".cp-programme__count")).to_contain_text("1 rendez-vous")
    assert visit.page.locator(".cp-day .cp-session__title").all_inner_texts() == [MEETING]


def test_by_keyboard_alone(arrive):
    guest = KeyboardGuest(arrive("127.0.0.12"))
    go_the_whole_way(guest)
    assert {"town", "q", "name", "phone", "people"} <= guest.passed
    assert "cp_leave_empty" not in guest.passed


def test_with_a_mouse_to_the_waiting_list_of_a_full_session(arrive):
    visit = arrive("127.0.0.13")
    guest = Guest(visit)
    page = visit.page
    form_of(guest, "S’inscrire sur la liste d’attente")
    guest.says("#cp-content", "Cette séance est complète")
    # What robots fill in is there, and said to nobody.
    assert page.locator("[name=cp_leave_empty]").count() == 1
    heard = page.locator("main").aria_snapshot()
    assert "Votre nom" in heard
    assert "Laissez" not in heard
    guest.look("form")
    guest.register("Dominique Martin", "dominique@exemple.fr")
    guest.send()
    expect(page.locator("h1")).to_have_text("Vous êtes sur la liste d’attente")
    rank = page.locator(".cp-booking__facts div", has_text="rang").locator("dd")
    assert int(rank.inner_text()) > 1
    guest.look("waiting")
    guest.cancel()
    expect(page.locator("h1")).to_have_text("Votre inscription est annulée")
    assert guest.faults == []
    assert complaints(visit) == []


def crowd(guest):
    """So many forms come from this house that the next one is asked for a sum."""
    page = guest.page
    token = page.locator("form.cp-form [name=csrfmiddlewaretoken]").input_value()
    guest.register("Dominique Martin", "dominique@exemple.fr")
    guest.wait()
    # What is counted starts anew every ten minutes: not between the crowd and this form.
    left = COUNTED_FOR - time.time() % COUNTED_FOR
    time.sleep(left if left < 20 else 0)
    # Without a name each: ten that must be corrected count as one.
    for _form in range(150):
        if "data-cp-challenge" in page.request.post(page.url, form={"csrfmiddlewaretoken": token}).text():
            break
    guest.send()
    guest.says(SUMMARY, "Beaucoup de formulaires viennent de votre réseau")
    assert page.get_by_label("Votre nom").input_value() == "Dominique Martin"


def test_in_a_crowd_scripts_do_the_sum(arrive):
    visit = arrive("127.0.0.14")
    guest = Guest(visit)
    form_of(guest, "S’inscrire")
    crowd(guest)
    guest.look("sum")
    expect(visit.page.locator("[data-cp-proof-status]")).to_have_text("Le formulaire est prêt à être envoyé.")
    assert len(visit.page.locator("[name=cp_proof]").input_value()) > 100
    guest.send()
    expect(visit.page.locator("h1")).to_have_text("Votre place est confirmée")
    guest.cancel()
    assert guest.faults == []
    assert complaints(visit) == []


def test_in_a_crowd_without_scripts_the_mail_must_answer(arrive):
    guest = Guest(arrive("127.0.0.15", width=320, scripts=False), scripts=False)
    form_of(guest, "S’inscrire")
    left = guest.page.locator("#cp-content strong").inner_text()
    crowd(guest)
    assert guest.page.locator("[name=cp_proof]").input_value() == ""
    guest.send()
    guest.says("#cp-content", "Nous avons écrit à dominique@exemple.fr")
    guest.look("sent")
    assert guest.page.locator(".cp-booking__code").count() == 0
    guest.page.goto(guest.page.url)
    assert guest.page.locator("#cp-content strong").inner_text() == left
    assert guest.faults == []


def test_a_town_hall_shows_its_programme_and_nobody_else_does(visitor, demo):
    number = re.search(r"programme-(\d+)\.ics", demo.text(WEEK))[1]
    frame = f"{demo.address}/campaign-pages/events/programme-{number}/?town={TOWN}"
    visit = visitor.open("/health/", width=320)
    page = visit.page
    host = f'<!doctype html><html lang="fr"><title>Mairie</title><iframe title="Programme" width=300 src="{frame}">'
    for site in (TOWN_HALL, ELSEWHERE):
        page.route(f"{site}/", lambda route: route.fulfill(body=host, content_type="text/html"))
    page.goto(f"{TOWN_HALL}/")
    shown = page.frame_locator("iframe")
    expect(shown.locator("h1")).to_have_text("La semaine pour l’enfance")
    assert shown.locator(".cp-embed__session").count() > 1
    assert all(TOWN in place for place in shown.locator(".cp-embed__where").all_inner_texts())
    assert {link.get_attribute("target") for link in shown.locator("a").all()} == {"_top"}
    assert shown.locator("script, form, style, [style]").count() == 0
    assert page.context.cookies() == []
    assert shown.locator("body").evaluate("(body) => body.scrollWidth <= innerWidth")
    visit.page.goto(frame)
    assert visit.violations() == []
    page.goto(f"{ELSEWHERE}/")
    page.wait_for_timeout(300)
    assert not page.frames[1].url.startswith(demo.address)


def test_on_paper_the_programme_is_whole_and_clean(visitor):
    page = visitor.open(WEEK).page
    page.emulate_media(media="print")
    for unwanted in ("nav", "form", "button", ".cp-button", ".cp-session__register", ".cp-hero img"):
        assert page.locator(f"{unwanted} >> visible=true").count() == 0, unwanted
    # What a link says on screen stands there in words.
    expect(page.locator(".cp-session__paper", has_text="04 65 71 02 20").first).to_be_visible()
    expect(page.locator(".cp-programme__paper")).to_contain_text(f"{page.url.split('/')[2]}{WEEK}")
    assert len(Paper(page.pdf(**SHEET)).sheets) <= 4
    # Many small sheets: every row would be cut somewhere if any could be.
    rows = Paper(page.pdf(**{**SHEET, "format": None, "width": "21cm", "height": "9cm"})).parts("LI")
    assert len(rows) >= 25
    assert [sheets for sheets in rows if len(sheets) > 1] == []


def test_a_row_that_may_be_cut_is_found_out(visitor):
    page = visitor.open(WEEK).page
    page.evaluate(
        "() => document.querySelectorAll('.cp-session').forEach((row) => row.style.setProperty('break-inside', 'auto'))"
    )
    page.emulate_media(media="print")
    rows = Paper(page.pdf(**{**SHEET, "format": None, "width": "21cm", "height": "9cm"})).parts("LI")
    assert any(len(sheets) > 1 for sheets in rows)
