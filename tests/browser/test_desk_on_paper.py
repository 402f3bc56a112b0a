"""What the desk prints: the admin scrolls within its frame, paper shows it to the end."""

from tests.browser.editing import Editor
from tests.browser.paper import Paper

RECORD = "/admin/campaign-pages/processing-record/"
PERSON = "/admin/campaign-pages/person/"

A4 = {"width": 794, "height": 1123}
#: Rows whose heading stands above what it heads, as on a phone.
HEADINGS_ABOVE = """(rows) => rows.filter((row) =>
  row.querySelector('th').getBoundingClientRect().bottom <= row.querySelector('td').getBoundingClientRect().top
).map((row) => row.innerText)"""


def test_a_record_longer_than_a_screen_is_printed_to_its_end(visitor):
    page = visitor.open("/admin/login/", width=1280).page
    editor = Editor(page, visitor.address)
    editor.sign_in("admin", "haute-combe-admin")
    editor.go(RECORD)
    titles = page.locator(".campaign-desk__record h3").count()
    assert titles > 6
    paper = Paper(page.pdf(prefer_css_page_size=True, tagged=True))
    assert len(paper.parts("H3")) == titles


def test_what_is_kept_of_a_person_is_printed_in_rows(visitor):
    page = visitor.open("/admin/login/", width=1280).page
    editor = Editor(page, visitor.address)
    editor.sign_in("admin", "haute-combe-admin")
    editor.go(PERSON)
    editor.fill("mail", "idriss@exemple.example")
    page.click("[name=find]")
    rows = page.locator(".campaign-desk .listing tr")
    rows.first.wait_for()
    paper = Paper(page.pdf(prefer_css_page_size=True, tagged=True))
    assert [len(sheets) for sheets in paper.parts("TR")] == [1] * rows.count()
    page.emulate_media(media="print")
    page.set_viewport_size(A4)
    assert rows.evaluate_all(HEADINGS_ABOVE) == []
