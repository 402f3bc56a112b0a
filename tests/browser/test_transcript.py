"""The transcript of a video drafted from its captions in one click, in the French admin; then published and read."""

import pytest
from playwright.sync_api import expect

from tests.browser.editing import Editor
from tests.browser.server import ROOT

CAPTIONS = ROOT / "cms" / "demo" / "recordings" / "solene.vtt"
BROKEN = b"WEBVTT\n\n00:01.000 --> 00:02.000\n<script>alert(1)</script>\n"
BUTTON = "Rédiger la transcription d’après les sous-titres"
NAME, CREDIT = "À quoi sert une référente ?", "Studio des Combes"


@pytest.fixture
def editor(chromium, demo):
    context = chromium.new_context(locale="fr-FR")
    editor = Editor(context.new_page(), demo.address)
    editor.scripts = []
    editor.page.on("pageerror", lambda error: editor.scripts.append(str(error)))
    editor.sign_in("redaction", "haute-combe")
    yield editor
    context.close()


def test_one_click_writes_the_words_and_keeps_what_was_typed(editor, leftovers):
    page = editor.page
    editor.go("/admin/snippets/testimonials/video/add/")
    editor.fill_in({"name": NAME, "title": NAME, "credit": CREDIT})
    page.locator("#id_tracks-ADD").click()
    broken = {"name": "cassé.vtt", "mimeType": "text/vtt", "buffer": BROKEN}
    editor.field("tracks-0-file").set_input_files(broken)
    editor.press(BUTTON)
    assert [words for words in editor.complaints() if "Ligne\u00a04" in words or "Ligne 4" in words]
    assert editor.field("credit").input_value() == CREDIT

    editor.attach("tracks-0-file", CAPTIONS)
    editor.press(BUTTON)

    leftovers.note("video", page.url.rstrip("/").rpartition("/")[2])
    words = page.locator("[name=transcript]").locator("xpath=..").get_by_role("textbox")
    expect(words).to_contain_text("Mon métier tient à un fil.")
    expect(words).to_contain_text("Moi, je ne change pas de numéro de téléphone.")
    expect(words).not_to_contain_text("-->")
    assert editor.field("credit").input_value() == CREDIT
    expect(page.locator("main")).to_contain_text("solene.vtt")
    expect(page.get_by_role("button", name=BUTTON)).to_have_count(0)
    assert editor.scripts == []
