"""A migration that creates many models at once."""

from django.db.migrations.operations.base import Operation


class CreateModels(Operation):
    """Create the models of a list of ``CreateModel``, which may refer to one another in any order.

    Django works out the state of all models again after each ``CreateModel``, which made the first ``migrate`` of this
    package three times as long; here it does so once. See ``docs/decisions/0020-first-migrate.md``.
    """

    serialization_expand_args = ["models"]
    reversible = True

    def __init__(self, models):
        self.models = models

    def deconstruct(self):
        return type(self).__name__, [], {"models": self.models}

    def state_forwards(self, app_label, state):
        # What has been rendered is thrown away rather than brought up to date model by model.
        state.__dict__.pop("apps", None)
        for model in self.models:
            model.state_forwards(app_label, state)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        for model in self._allowed(app_label, schema_editor, to_state):
            schema_editor.create_model(model)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        for model in reversed(self._allowed(app_label, schema_editor, from_state)):
            schema_editor.delete_model(model)

    def references_model(self, name, app_label):
        return True

    def describe(self):
        return f"Create {len(self.models)} models"

    @property
    def migration_name_fragment(self):
        return "_".join(model.name_lower for model in self.models[:3])

    def _allowed(self, app_label, schema_editor, state):
        found = [state.apps.get_model(app_label, model.name) for model in self.models]
        return [model for model in found if self.allow_migrate_model(schema_editor.connection.alias, model)]
