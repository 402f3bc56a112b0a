"""The report of a campaign on a phone, on a screen and on paper, as an editor of the demo opens it."""

import pytest

from tests.browser.editing import Editor
from tests.browser.paper import Paper
from tests.browser.visits import Visitor

CAMPAIGN = "Devenir assistante familiale ou assistant familial"


@pytest.fixture
def report(visitor: Visitor):
    """The visit of an editor who went from the home of the admin to the report."""
    visit = visitor.open("/admin/login/", width=1280)
    editor = Editor(visit.page, visitor.address)
    editor.sign_in("redaction", "haute-combe")
    visit.page.locator("#campaign-running-section").get_by_role("link", name=CAMPAIGN).click()
    editor.settle()
    return visit


@pytest.mark.parametrize("width", [320, 1280])
def test_it_fits_the_window_and_axe_finds_nothing(report, width):
    report.resize(width)
    report.page.locator(".campaign-report").wait_for()
    assert report.overflow() == []
    assert report.violations(within=".campaign-report") == []
    rows = report.page.locator(".campaign-report tbody tr")
    assert rows.filter(has_text="Abribus").count() >= 1


def test_it_is_printed_on_one_sheet_without_the_menu(report):
    paper = Paper(report.page.pdf(prefer_css_page_size=True, tagged=True))
    assert len(paper.sheets) == 1
    report.page.emulate_media(media="print")
    assert not report.page.locator("#wagtail-sidebar").is_visible()
    assert report.page.locator(".campaign-report__title").is_visible()


def test_ten_channels_fit_the_sheet_as_three_do(report):
    report.page.evaluate(
        """() => {
          const grow = (table, number) => {
            const rows = document.querySelector(`[aria-labelledby=${table}-caption] tbody`);
            while (rows.rows.length < number) rows.append(rows.rows[0].cloneNode(true));
          };
          grow("report-kinds", 10);
          grow("report-relays", 5);
        }"""
    )
    paper = Paper(report.page.pdf(prefer_css_page_size=True, tagged=True))
    assert len(paper.sheets) == 1


def test_wide_tables_are_scrolled_with_the_keyboard(report):
    report.resize(320)
    table = report.page.locator(".campaign-report__table").first
    table.focus()
    report.page.keyboard.press("ArrowRight")
    report.page.wait_for_function("() => document.activeElement.scrollLeft > 0")
    assert (
        table.evaluate("(table) => table === document.activeElement && getComputedStyle(table).outlineStyle") == "solid"
    )
