"""What remains of an erased row besides its person: dates that point at nobody, and no key that they were given."""

from campaign_pages import days

#: Rows read and written at a time.
CHUNK = 500


def coarsen(records, month=(), day=(), **renewed):
    """Of a queryset, keep no more than the month, or the day that a report counts by, of these moments.

    On the site's clock, which a database does not know. ``renewed``: field → function that makes it a new value, so
    that who holds the old one points at nobody any more. Not one made of the primary key, which a form might bring.
    """
    names = [*month, *day, *renewed]
    rows = records.order_by().only("pk", *names)
    changed = []
    for row in rows.iterator(chunk_size=CHUNK):
        for name in (*month, *day):
            if moment := getattr(row, name):
                first = days.day_of(moment)
                setattr(row, name, days.start_of(first.replace(day=1) if name in month else first))
        for name, make in renewed.items():
            setattr(row, name, make())
        changed.append(row)
    records.model._base_manager.bulk_update(changed, names, batch_size=100)
