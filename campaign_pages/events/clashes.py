"""What takes place at the same time elsewhere on the site, published or in a draft."""

import datetime
from dataclasses import dataclass, field

from django.conf import settings
from wagtail.models import Page, Revision

from campaign_pages.events.calendar import Hours
from campaign_pages.events.enums import SessionStatus


@dataclass(frozen=True)
class Slot:
    """A session in a room: ``start`` and ``until`` are aware datetimes, ``speakers`` what identifies each of them."""

    page: int | None
    title: str
    key: str
    venue: int | None
    start: datetime.datetime
    until: datetime.datetime
    speakers: frozenset = field(default_factory=frozenset)

    def meets(self, other):
        """Whether both are going on at some instant; one that begins as the other ends does not meet it."""
        return self.start < other.until and other.start < self.until


def slots_of(page):
    """The slots of an event as its rows stand, without cancelled ones."""
    speakers = frozenset(speaker_key(each.name, each.portrait_id) for each in page.speakers.all())
    return [
        slot_of(page.pk, page.title, row.key, row.venue_id, row.hours, speakers)
        for row in page.session_rows.all()
        if row.starts_on and row.status != SessionStatus.CANCELLED
    ]


def slot_of(page, title, key, venue, hours, speakers=frozenset()):
    zone = settings.TIME_ZONE
    return Slot(page, title, str(key), venue, hours.start(zone), hours.until(zone), speakers)


def speaker_key(name, portrait):
    """What tells one speaker from another: the page of the portrait, else the name however it is spelled."""
    return portrait or " ".join((name or "").casefold().split())


def slots_elsewhere(page, model):
    """The slots of the other events (``model``) of the same site: of those published, and of the drafts of all.

    Three queries, however many events there are.
    """
    site = page.get_site() if page.path else None
    events = model.objects.exclude(pk=page.pk)
    if site:
        events = events.filter(path__startswith=site.root_page.path)
    live = events.filter(live=True).prefetch_related("session_rows", "speakers")
    found = {slot for event in live for slot in slots_of(event)}
    drafts = Page.objects.filter(pk__in=events.filter(has_unpublished_changes=True).values("pk"))
    for content in Revision.objects.filter(pk__in=drafts.values("latest_revision")).values_list("content", flat=True):
        found.update(_slots_in(content))
    return sorted(found, key=lambda slot: (slot.start, slot.title))


def _slots_in(content):
    speakers = frozenset(speaker_key(each.get("name"), each.get("portrait")) for each in content.get("speakers", []))
    for row in content.get("session_rows", []):
        if row.get("starts_on") and row.get("status") != SessionStatus.CANCELLED:
            hours = Hours(
                datetime.date.fromisoformat(row["starts_on"]),
                _read(datetime.time, row.get("starts_at")),
                _read(datetime.date, row.get("ends_on")),
                _read(datetime.time, row.get("ends_at")),
            )
            yield slot_of(content["pk"], content["title"], row.get("key"), row.get("venue"), hours, speakers)


def _read(kind, text):
    return kind.fromisoformat(text) if text else None
