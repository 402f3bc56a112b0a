"""A new portrait from zero, as an editor makes it in the French admin: one form, nothing left to look for elsewhere."""

import os
import re

import pytest
from playwright.sync_api import expect

from tests.browser.editing import Editor
from tests.browser.journey_words import PICTURE
from tests.browser.keystrokes import Hands
from tests.browser.server import ROOT
from tests.factories.people import SIGNED

SERIES = "Nos champions de l’enfance, la suite"
NAME, JOB = "Inès M.", "référente protection"
WORDS = {
    "missions": "Chaque matin, je relis les comptes rendus avec l’équipe, puis je pars en visite.",
    "career_path": "J’ai commencé comme éducatrice, dans un foyer de la vallée.",
    "motivations": "Voir une famille reprendre confiance, et le travail d’équipe.",
}
SENTENCE = "On avance d’un pas, et c’est déjà beaucoup"
QUESTION = "Que fait une référente, le mardi ?"
FILM, CAPTIONS = (ROOT / "cms" / "demo" / "recordings" / f"solene.{kind}" for kind in ("mp4", "vtt"))
MINUTES = 5


class PortraitEditor(Editor):
    """Enters new things in the choosers of a form."""

    def modal(self):
        return self.page.locator(".modal.in, dialog[open]").last

    def open_new(self, name, tab):
        """Open the chooser of a field on the tab where a new one is entered."""
        field = self.page.locator(f'[name="{name}"]').locator("xpath=ancestor::*[contains(@class, 'chooser')][1]")
        field.locator("button[data-chooser-action-choose]").first.click()
        self.modal().get_by_role("tab", name=tab).click()
        return self.modal()

    def give(self, field, value):
        if hasattr(value, "suffix") or isinstance(value, dict):
            field.set_input_files(value)
        elif value is True:
            field.check()
        else:
            field.fill(value)


@pytest.fixture
def editor(chromium, demo):
    context = chromium.new_context(locale="fr-FR", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    editor = PortraitEditor(page, demo.address)
    editor.complaints = []
    page.on("pageerror", lambda error: editor.complaints.append(str(error)))
    editor.sign_in("redaction", "haute-combe")
    page.set_viewport_size({"width": 1280, "height": 900})
    yield editor
    context.close()


def add_series(editor):
    editor.go("/admin/pages/")
    editor.add_page("Série de témoignages")
    editor.entitle(SERIES)
    editor.press("Publier")


def test_a_portrait_from_zero_in_one_form(editor, camera, leftovers):
    add_series(editor)
    editor.go("/admin/testimonial_series/")
    editor.page.get_by_role("link", name=SERIES).first.click()
    editor.settle()
    number = re.search(r"/pages/(\d+)/", editor.page.url)[1]
    leftovers.note("pages", number)

    hands = Hands(editor.page)
    editor.go(f"/admin/pages/add/testimonials/testimonialpage/{number}/")
    page = editor.page
    modal = editor.open_new("person", "Nouvelle personne")
    camera(page, "portrait-person")
    for name, value in {"display_name": NAME, "role": JOB, "service": "Maison des solidarités"}.items():
        editor.give(modal.locator(f"[name={name}]"), value)
    editor.give(modal.locator("[name=portrait_file]"), PICTURE)
    editor.give(modal.locator("[name=portrait_alt]"), "Inès sourit, un dossier sous le bras.")
    modal.get_by_role("button", name="Ajouter cette personne").click()
    modal.wait_for(state="hidden")
    leftovers.note("person", page.locator("[name=person]").input_value(), holding={"images": "portrait"})

    editor.open_tab("Droits")
    expect(page.locator("[data-ts-rights]")).to_contain_text("aucune autorisation pour le site")
    modal = editor.open_new("authorisation", "Nouvelle autorisation")
    expect(modal).to_contain_text(f"Ce que {NAME} a signé")
    paper = {"name": "autorisation-ines.pdf", "mimeType": "application/pdf", "buffer": SIGNED}
    editor.give(modal.locator("[name=document]"), paper)
    editor.give(modal.locator("[name=purpose]"), "Campagne de recrutement 2026-2028")
    editor.give(modal.locator("[name=for_site]"), True)
    editor.give(modal.locator("[name=for_press]"), True)
    camera(page, "portrait-authorisation")
    modal.get_by_role("button", name="Ajouter cette autorisation").click()
    modal.wait_for(state="hidden")
    expect(page.locator("[data-ts-rights]")).to_contain_text("valable jusqu’au")
    expect(page.locator("[data-ts-rights]")).to_contain_text("réseaux sociaux")

    editor.open_tab("Paroles")
    editor.give(page.locator("[name=sentence]"), SENTENCE)
    for name, words in WORDS.items():
        editor.write(name, words)
    editor.open_tab("Vidéo et audio")
    modal = editor.open_new("video", "Nouvelle vidéo")
    expect(modal.locator("[name=persons]:checked")).to_have_count(1)
    editor.give(modal.locator("[name=title]"), QUESTION)
    editor.give(modal.locator("[name=recording_file]"), FILM)
    editor.give(modal.locator("[name=captions_file]"), CAPTIONS)
    editor.give(modal.locator("[name=no_child_identifiable]"), True)
    camera(page, "portrait-video")
    modal.get_by_role("button", name="Ajouter cette vidéo").click()
    modal.wait_for(state="hidden")
    leftovers.note("video", page.locator("[name=video]").input_value(), holding={"media": "media"})

    # Let the save in the background end: a publication beside it would be a second version.
    page.wait_for_timeout(2000)
    editor.settle()
    editor.press("Publier")

    expect(page.locator(".messages")).to_contain_text("ne peut pas encore être publié")
    expect(page.locator(".messages")).to_contain_text("aucun enfant confié n’est identifiable")
    camera(page, "portrait-refused")
    assert page.locator("[name=sentence]").input_value() == SENTENCE
    editor.open_tab("Paroles")
    for words in WORDS.values():
        expect(page.locator("[role=tabpanel]:visible")).to_contain_text(words)
    assert page.locator("[name=person]").input_value()
    assert page.locator("[name=authorisation]").input_value()

    # The tab counts its errors.
    page.get_by_role("tab", name="Droits").click()
    editor.give(page.locator("[name=no_child_identifiable]"), True)
    camera(page, "portrait-rights")
    editor.press("Publier")
    expect(page.locator(".messages")).to_contain_text("a été publiée", timeout=20_000)
    assert hands.done["file"] >= 3
    assert hands.minutes() < MINUTES
    assert editor.complaints == []

    page.locator(".messages").get_by_role("link", name="Visualiser la version publiée").click()
    shown = page.locator("body")
    expect(shown).to_contain_text(NAME)
    expect(shown).to_contain_text(WORDS["missions"])
    expect(shown.locator(".ts-player__button")).to_contain_text(QUESTION)
    expect(shown.locator(".ts-player__words")).to_contain_text("Mon métier tient à un fil")
    editor.go("/admin/testimonials/")
    row = page.locator("main tr", has_text=NAME)
    expect(row).to_contain_text("valable jusqu’au")
    assert row.locator("img").count() == 1


@pytest.fixture
def camera():
    """Pictures of the telling moments, for whoever looks at the journey: ``PORTRAIT_PICTURES`` names their folder."""
    folder = os.environ.get("PORTRAIT_PICTURES")

    def take(page, name):
        if folder:
            page.screenshot(path=f"{folder}/{name}.png")

    return take
