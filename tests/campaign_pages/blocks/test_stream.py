import pytest
from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command
from django.test import override_settings

from campaign_pages.blocks.stream import DEFAULT_BLOCKS, campaign_blocks, registry, stream_block
from campaign_pages.blocks.unavailable import UnavailableBlock
from campaign_pages.models import CampaignPage
from tests.factories.pages import campaign, section, text

HERE = "tests.campaign_pages.blocks.host_blocks"


def changes(**blocks):
    return override_settings(CAMPAIGN_PAGES={"BLOCKS": blocks})


def test_a_host_adds_removes_and_replaces_blocks():
    with changes(add={"map": f"{HERE}.MapBlock"}, remove=["faq"], replace={"text": f"{HERE}.LoudTextBlock"}):
        blocks = stream_block("campaign").child_blocks

    assert type(blocks["map"]).__name__ == "MapBlock"
    assert type(blocks["text"]).__name__ == "LoudTextBlock"
    assert "faq" not in blocks
    assert set(blocks) == (set(DEFAULT_BLOCKS) | {"map"}) - {"faq", "media_plan", "programme_to_embed"}


def test_sections_hold_the_host_s_blocks_but_no_section_and_no_hero():
    with changes(add={"map": f"{HERE}.MapBlock"}):
        inner = stream_block("campaign").child_blocks["section"].child_blocks["content"].child_blocks

    assert "map" in inner
    assert {"hero", "section"}.isdisjoint(inner)


@pytest.mark.parametrize(
    ("blocks", "words"),
    [
        ({"add": {"text": "x.Y"}}, "adds the block “text”, which exists"),
        ({"remove": ["carousel"]}, "removes the block “carousel”, which does not exist"),
        ({"replace": {"carousel": "x.Y"}}, "replaces the block “carousel”, which does not exist"),
        ({"delete": ["faq"]}, "has no key delete"),
    ],
)
def test_a_change_that_cannot_be_meant_is_refused_with_its_reason(blocks, words):
    with changes(**blocks), pytest.raises(ImproperlyConfigured, match=words):
        registry()


def test_an_unknown_setting_is_refused():
    with override_settings(CAMPAIGN_PAGES={"BLOKS": {}}):
        problems = [problem.msg for problem in run_checks(tags=["campaign_pages"])]

    assert any("no setting named BLOKS" in problem for problem in problems)


def test_blocks_for_the_host_s_own_streams():
    assert [name for name, _block in campaign_blocks("faq", "trend")] == ["faq", "trend"]
    assert "hero" not in dict(campaign_blocks())
    with pytest.raises(ImproperlyConfigured, match="No campaign block is named carousel"):
        campaign_blocks("carousel")


@pytest.mark.django_db
def test_a_broken_path_hides_the_block_keeps_its_content_and_is_reported(client):
    stored = {"commune": "Saint-Amour-des-Monts"}
    with changes(add={"map": "host.blocks.Broken"}):
        block = stream_block("campaign").child_blocks["map"]
        page = campaign(slogan="Une place")
        field = CampaignPage._meta.get_field("body")
        field.__dict__.pop("stream_block", None)
        try:
            page.body = [{"type": "map", "value": stored, "id": "m1"}, text("<p>Le reste se lit.</p>")]
            page.save()
            html = client.get(page.url).content.decode()
            kept = CampaignPage.objects.get(pk=page.pk).body.get_prep_value()[0]
        finally:
            field.__dict__.pop("stream_block", None)
        problems = [problem.msg for problem in run_checks(tags=["campaign_pages"])]

    assert isinstance(block, UnavailableBlock)
    assert "Le reste se lit." in html
    assert "Saint-Amour-des-Monts" not in html
    assert kept["value"] == stored
    assert any("host.blocks.Broken" in problem for problem in problems)


def test_an_editor_who_saves_keeps_the_content_of_a_broken_block():
    block = UnavailableBlock("host.blocks.Broken", "No module named 'host'")
    block.set_name("map")
    stored = {"commune": "Saint-Clair", "liste": [1, 2]}
    posted = {"body-0-value": block.get_form_state(stored)}

    assert block.clean(block.value_from_datadict(posted, {}, "body-0-value")) == stored


@pytest.mark.django_db
def test_the_audit_names_blocks_that_lost_their_code(capsys):
    from tests.campaign_pages.test_fields import _write_raw

    lost = campaign(title="Perdue")
    whole = campaign(lost.get_parent().specific, title="Entière", body=[section("Tout va bien", text("<p>Ici.</p>"))])
    _write_raw(
        lost.pk,
        [
            {"type": "carousel", "value": 1, "id": "c"},
            {
                "type": "section",
                "value": {"heading": "x", "content": [{"type": "map", "value": 1, "id": "m"}]},
                "id": "s",
            },
        ],
    )

    with pytest.raises(CommandError, match="2 stored blocks"):
        call_command("campaign_pages", "audit_blocks")

    printed = capsys.readouterr().out
    assert f"CampaignPage {lost.pk}, body: “carousel”" in printed
    assert f"CampaignPage {lost.pk}, body: “section.map”" in printed
    assert str(whole.pk) not in printed.replace(str(lost.pk), "")


@pytest.mark.django_db
def test_the_audit_is_content_when_nothing_is_lost(capsys):
    campaign(body=[section("Tout va bien", text("<p>Ici.</p>"))])

    call_command("campaign_pages", "audit_blocks")

    assert "Every stored block has its code" in capsys.readouterr().out
