"""A section kept once is shown on several pages, with all that it names."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db import connection
from django.template import Context, Template
from django.test.utils import CaptureQueriesContext

from campaign_pages.blocks.stream import STREAMS, names_in
from campaign_pages.campaigns.anchors import missing_anchors
from campaign_pages.facts.reusable_section import ReusableSection
from tests.factories.documents import document
from tests.factories.facts import KeyFigureFactory
from tests.factories.pages import campaign, campaign_index, section, text
from tests.factories.pictures import picture, picture_value
from tests.factories.sections import ReusableSectionFactory

pytestmark = pytest.mark.django_db


def placed(shared, **values):
    return {"type": "reusable_section", "value": {"section": shared.pk, "layout": "tinted", "width": "wide", **values}}


def test_one_section_stands_on_two_pages_each_with_its_own_place(client):
    shared = ReusableSectionFactory(
        heading="À vos côtés", introduction="Jour <et> nuit", content=[text("<p>Une équipe</p>")]
    )
    index = campaign_index()
    first = campaign(index, body=[placed(shared, nav_label="L’équipe")])
    second = campaign(index, body=[placed(shared, layout="dark", anchor="appui")])

    def printed(page):
        return BeautifulSoup(client.get(page.url).content, "html.parser")

    one, two = printed(first), printed(second)

    assert one.select_one("section#lequipe.cp-section--tinted h2").get_text() == "À vos côtés"
    assert one.select_one(".cp-bar a")["href"] == "#lequipe"
    assert one.select_one(".cp-section__lead p").get_text() == "Jour <et> nuit"
    assert "Une équipe" in two.select_one("section#appui.cp-section--dark").get_text()
    assert two.select(".cp-bar a") == []
    assert one.select(".cp-band .cp-reusable-section") == []


def test_a_change_shows_everywhere_and_a_draft_nowhere(client):
    shared = ReusableSectionFactory(content=[text("<p>Ancien texte</p>")])
    page = campaign(body=[placed(shared, nav_label="Appui"), text("<p>La suite</p>")])

    shared.content = [("text", "<p>Nouveau texte</p>")]
    shared.save_revision().publish()
    assert "Nouveau texte" in client.get(page.url).content.decode()

    shared.unpublish()
    html = client.get(page.url).content.decode()

    assert "Nouveau texte" not in html
    assert "Appui" not in html
    assert "La suite" in html


def holding(number):
    """A section that names ``number`` things of each kind."""
    content = []
    for n in range(number):
        content += [
            {"type": "key_figures", "value": {"figures": [KeyFigureFactory(value=4000 + n).pk], "layout": "row"}},
            {"type": "picture", "value": {"picture": picture_value(picture(f"Image {n}")), "width": "text"}},
            {
                "type": "documents",
                "value": {"documents": [{"document": document(f"Guide {n}").pk, "when": {"date": None}}]},
            },
        ]
    return ReusableSectionFactory(heading=f"Section de {number}", content=content)


def queries(client, page):
    client.get(page.url)  # pictures are made at the first visit
    with CaptureQueriesContext(connection) as captured:
        html = client.get(page.url).content.decode()
    return len(captured), html


def test_what_sections_name_costs_the_same_for_three_as_for_one(client):
    index = campaign_index()
    around = {"type": "key_figures", "value": {"figures": [KeyFigureFactory(value=77).pk], "layout": "row"}}
    one = campaign(index, slug="une", body=[around, placed(holding(1))])
    three = campaign(index, slug="trois", body=[around, *(placed(holding(n), anchor=f"s{n}") for n in (1, 2, 3))])

    cost_of_one, _html = queries(client, one)
    cost_of_three, html = queries(client, three)

    assert cost_of_three == cost_of_one
    assert [
        said
        for said in ("4 002", "Guide 2", "Section de 3")
        if said not in html.replace("\u202f", " ").replace("\u00a0", " ")
    ] == []


def test_its_pictures_are_prepared_with_the_page_and_with_itself():
    image = picture()
    shared = ReusableSectionFactory(
        content=[{"type": "picture", "value": {"picture": picture_value(image), "width": "text"}}]
    )
    page = campaign(body=[placed(shared)])

    assert {(image.pk, "text"), (image.pk, "wide")} <= set(page.get_pictures())

    shared.save_revision().publish()

    assert image.renditions.filter(filter_spec__contains="width-800").exists()


def test_a_neutral_site_obeys_ticks_inside_and_outside(client, rf):
    praise = {"type": "milestones", "value": {
        "milestones": [{"when": {"date": "2023-02-01", "precision": "day"}, "title": "Notre réussite"}],
        "achievement": True,
    }}  # fmt: skip
    inside = ReusableSectionFactory(heading="Reste", content=[praise, text("<p>Texte sobre</p>")])
    outside = ReusableSectionFactory(heading="Vitrine", content=[text("<p>Notre fierté</p>")])
    page = campaign(body=[placed(inside), placed(outside, achievement=True, nav_label="Vitrine")])
    shown = client.get(page.url).content.decode()

    page.previewed_neutral = True
    neutral = page.serve(rf.get(page.url)).rendered_content

    assert [said for said in ("Notre réussite", "Notre fierté", "Texte sobre") if said not in shown] == []
    assert [said for said in ("Notre réussite", "Notre fierté", "Vitrine") if said in neutral] == []
    assert "Texte sobre" in neutral


def test_no_chain_of_streams_leads_from_a_section_to_another():
    assert "reusable_section" in names_in("campaign")
    assert [
        name for name in STREAMS if name not in ("campaign", "page", "press") and "reusable_section" in names_in(name)
    ] == []


@pytest.fixture
def host_s_frame(settings):
    """A host's block in every stream; the field forgets the blocks that it had found before."""
    field = ReusableSection._meta.get_field("content")
    settings.CAMPAIGN_PAGES = {"BLOCKS": {"add": {"frame": "tests.campaign_pages.blocks.host_blocks.FrameBlock"}}}
    field.__dict__.pop("stream_block", None)
    yield
    field.__dict__.pop("stream_block", None)


@pytest.mark.usefixtures("host_s_frame")
def test_a_section_that_a_host_s_block_brings_in_is_refused_and_never_printed():
    inner = ReusableSectionFactory(heading="Intérieure", content=[text("<p>Dedans</p>")])
    outer = ReusableSection(
        name="Extérieure", heading="Extérieure", locale=inner.locale, content=[
            {"type": "frame", "value": {"section": placed(inner)["value"]}}, text("<p>Dehors</p>"),
        ],
    )  # fmt: skip

    with pytest.raises(ValidationError) as refused:
        outer.full_clean()
    outer.save()
    page = campaign(body=[placed(outer)])
    html = Template("{% load campaign_blocks %}{% cp_stream page.body %}").render(Context({"page": page}))

    assert "content" in refused.value.message_dict
    assert "Dehors" in html
    assert "Dedans" not in html


def test_anchors_inside_count_as_places_of_the_page():
    unfolded = {
        "type": "disclosure",
        "value": {"label": "La paie", "anchor": "paie", "content": [text("<p>Détail</p>")]},
    }
    shared = ReusableSectionFactory(heading="Appui", content=[unfolded])
    links = text('<p><a href="#paie">1</a> <a href="#appui">2</a> <a href="#perdue">3</a></p>')
    page = campaign(body=[placed(shared), section("Autre", links)])

    assert missing_anchors(page.body) == ["perdue"]
