"""The desks of registrations and candidates on a phone and by keyboard: in French, on every page of its menu."""

import pytest

from tests.browser.keyboard import out_of_reach, tab_stops

DESK = "/admin/campaign-pages/registrations/"
#: Those of who recruits and of who answers persons. The page of one candidate has a field for a day, at whose parts Tab
#: stops too, which makes the walk by keyboard endless.
RECRUITING = ("candidates/", "candidates/add/", "subscriptions/", "processing-record/", "person/")
LOGIN = ("admin", "haute-combe-admin")


@pytest.fixture
def service(visitor):
    """Somebody of the demo's desk who has signed in, in a window as narrow as a phone."""
    visit = visitor.open("/admin/login/", width=360)
    for field, value in zip(("username", "password"), LOGIN, strict=True):
        visit.page.fill(f"[name={field}]", value)
    visit.page.click("button[type=submit]")
    visit.page.wait_for_url("**/admin/")
    return visit


def first_of(page, selector):
    return page.locator(selector).first.get_attribute("href")


@pytest.fixture
def addresses(service):
    """The pages of the desk, from the overview to one person of a session that has a waiting list."""
    page = service.page
    base = page.url.partition("/admin/")[0]
    page.goto(f"{base}{DESK}sessions/")
    crowded = page.locator("tbody tr", has=page.locator("td[data-label]:not(.campaign-desk__nothing)"))
    session = crowded.first.locator("a").get_attribute("href")
    page.goto(base + session)
    cancel, correct = first_of(page, "a[href$='/cancel/']"), first_of(page, "a[href$='/correct/']")
    page.goto(f"{base}{DESK}all/")
    one = first_of(page, "td a[href*='/inspect/']")
    page.goto(f"{base}/admin/campaign-pages/mail-texts/")
    text = first_of(page, "td a")
    own = [session, *(f"{session}{name}/" for name in ("add", "message", "sheet")), cancel, correct, one, text]
    recruiting = [f"/admin/campaign-pages/{each}" for each in RECRUITING]
    return [f"{base}{each}" for each in (f"{DESK}sessions/", f"{DESK}all/", *recruiting, *own)]


def cut_off(page):
    """Cells and fields that reach out of the window, which an admin that scrolls by itself does not show as such."""
    return page.evaluate(
        """() => [...document.querySelectorAll('.campaign-desk :is(td, tbody th, input, select, button, a, dd, p)')]
          .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1)
          .map((each) => each.outerHTML.slice(0, 80))"""
    )


def test_every_page_of_the_desk_on_a_phone(service, addresses):
    page, found = service.page, {}
    for address in addresses:
        page.goto(address)
        stops = tab_stops(page)
        found[address] = [stop.name for stop in stops if not stop.marked] + out_of_reach(page, stops)
        found[address] += service.violations() + service.overflow() + cut_off(page)
    assert found == {address: [] for address in addresses}
    assert len(addresses) == 15


def test_a_stop_without_a_reason_is_said_first_and_leads_to_its_field(service):
    page = service.page
    page.goto(page.url.partition("/admin/")[0] + "/admin/campaign-pages/candidates/")
    page.goto(page.url.partition("/admin/")[0] + first_of(page, "td.field-person a"))
    page.locator("[name=stage]").select_option(label="Arrêt")
    page.get_by_role("button", name="Passer à cette étape").press("Enter")
    summary = page.get_by_role("alert")
    summary.wait_for()
    assert summary.evaluate("(element) => element === document.activeElement")
    assert summary.bounding_box()["y"] < page.viewport_size["height"] / 2
    summary.get_by_role("link").press("Enter")
    assert page.evaluate("() => document.activeElement.name") == "reason"
    assert service.violations() + service.overflow() + cut_off(page) == []


def test_rows_come_before_the_filters_are_opened_and_a_filter_is_two_presses_away(service, addresses):
    page = service.page
    page.goto(addresses[1])
    first_row = page.locator("tbody tr").first
    assert first_row.bounding_box()["y"] < page.viewport_size["height"]
    page.locator("summary", has_text="Filtrer la liste").focus()
    page.keyboard.press("Enter")
    assert cut_off(page) == []
    page.get_by_label("État").select_option(label="Sur liste d’attente")
    page.get_by_role("button", name="Afficher", exact=True).press("Enter")
    page.wait_for_url("**state__exact=waiting**")
    states = page.locator("td.field-state_in_words").all_inner_texts()
    assert states
    assert set(states) == {"Sur liste d’attente"}
