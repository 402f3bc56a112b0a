import pytest

from campaign_pages.blocks.stream import stream_block
from campaign_pages.blocks.unavailable import UnavailableBlock
from campaign_pages.models import Branding
from tests.factories.pages import campaign, campaign_index, home_page, section, text


def test_a_host_s_block_without_a_template_is_escaped(settings):
    settings.CAMPAIGN_PAGES = {"BLOCKS": {"add": {"note": "wagtail.blocks.CharBlock"}}}
    block = stream_block("campaign")
    stream = block.to_python([{"type": "note", "value": "<script>alert(1)</script> & co", "id": "n"}])

    html = block.render(stream)

    assert "<script>" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; co" in html


@pytest.mark.django_db
def test_the_site_s_words_replace_placeholders_wherever_an_editor_wrote_them(client):
    page = campaign(
        slogan="Devenir {carer_masculine}",
        job_sentence="Le métier de {carer}.",
        body=[section("La première {meeting}", text("<p>Écrivez au {service}. Le signe {autre} reste.</p>"))],
    )
    Branding.objects.create(
        site=home_page().sites_rooted_here.get(),
        carer_inclusive="famille d’accueil",
        service_word="relais des familles",
    )

    html = client.get(page.url).content.decode().split('id="cp-content"')[1]
    in_list = client.get(page.get_parent().url).content.decode()

    assert "Devenir assistant familial" in html
    assert "Le métier de famille d’accueil." in html
    assert "La première réunion d’information" in html
    assert "Écrivez au relais des familles. Le signe {autre} reste." in html
    assert "Le métier de famille d’accueil." in in_list


def test_a_broken_block_keeps_its_content_through_an_error_elsewhere_in_the_form():
    block = UnavailableBlock("host.blocks.Broken", "No module named 'host'")
    block.set_name("map")
    stored = {"commune": "Saint-Clair", "texte": "avec « guillemets »"}

    shown = block.get_form_state(stored)
    shown_again = block.get_form_state(block.value_from_datadict({"p": shown}, {}, "p"))

    assert block.clean(block.value_from_datadict({"p": shown_again}, {}, "p")) == stored


@pytest.mark.django_db
def test_search_does_not_find_words_of_another_phase():
    page = campaign(
        campaign_index(),
        body=[
            section("Pour tous", text("<p>Visible toujours.</p>")),
            section("Secret", text("<p>Visible plus tard.</p>"), phases=["archived"]),
        ],
    )

    found = " ".join(page.body.stream_block.get_searchable_content(page.body))

    assert "Visible toujours." in found
    assert "plus tard" not in found
