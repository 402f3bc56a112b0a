"""The next edition of a week: drafts of the week and of its events, on the same weekdays, nothing published."""

import uuid
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils.text import slugify

from campaign_pages import days
from campaign_pages.events.calendar import moment
from campaign_pages.events.enums import SessionStatus

#: 52 weeks: the same weekday, a date or two earlier.
A_YEAR = timedelta(days=364)


def copy_week(week, first_day, title, edition=None, with_cancelled=False, user=None):
    """Make the drafts of another edition beside ``week``, which is left as it is, and return the new week.

    Sessions move by as many days as the week, at the same hours of the clock, planned and without note; cancelled ones
    come along on request (``with_cancelled``). Copied is what is published or, of a page that never was, its draft.
    """
    shift = first_day - week.starts_on
    parent = week.get_parent()
    attributes = {
        "title": title,
        "slug": _free_slug(slugify(title) or week.slug, parent),
        "edition": edition,
        "starts_on": first_day,
        "ends_on": week.ends_on and week.ends_on + shift,
        "programme_from": week.programme_from and week.programme_from + shift,
        "reference_day": week.reference_day and _same_date(week.reference_day, first_day.year - week.starts_on.year),
        "outcome": "",
        "draft_title": title,
    }
    options = {"keep_live": False, "copy_revisions": False, "user": user}
    with transaction.atomic():
        copy = week.copy(to=parent, update_attrs=attributes, **options)
        for event in week.get_children().specific():
            _shift_sessions(event.copy(to=copy, **options), shift, with_cancelled, user)
    return copy


def _shift_sessions(event, shift, with_cancelled, user):
    if not hasattr(event, "session_rows"):
        return
    rows = [row for row in event.session_rows.all() if with_cancelled or row.status != SessionStatus.CANCELLED]
    for row in rows:
        row.key = uuid.uuid4()
        row.status, row.note = SessionStatus.PLANNED, ""
        row.starts_on += shift
        row.ends_on = row.ends_on and row.ends_on + shift
        row.registration_opens_at = _shifted(row.registration_opens_at, shift)
        row.registration_closes_at = _shifted(row.registration_closes_at, shift)
    event.session_rows = rows
    event.save()
    event.save_revision(user=user)


def _shifted(instant, shift):
    """So many days later at the same hour of the clock, also across its change."""
    if instant is None:
        return None
    local = days.on_the_clock(instant)
    return moment(local.date() + shift, local.time(), settings.TIME_ZONE)


def _same_date(day, years):
    """The same date so many years later; 28 February for a 29th that there is not."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def _free_slug(slug, parent):
    taken = set(parent.get_children().values_list("slug", flat=True))
    free, number = slug, 2
    while free in taken:
        free, number = f"{slug}-{number}", number + 1
    return free
