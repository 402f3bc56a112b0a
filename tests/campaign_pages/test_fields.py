import json

import pytest
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.test import override_settings
from wagtail.blocks.migrations.migrate_operation import MigrateStreamData
from wagtail.blocks.migrations.operations import RenameStreamChildrenOperation

from campaign_pages.fields import RegistryStreamField
from campaign_pages.models import CampaignPage
from tests.factories.pages import campaign, section, text

HOST_BLOCK = {"BLOCKS": {"add": {"map": "tests.campaign_pages.blocks.host_blocks.MapBlock"}}}


def test_migrations_know_the_registry_and_nothing_else():
    _name, path, args, kwargs = CampaignPage._meta.get_field("body").deconstruct()

    assert path == "campaign_pages.fields.RegistryStreamField"
    assert args == ["campaign"]
    assert kwargs == {"blank": True}


def test_a_host_s_block_changes_no_migration():
    before = RegistryStreamField("campaign", blank=True).deconstruct()[1:]
    with override_settings(CAMPAIGN_PAGES=HOST_BLOCK):
        assert RegistryStreamField("campaign", blank=True).deconstruct()[1:] == before


@pytest.mark.django_db
def test_a_data_migration_renames_a_nested_block_and_keeps_what_it_does_not_know():
    """The recipe of docs/decisions/0001: MigrateStreamData on a historical model, the host's own blocks included."""
    page = campaign(body=[section("Pourquoi", text("<p>Parce que.</p>"))])
    stored = [
        {"type": "section", "id": "s1", "value": {"heading": "Pourquoi", "content": [
            {"type": "paragraph", "id": "t1", "value": "<p>Parce que.</p>"},
            {"type": "carte_du_departement", "id": "m1", "value": {"commune": "Saint-Clair"}},
        ]}},
        {"type": "block_of_a_host_long_gone", "id": "x1", "value": {"a": [1, 2]}},
    ]  # fmt: skip
    _write_raw(page.pk, stored)
    state = MigrationLoader(connection).project_state()

    assert state.apps.get_model("campaign_pages", "CampaignPage").__module__ == "__fake__"
    MigrateStreamData(
        app_name="campaign_pages",
        model_name="CampaignPage",
        field_name="body",
        operations_and_block_paths=[(RenameStreamChildrenOperation("paragraph", "text"), "section.content")],
    ).migrate_stream_data_forward(state.apps, connection.schema_editor())

    after = _read_raw(page.pk)
    assert after[0]["value"]["content"][0] == {"type": "text", "id": "t1", "value": "<p>Parce que.</p>"}
    assert after[0]["value"]["content"][1] == stored[0]["value"]["content"][1]
    assert after[1] == stored[1]


@pytest.mark.django_db
def test_saving_a_historical_page_loses_no_block():
    page = campaign(title="Avant")
    stored = [{"type": "unknown_here", "id": "u1", "value": {"deep": [{"x": 1}]}}]
    _write_raw(page.pk, stored)
    state = MigrationLoader(connection).project_state()

    historical = state.apps.get_model("campaign_pages", "CampaignPage").objects.get(pk=page.pk)
    historical.slogan = "Après"
    historical.save()

    assert _read_raw(page.pk) == stored
    assert CampaignPage.objects.get(pk=page.pk).slogan == "Après"


def _write_raw(pk, stored):
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE campaign_pages_campaignpage SET body = %s WHERE page_ptr_id = %s", [json.dumps(stored), pk]
        )


def _read_raw(pk):
    with connection.cursor() as cursor:
        cursor.execute("SELECT body FROM campaign_pages_campaignpage WHERE page_ptr_id = %s", [pk])
        stored = cursor.fetchone()[0]
    return json.loads(stored) if isinstance(stored, str) else stored
