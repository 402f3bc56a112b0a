"""The report "Content to review" in a window narrower than its table."""

import pytest
from playwright.sync_api import expect

from tests.browser.editing import Editor


@pytest.mark.parametrize("width", [320, 1280])
def test_its_last_column_can_be_moved_into_the_window(visitor, width):
    visit = visitor.open("/admin/login/")
    editor = Editor(visit.page, visitor.address)
    editor.sign_in("redaction", "haute-combe")
    visit.page.goto(f"{visitor.address}/admin/reports/campaign-facts/")
    visit.resize(width)
    table = visit.page.locator("table.listing")
    table.hover(position={"x": 40, "y": 40})
    visit.page.mouse.wheel(1000, 0)

    expect(table.locator("td:last-child a").first).to_be_in_viewport(ratio=1)
    assert visit.violations(within="#listing-results") == []
