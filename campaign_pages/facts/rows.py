"""Records together with the rows that belong to them, read at once."""

from django.db.models import F


def with_rows(records, name):
    """The records of a queryset, each with the rows of its relation ``name`` in their order: one query for both.

    For copies to be shown: the rows are at hand as in a preview (``is_deferring``). A record without rows has none.
    """
    row_model = records.model._meta.get_field(name).related_model
    columns = [field.attname for field in row_model._meta.concrete_fields]
    told = {f"_{name}_{column}": F(f"{name}__{column}") for column in columns}
    found, rows = {}, {}
    for record in records.annotate(**told):
        values = [record.__dict__.pop(alias) for alias in told]
        kept = found.setdefault(record.pk, record)
        row = row_model.from_db(kept._state.db, columns, values)
        rows.setdefault(record.pk, []).extend([row] if row.pk else [])
    for pk, record in found.items():
        setattr(record, name, sorted(rows[pk], key=lambda row: (row.sort_order or 0, row.pk)))
    return list(found.values())
