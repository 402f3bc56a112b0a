#!/usr/bin/env python3
"""Make fresh migrations cheap to run; ``make migrations`` calls it with the settings of the demo's tests.

A fresh migration is one that git does not know yet. What Django adds to a model later in the same migration (fields
that point at later models, constraints, indexes) goes into the model's creation, and all creations go into one
``campaign_pages.creation.CreateModels``.
"""

import importlib
import subprocess

import django
from django.db import migrations
from django.db.migrations.migration import SwappableTuple
from django.db.migrations.writer import MigrationWriter

FOLDERS = ("campaign_pages/migrations", "testimonials/migrations")


def folded(operations):
    """Return the operations with what belongs to a new model inside its creation, and several creations in one."""
    from campaign_pages.creation import CreateModels

    created = {op.name_lower: op for op in operations if isinstance(op, migrations.CreateModel)}
    others = [op for op in operations if op not in created.values() and not _join(created, op)]
    creations = list(created.values())
    return [*([CreateModels(creations)] if len(creations) > 1 else creations), *others]


def _join(created, op):
    """Put the operation into the model's creation, if there is one; say whether it went in."""
    model = created.get(getattr(op, "model_name_lower", None) or getattr(op, "name_lower", None))
    if model is None:
        return False
    if isinstance(op, migrations.AddField):
        model.fields.append((op.name, op.field))
    elif isinstance(op, migrations.AlterUniqueTogether):
        model.options["unique_together"] = op.unique_together
    elif isinstance(op, migrations.AddConstraint):
        model.options.setdefault("constraints", []).append(op.constraint)
    elif isinstance(op, migrations.AddIndex):
        model.options.setdefault("indexes", []).append(op.index)
    else:
        raise SystemExit(f"fold_migrations.py does not know what to do with “{op.describe()}”.")
    return True


def _as_written(dependency):
    """The dependency on the model of users, the one swappable model of a fresh migration, as Django writes it."""
    return ("__setting__", "AUTH_USER_MODEL") if isinstance(dependency, SwappableTuple) else dependency


def main():
    django.setup()
    listing = ["git", "ls-files", "--others", "--exclude-standard", *FOLDERS]
    for path in subprocess.run(listing, check=True, capture_output=True, text=True).stdout.split():
        module = importlib.import_module(path.removesuffix(".py").replace("/", "."))
        app, _, name = path.partition("/migrations/")
        migration = module.Migration(name.removesuffix(".py"), app)
        operations = folded(migration.operations)
        if len(operations) < len(migration.operations):
            migration.operations = operations
            migration.dependencies = [_as_written(dependency) for dependency in migration.dependencies]
            writer = MigrationWriter(migration)
            with open(path, "w", encoding="utf-8") as file:
                file.write(writer.as_string())
            print(f"{path}: folded")


if __name__ == "__main__":
    main()
