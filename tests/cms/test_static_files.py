"""What visitors fetch of a style sheet: its rules, without the comments and the indentation."""

from django.core.files.base import ContentFile

from cms.static_files import PublishedStaticFiles

SHEET = """/* Cards:
   a face. */

.ts-card {
  color: red; /* warm */
  content: "/ a";
}
"""


def published(tmp_path, name, sheet=SHEET):
    PublishedStaticFiles(location=tmp_path, base_url="/static/").save(name, ContentFile(sheet.encode()))
    return (tmp_path / name).read_text()


def test_our_sheets_lose_comments_and_indentation(tmp_path):
    slim = published(tmp_path, "testimonials/css/testimonials.css")

    assert slim.split("\n") == [".ts-card {", "color: red; ", 'content: "/ a";', "}", ""]


def test_those_of_others_stay_as_they_are(tmp_path):
    assert published(tmp_path, "wagtailadmin/css/core.css") == SHEET
