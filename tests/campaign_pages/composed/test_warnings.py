"""What the editor of a page is told after saving, and when nothing is said."""

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from wagtail.test.utils.form_data import streamfield

from campaign_pages.models import CampaignPage, CampaignPublic, GlossaryTerm
from tests.campaign_pages.campaigns.test_campaign_form import add_address, posted
from tests.factories.jobs import job_sheet, vacancy
from tests.factories.knowledge import GlossaryTermFactory
from tests.factories.pages import campaign, campaign_index, link, section, text

pytestmark = pytest.mark.django_db

BAND = "Vous avez de 35 à 45 ans."


def told(response):
    return [str(each) for each in get_messages(response.wsgi_request) if "warning" in each.tags]


def test_an_editor_is_told_the_words_the_place_and_a_better_wording(admin_client):
    index = campaign_index()

    response = admin_client.post(add_address(index), posted(job_sentence=BAND))

    assert CampaignPage.objects.count() == 1
    [sentence] = told(response)
    assert "“de 35 à 45 ans”" in sentence.replace("«\u00a0", "“").replace("\u00a0»", "”")
    assert str(CampaignPage._meta.get_field("job_sentence").verbose_name) in sentence


def test_a_page_without_such_words_is_saved_in_silence(admin_client):
    response = admin_client.post(add_address(campaign_index()), posted(job_sentence="Accueillir les jeunes confiés."))

    assert CampaignPage.objects.count() == 1
    assert told(response) == []


@pytest.mark.parametrize(("accept", "count"), [("application/json", 0), ("text/html,*/*;q=0.8", 1), ("*/*", 1)])
def test_autosave_says_nothing(admin_client, accept, count):
    response = admin_client.post(add_address(campaign_index()), posted(job_sentence=BAND), headers={"accept": accept})

    assert CampaignPage.objects.count() == 1
    assert len(told(response)) == count


@pytest.mark.parametrize(("accept", "count"), [("application/json", 0), ("text/html,*/*;q=0.8", 1)])
def test_autosave_of_a_record_says_nothing_either(admin_client, accept, count):
    term = GlossaryTermFactory(name="ASE", expansion="")
    address = reverse("wagtailsnippets_campaign_pages_glossaryterm:edit", args=[term.pk])

    response = admin_client.post(address, {"name": "ASF", "definition": ""}, headers={"accept": accept})

    assert GlossaryTerm.objects.get().get_latest_revision_as_object().name == "ASF"
    assert len(told(response)) == count


def test_editing_a_page_tells_it_again(admin_client):
    page = campaign(slogan="Une place")

    response = admin_client.post(
        reverse("wagtailadmin_pages:edit", args=[page.pk]),
        posted(
            slug=page.slug,
            body=streamfield(
                # UP031: the text is full of braces, which any other way of filling it in would have to double.
                [("text", '{"blocks":[{"key":"a","text":"%s","type":"unstyled"}],"entityMap":{}}' % BAND)]  # noqa: UP031
            ),
        ),
    )

    assert len(told(response)) == 1


def test_every_place_of_a_page_is_read_but_received_ideas(settings):
    page = campaign(
        slogan="Une équipe jeune",
        body=[
            section("Est-ce pour moi ?", text("<p>Vous avez <b>moins de 40&nbsp;ans</b>.</p>")),
            {
                "type": "true_false",
                "value": {"heading": "Vrai ou faux", "entries": [{"statement": "Il faut être en couple."}]},
            },
        ],
        closed_text="Merci aux enfants de 3 à 6 ans.",
    )
    page.publics = [CampaignPublic(public="job_seekers", sentence="Idéalement en couple.")]

    sentences = "\n".join(page.warnings())

    for words in ("équipe jeune", "moins de 40 ans", "Est-ce pour moi ?", "Idéalement en couple"):
        assert words in sentences
    assert "Il faut" not in sentences
    assert len(page.warnings()) == 3


def test_the_same_words_in_several_places_are_told_once_with_every_place():
    page = campaign(
        slogan="De 35 à 45 ans",
        job_sentence="Vous avez de 35 à 45 ans.",
        body=[section("Et vous ?", text("<p>Vous avez de 35 à 45 ans ou une équipe jeune.</p>"))],
    )

    sentence, other = page.warnings()

    assert "35 à 45 ans" in sentence
    assert "équipe jeune" in other
    assert "35 à 45" not in other
    for place in (*(CampaignPage._meta.get_field(name).verbose_name for name in ("slogan", "job_sentence")), "Et vous"):
        assert str(place) in sentence


def test_a_replacing_page_that_is_not_published_is_told():
    index = campaign_index()
    draft = campaign(index, title="La suivante", slug="suivante", live=False)

    assert "La suivante" in campaign(index, slug="ancienne", redirect_page=draft).warnings()[0]
    assert campaign(index, slug="autre", redirect_page=index).warnings() == []


def test_vague_links_and_buttons_are_told_once_each():
    vague = text('<p><a href="/b/">cliquez ici</a> ou <a href="/c/">voir les étapes</a></p>')
    page = campaign(body=[section("Le métier", vague), vague], actions=[link("En savoir plus", "#a")])

    sentences = page.warnings()

    assert [words for words in ("cliquez ici", "En savoir plus", "étapes") if words in "".join(sentences)] == [
        "cliquez ici",
        "En savoir plus",
    ]
    assert len(sentences) == 2


def test_the_words_of_a_vacancy_are_checked_like_those_of_any_page():
    sheet = job_sheet()
    page = vacancy(
        sheet,
        title="Assistant ou assistante de service social",
        profile="<p>Idéalement de 35 à 45 ans.</p>",
        body=[text("<p>Une équipe jeune.</p>")],
    )
    decoy = vacancy(sheet, title="Éducateur ou éducatrice", profile="<p>Être à l’écoute des jeunes de 16 ans.</p>")

    sentences = "\n".join(page.warnings())

    assert "de 35 à 45 ans" in sentences
    assert "équipe jeune" in sentences
    assert "16 ans" not in "\n".join(decoy.warnings())
