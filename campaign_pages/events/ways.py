"""What one keeps of a part of a programme: the calendar of a town or of a kind, its feed of changes, its frame."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.utils.translation import gettext as _

from campaign_pages.events.choices import town_name
from campaign_pages.events.embedding import frame_code, may_be_framed
from campaign_pages.events.enums import kind_name
from campaign_pages.events.filters import clean
from campaign_pages.events.session_links import address_of, with_query

#: By what a calendar or a feed may be narrowed, and how a value is said.
PARTS = {"town": town_name, "kind": kind_name}


@dataclass(frozen=True)
class Way:
    """One part of a programme: its name and what there is of it; ``code`` is empty where nobody may show it."""

    name: str
    calendar_address: str
    feed_address: str
    code: str

    @property
    def heading(self):
        # Translators: before the name of a town or of a kind of event. In French: “Agenda : Valbrune”.
        return _("Calendar: %(name)s") % {"name": self.name}


def ways_of(page, filters, headline, request):
    """A ``Way`` for the town and one for the kind that the ``Filters`` ask for; none for any other choice."""
    asked = {part: value for part in PARTS if (value := getattr(filters, part))} if page.pk else {}
    is_framed = bool(asked) and may_be_framed(request)
    found = []
    for part, value in asked.items():
        name = str(PARTS[part](value))
        frame = with_query(address_of("embedded_programme", page.pk), **{part: value}) if is_framed else ""
        found.append(
            Way(
                name=name,
                calendar_address=with_query(address_of("programme_ics", page.pk), **{part: value}),
                feed_address=with_query(address_of("changes_feed", page.pk), **{part: value}),
                code=frame_code(frame, named(headline, [name]), request) if frame else "",
            )
        )
    return found


def named(title, names):
    """The title of a part: ``The week for childhood – Valbrune``."""
    return " – ".join([title, *names])


def narrowed(query):
    """Pair (names, query) of that by which a ``QueryDict`` narrows a calendar or a feed; both empty without any."""
    asked = [(part, value) for part in PARTS for value in map(clean, query.getlist(part)) if value]
    return [str(PARTS[part](value)) for part, value in asked], urlencode(asked)
