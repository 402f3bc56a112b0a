"""What the desk prints: the admin scrolls within its frame, paper shows it to the end."""

from tests.browser.editing import Editor
from tests.browser.paper import Paper

RECORD = "/admin/campaign-pages/processing-record/"


def test_a_record_longer_than_a_screen_is_printed_to_its_end(visitor):
    page = visitor.open("/admin/login/", width=1280).page
    editor = Editor(page, visitor.address)
    editor.sign_in("admin", "haute-combe-admin")
    editor.go(RECORD)
    titles = page.locator(".campaign-desk__record h3").count()
    assert titles > 6
    paper = Paper(page.pdf(prefer_css_page_size=True, tagged=True))
    assert len(paper.parts("H3")) == titles
