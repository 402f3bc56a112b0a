"""From the QR code of a poster to a promise to be called back, on a cheap phone: with scripts and without."""

import io

import pytest
import zxingcpp
from PIL import Image

from campaign_pages.channels import qr

POSTER = "/c/abribus"
CAMPAIGN = "/campagnes/assistants-familiaux/"
HEAVIEST = 500_000
MOST_SCREENS = 3
#: Milliseconds that a person needs at least to fill in the form.
TYPING = 4_000
#: How far down a page one goes for what counts, in windows.
SCREENS = "(selector) => (document.querySelector(selector).getBoundingClientRect().bottom + scrollY) / innerHeight"


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_visitor_is_called_back(visitor, scripts):
    def violations():
        # axe is a script itself.
        return visit.violations() if scripts else []

    # What the poster shows is what the phone reads.
    (code,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(qr.png(f"https://www.haute-combe.example{POSTER}"))))
    visit = visitor.open(code.text.partition("haute-combe.example")[2], width=360, scripts=scripts)
    page = visit.page
    assert page.url.endswith(f"{CAMPAIGN}?source=abribus")
    # No banner stands before the page.
    assert page.locator("dialog[open], [role=dialog], [role=alertdialog]").count() == 0
    assert violations() == []
    page.locator(".cp-hero a", has_text="Demander un rappel").click()
    page.locator(".cp-form__send").wait_for()
    assert page.evaluate(SCREENS, ".cp-form__send") <= MOST_SCREENS
    assert violations() == []
    page.locator("#id_first_name").fill("Dominique")
    page.locator("#id_phone").fill("04 65 71 00 12")
    page.wait_for_timeout(TYPING)
    page.locator(".cp-form__send").click()
    # No job was chosen: what was typed is still there.
    assert page.locator(".cp-form__errors a").count() == 1
    assert page.locator("#id_first_name").input_value() == "Dominique"
    assert violations() == []
    page.locator("[name=profession]").first.check()
    page.wait_for_timeout(TYPING)
    page.locator(".cp-form__send").click()
    told = page.locator("main").inner_text()
    assert "Nous vous répondons par téléphone" in told
    assert "Dominique" not in told
    assert violations() == []
    assert visit.overflow() == []
    assert visit.foreign_requests() == []
    assert sum(visit.weights().values()) <= HEAVIEST
    names = {cookie["name"] for cookie in page.context.cookies()}
    assert names == {"csrftoken"}


def test_the_self_check_answers_in_the_page_alone(visitor):
    visit = visitor.open(CAMPAIGN, width=360)
    visit.scroll_through()
    page, check = visit.page, visit.page.locator(".cp-self-check")
    before = len(visit.requests)
    for number in range(check.locator(".cp-self-check__item").count()):
        check.get_by_label("Pas aujourd’hui" if number == 1 else "Oui").nth(number).check()
    check.get_by_role("button").click()
    said = check.get_by_role("status").inner_text()
    assert "Cela se décide à plusieurs" in said
    assert "Une chambre s’aménage" not in said
    check.get_by_label("Oui").nth(1).check()
    check.get_by_role("button").click()
    assert "rencontrons-nous" in check.get_by_role("status").inner_text()
    assert [request.url for request in visit.requests[before:]] == []
    assert page.context.cookies() == []
    assert page.evaluate("() => localStorage.length + sessionStorage.length") == 0
    assert visit.violations() == []
