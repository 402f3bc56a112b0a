"""The content checker of Wagtail, run in Chromium on the preview of a campaign, finds what an editor left behind."""

import json
import re
import time

import pytest

from campaign_pages.composed.content_checks import LOST_ANCHOR, NO_TARGET, VAGUE_LINK
from campaign_pages.composed.link_words import mark_vague_links
from cms.demo.haute_combe import HAUTE_COMBE
from tests.browser.editing import Editor

FAULTS = {
    mark_vague_links('<a href="/ailleurs/">cliquez ici</a>'): VAGUE_LINK,
    mark_vague_links('<a href="/ailleurs/">En savoir plus →</a>'): VAGUE_LINK,
    '<a href="#">Choisir une réunion</a>': NO_TARGET,
    '<a href="">Choisir une réunion</a>': NO_TARGET,
    '<a href="#nulle-part">Les étapes</a>': LOST_ANCHOR,
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="9" height="9">': "image-alt",
    "<h6>Un titre trop petit</h6>": "heading-order",
    "<p><b><i>Le métier</i></b></p><p>Vous accueillez chez vous un enfant confié au Département.</p>": "p-as-heading",
}
FAULTLESS = [
    '<a href="/ailleurs/">Dates des réunions d’information</a>',
    mark_vague_links('<a href="/ailleurs/" aria-label="En savoir plus sur la paie">En savoir plus</a>'),
    '<a href="#cp-content">Retour au début</a>',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" width="9" height="9">',
    '<p class="cp-key-figure__amount">plus de 860</p><p class="cp-key-figure__label">enfants vivent en famille.</p>',
]
NAMES = "[...document.querySelectorAll('[data-checks-panel] [data-content-checker-name]')].map((one) => one.innerText)"
#: What the panel says of them.
TOLD = {
    "Le texte du lien ne dit pas où il mène",
    "Lien ou bouton sans destination",
    "Image sans texte de remplacement",
    "Hiérarchie de titre incorrecte",
}
CONFIGURATION = """() => JSON.parse(
  document.querySelector('wagtail-userbar').shadowRoot.querySelector('#checker-axe-configuration').textContent
)"""
IS_CONFIGURED = "(rule) => window.axe && axe.getRules().some(({ruleId}) => ruleId === rule)"
# The engine of the checker, as its userbar has configured it, on one element more.
BROKEN_RULES = """async ([configuration, html]) => {
  const place = document.createElement('div');
  place.innerHTML = html;
  document.querySelector('#cp-content').append(place);
  const {violations} = await axe.run(configuration.context, configuration.options);
  const broken = violations.filter((rule) => rule.nodes.some(({target}) => {
    return place.contains(document.querySelector(target[0]));
  }));
  place.remove();
  return broken.map((rule) => rule.id);
}"""


@pytest.fixture
def preview(visitor):
    """The preview of a campaign, opened by an editor of the demo, with the checker at work."""
    editor = HAUTE_COMBE.logins[0]
    page = visitor.open("/admin/login/").page
    page.fill("[name=username]", editor.username)
    page.fill("[name=password]", editor.password)
    page.click("button[type=submit]")
    page.wait_for_load_state()
    page.goto(f"{visitor.address}/admin/pages/search/?content_type=campaign_pages.campaignpage")
    form = page.locator("main a[href$='/edit/']").first.get_attribute("href")
    page.goto(visitor.address + form.replace("/edit/", "/view_draft/"))
    page.wait_for_function(IS_CONFIGURED, arg=VAGUE_LINK)
    return page


def test_each_fault_is_found_where_it_is_and_nothing_else(preview):
    configuration = preview.evaluate(CONFIGURATION)

    found = {html: preview.evaluate(BROKEN_RULES, [configuration, html]) for html in [*FAULTS, *FAULTLESS]}

    assert found == {**{html: [rule] for html, rule in FAULTS.items()}, **{html: [] for html in FAULTLESS}}
    assert "Le texte du lien ne dit pas où il mène" in json.dumps(configuration["messages"], ensure_ascii=False)


@pytest.fixture
def editor(chromium, demo):
    context = chromium.new_context(locale="fr-FR")
    editor = Editor(context.new_page(), demo.address)
    login = HAUTE_COMBE.logins[0]
    editor.sign_in(login.username, login.password)
    yield editor
    context.close()


def test_the_panel_beside_the_form_tells_what_is_left_to_do(editor):
    """A new campaign with one fault of each kind, saved as a draft: the panel names each of them, in French."""
    page = editor.page
    editor.go("/admin/pages/search/?content_type=campaign_pages.campaignindexpage")
    number = re.search(r"/pages/(\d+)/", page.locator("main a[href$='/edit/']").first.get_attribute("href"))[1]
    editor.go(f"/admin/pages/add/campaign_pages/campaignpage/{number}/")
    # A demo that runs already may have it from an earlier run.
    editor.entitle(f"Une campagne à relire {time.time_ns() % 10_000}")
    for label, address in (("Cliquez ici", "/agenda/"), ("Choisir une réunion", "#")):
        action = editor.add("actions", "Lien")
        editor.fill_in({f"{action}-value-label": label, f"{action}-value-address": address})
    image = editor.add("body-1-value-content", "Image")
    editor.choose(f"{image}-value-picture-image", re.compile("."))
    # Wagtail proposes the description of the library.
    editor.fill(f"{image}-value-picture-alt_text", "")
    editor.write_heading(f"{editor.add('body-1-value-content', 'Texte')}-value", level=4, words="Un titre trop petit")
    editor.save("Enregistrer le brouillon")

    page.locator("[data-side-panel-toggle=checks]:visible").click()
    # The panel checks when it opens and again when the preview has followed the form.
    page.wait_for_function(f"(known) => known.every((name) => {NAMES}.includes(name))", arg=list(TOLD), timeout=60_000)

    assert set(page.evaluate(NAMES)) == TOLD
