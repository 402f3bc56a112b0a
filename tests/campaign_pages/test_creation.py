"""Many models created at once are the same as one after the other."""

import pytest
from django.db import connection, migrations, models
from django.db.migrations.state import ProjectState

from campaign_pages.creation import CreateModels


def created():
    """Two models that point at each other, the first at one that comes later."""
    key = ("id", models.BigAutoField(primary_key=True))
    to = {"null": True, "on_delete": models.CASCADE, "related_name": "+"}
    return [
        migrations.CreateModel("Room", [key, ("fair", models.ForeignKey("trial.Fair", **to))]),
        migrations.CreateModel("Fair", [key, ("room", models.ForeignKey("trial.Room", **to))]),
    ]


def tables():
    return {name for name in connection.introspection.table_names() if name.startswith("trial_")}


@pytest.mark.django_db(transaction=True)
def test_models_that_point_at_one_another_are_created_and_deleted():
    operation, before, after = CreateModels(created()), ProjectState(), ProjectState()
    operation.state_forwards("trial", after)
    with connection.schema_editor() as editor:
        operation.database_forwards("trial", editor, before, after)
    assert tables() == {"trial_room", "trial_fair"}
    with connection.schema_editor() as editor:
        operation.database_backwards("trial", editor, after, before)
    assert tables() == set()


def test_a_state_that_was_rendered_knows_the_models_too():
    state = ProjectState()
    assert not state.apps.all_models["trial"]
    CreateModels(created()).state_forwards("trial", state)
    assert set(state.apps.all_models["trial"]) == {"room", "fair"}
    assert state.apps.get_model("trial", "Room")._meta.get_field("fair").related_model._meta.model_name == "fair"


def test_it_is_written_as_it_was_read():
    name, arguments, words = CreateModels(created()).deconstruct()
    assert (name, arguments) == ("CreateModels", [])
    assert [model.name for model in words["models"]] == ["Room", "Fair"]
