"""An acronym is explained where a page first says it, once, and nowhere else."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.template import Context, Template
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from campaign_pages.facts.glossary import Glossary, explain
from campaign_pages.models import GlossaryTerm
from tests.factories.knowledge import GlossaryTermFactory
from tests.factories.neutral import other_site
from tests.factories.pages import campaign, link, section, text

ASE = GlossaryTerm(pk=1, name="ASE", expansion="aide sociale à l’enfance")
PMI = GlossaryTerm(pk=2, name="PMI", expansion="protection maternelle et infantile")
AND = GlossaryTerm(pk=3, name="R&D", expansion="recherche & développement")
OFF = GlossaryTerm(pk=4, name="CV", expansion="curriculum vitæ", is_expanded=False)
PLACE = GlossaryTerm(pk=5, name="lieu d’accueil", expansion="foyer ou famille")
TERMS = [PLACE, ASE, PMI, AND, OFF]

SAID = '<abbr class="cp-abbr">ASE</abbr> (aide sociale à l’enfance)'


@pytest.fixture(autouse=True)
def in_french():
    with translation.override("fr"):
        yield


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Les enfants de l’ASE.</p>", f"<p>Les enfants de l’{SAID}.</p>"),
        ("<p>l&#x27;ASE</p>", f"<p>l&#x27;{SAID}</p>"),
        ("<p>ASE puis ASE</p>", f"<p>{SAID} puis ASE</p>"),
        ("ASE", SAID),
        ("<h2>L’ASE</h2><p>ASE</p>", f"<h2>L’ASE</h2><p>{SAID}</p>"),
        ("<h2>Votre <em>ASE</em></h2>", "<h2>Votre <em>ASE</em></h2>"),
        ('<a href="/ase">ASE</a>, ASE', f'<a href="/ase">ASE</a>, {SAID}'),
        ("<button>ASE</button><summary>ASE</summary>", "<button>ASE</button><summary>ASE</summary>"),
        ("<svg><text>ASE</text></svg><b>ASE</b>", f"<svg><text>ASE</text></svg><b>{SAID}</b>"),
        ("<script>if (1<2) 'ASE'</script>ASE", f"<script>if (1<2) 'ASE'</script>{SAID}"),
        ("<style>.ASE{}</style><!-- ASE -->", "<style>.ASE{}</style><!-- ASE -->"),
        ('<img alt="ASE > PMI">', '<img alt="ASE > PMI">'),
        ('<p title="ASE">ASE</p>', f'<p title="ASE">{SAID}</p>'),
        ("<p>L’aide sociale à l’enfance (ASE). ASE</p>", "<p>L’aide sociale à l’enfance (ASE). ASE</p>"),
        ("<p>L'Aide&nbsp;sociale à l&#x27;enfance : l’ASE</p>", "<p>L'Aide&nbsp;sociale à l&#x27;enfance : l’ASE</p>"),
        (
            "<p>ASE (<b>aide</b> sociale à l’enfance), ASE</p>",
            "<p>ASE (<b>aide</b> sociale à l’enfance), ASE</p>",
        ),
        (
            "<p>Le service (ASE) répond</p>",
            '<p>Le service (<abbr class="cp-abbr">ASE</abbr>\u00a0: aide sociale à l’enfance) répond</p>',
        ),
        ("<p>BASE, ASE-77, ASES, ase</p>", "<p>BASE, ASE-77, ASES, ase</p>"),
        ("<p>Un CV suffit.</p>", "<p>Un CV suffit.</p>"),
        ("R&amp;D", '<abbr class="cp-abbr">R&amp;D</abbr> (recherche &amp; développement)'),
        ("Lieu d&#x27;accueil", '<abbr class="cp-abbr">Lieu d&#x27;accueil</abbr> (foyer ou famille)'),
        ("Un lieu d’accueil", 'Un <abbr class="cp-abbr">lieu d’accueil</abbr> (foyer ou famille)'),
        ("<p>3 < 4, ASE", f"<p>3 < 4, {SAID}"),
        ("<h3>ASE <p>ASE", "<h3>ASE <p>ASE"),
        ("ASE <b title='ASE", f"{SAID} <b title='ASE"),
        ("</h2>ASE", f"</h2>{SAID}"),
        ("", ""),
    ],
)
def test_the_first_use_is_explained_and_nothing_else_is_touched(html, expected):
    assert explain(html, TERMS, set()) == expected


def test_what_a_block_before_has_said_is_not_said_again():
    explained = set()

    said = [explain(html, TERMS, explained) for html in ("<p>ASE</p>", "<p>ASE et PMI</p>", "<p>PMI</p>")]

    assert said[0] == f"<p>{SAID}</p>"
    assert said[1] == '<p>ASE et <abbr class="cp-abbr">PMI</abbr> (protection maternelle et infantile)</p>'
    assert said[2] == "<p>PMI</p>"


def test_full_words_in_a_block_before_are_an_explanation():
    explained = set()

    explain("<h2>La protection maternelle et infantile</h2>", TERMS, explained)

    assert explain("<p>PMI, ASE</p>", TERMS, explained) == f"<p>PMI, {SAID}</p>"


@given(st.text(alphabet="<>/\"'=ASEPMI ah2!-&;é\n", max_size=80))
def test_whatever_the_html_no_character_of_it_is_lost(html):
    result = explain(html, TERMS, set())

    for put_in in ('<abbr class="cp-abbr">', "</abbr>"):
        result = result.replace(put_in, "")
    for term in TERMS:
        result = result.replace(f" ({term.expansion})", "").replace(f"\u00a0: {term.expansion}", "")
    assert result == html


pages = pytest.mark.django_db


@pages
def test_a_page_explains_once_across_hero_sections_and_blocks(client):
    GlossaryTermFactory(name="ASE", expansion="aide sociale à l’enfance")
    GlossaryTermFactory(name="ASF", expansion="brouillon", live=False)
    page = campaign(
        job_sentence="Un enfant confié par l’ASE, et l’ASF.",
        actions=[link("Écrire à l’ASE", "a@b.fr")],
        body=[section("L’ASE et vous", text("<p>L’ASE vous répond.</p>")), text("<p>Encore l’ASE.</p>")],
    )

    content = BeautifulSoup(client.get(page.url).content, "html.parser").find(id="cp-content")

    assert [each.parent["class"] for each in content.find_all("abbr")] == [["cp-hero__lead"]]
    assert "l’ASE (aide sociale à l’enfance), et l’ASF." in content.get_text()
    assert content.get_text().count("aide sociale") == 1
    assert "brouillon" not in content.get_text()


@pages
@pytest.mark.parametrize("language", ["fr", "en"])
def test_terms_are_those_of_the_active_language(language, settings):
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = [("fr", "Français"), ("en", "English")]
    GlossaryTermFactory(name="ASE", expansion="aide sociale à l’enfance")

    with translation.override(language):
        said = Glossary().explain("<p>ASE</p>")

    assert (said == f"<p>{SAID}</p>") is (language == "fr")


@pages
def test_all_terms_cost_one_query_however_many(client):
    page = campaign(body=[text("<p>SIGLE1 et ZED.</p>"), text("<p>Suite.</p>"), text("<p>Fin.</p>")])

    def queries():
        client.get(page.url)
        with CaptureQueriesContext(connection) as captured:
            html = client.get(page.url).content.decode()
        return [query["sql"] for query in captured if "glossaryterm" in query["sql"]], html

    without, _html = queries()
    for name in ("ZED", "ZIP", "ZAC"):
        GlossaryTermFactory(name=name)
    with_three, html = queries()

    assert len(with_three) == len(without) == 1
    assert "mots en entier de ZED" in html
    assert "ZAC" not in html


@pages
def test_two_streams_of_a_host_s_page_explain_once():
    GlossaryTermFactory(name="ASE", expansion="aide sociale à l’enfance")
    page = campaign(body=[text("<p>ASE</p>")])
    template = Template("{% load campaign_blocks %}{% cp_stream page.body %}{% cp_stream page.body %}")

    said = template.render(Context({"page": page, "request": RequestFactory().get("/")}))

    assert said.count("aide sociale") == 1
    assert said.index("aide sociale") < said.rindex("ASE")


@pages
def test_terms_of_another_site_explain_nothing(client):
    page = campaign(body=[text("<p>ASE, PMI et MDPH.</p>")])
    GlossaryTermFactory(name="ASE", expansion="aide sociale à l’enfance", site=page.get_site())
    GlossaryTermFactory(name="PMI", expansion="protection maternelle", site=None)
    GlossaryTermFactory(name="MDPH", expansion="leurre", site=other_site())
    shown = client.get(page.url).text
    assert "(aide sociale à l’enfance)" in shown
    assert "(protection maternelle)" in shown
    assert "leurre" not in shown
    without_request = Template("{% load campaign_blocks %}{% cp_explained %}ASE, PMI, MDPH{% endcp_explained %}")
    said = without_request.render(Context({"page": page}))
    assert "(aide sociale à l’enfance)" in said
    assert "leurre" not in said
