"""A session as it is printed in a list or on the page of its event: every word ready, so that templates only print."""

from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from campaign_pages import days
from campaign_pages.channels.current import with_source
from campaign_pages.events import session_words
from campaign_pages.events.enums import Attendance, kind_name
from campaign_pages.events.session_links import address_of, registration_link


class Entry:
    """One session at ``now`` (aware datetime) in the words of a site (``branding.vocabulary.Words``).

    ``day``: the day of several on which it stands in a list, or ``None``. ``request``: for the address of its event.
    """

    def __init__(self, session, now, words, request=None, day=None):
        self.session, self.now, self.words, self.request, self.day = session, now, words, request, day
        self.tells_the_way = True
        #: What the page of the event shows of the venue beside: its picture and its contact.
        self.door = self.venue_contact = None

    @property
    def anchor(self):
        """Its place on the page of its event."""
        return f"session-{self.session.uid}"

    @property
    def title(self):
        return self.words.fill(self.session.page.title)

    @property
    def sentence(self):
        return self.words.fill(self.session.page.sentence)

    @cached_property
    def address(self):
        """The page of its event, with the visitor's channel; a mere sign for an example that has none."""
        if not self.session.page.pk:
            return "#"
        return with_source(self.session.page.get_url(self.request) or "", self.request)

    @property
    def full_address(self):
        """The page of its event, for another site."""
        return self.session.page.get_full_url(self.request) or ""

    @property
    def kind(self):
        return kind_name(self.session.page.kind)

    @property
    def hours(self):
        if self.day is None:
            return session_words.hours_in_words(self.session)
        return session_words.hours_on_day_in_words(self.session, self.day)

    @property
    def short_hours(self):
        """For a narrow column beside a title: ``6 p.m.``; of a whole day, ``all day``."""
        starts_here = self.day is None or self.day == self.session.first_day
        if self.session.all_day or not starts_here:
            return self.hours
        return days.hour_in_words(self.session.start)

    @property
    def rest_of_hours(self):
        """What ``short_hours`` leaves out: ``until 8:30 p.m.``; empty for an open end."""
        starts_here = self.day is None or self.day == self.session.first_day
        if self.session.all_day or not starts_here or self.session.end is None or self.lasts:
            return ""
        return _("until %(end)s") % {"end": days.hour_in_words(self.session.end)}

    @property
    def lasts(self):
        """Whether it goes on for more than one day."""
        return self.session.first_day != self.session.last_day

    @property
    def days(self):
        return session_words.day_in_words(self.session)

    @property
    def machine_start(self):
        """For ``<time datetime>``."""
        return self.session.first_day.isoformat() if self.session.all_day else self.session.start.isoformat()

    @property
    def place(self):
        return session_words.place_in_words(self.session)

    @property
    def venue(self):
        """Where it is held; ``None`` for one that is online only."""
        return None if self.session.attendance == Attendance.ONLINE else self.session.venue

    @property
    def ways(self):
        """How one comes to its venue: pairs (label, words); nothing where an entry before tells it."""
        venue = self.venue if self.tells_the_way else None
        named = ((_("By bus or train"), "bus"), (_("Parking"), "parking"), (_("Access"), "access_text"))
        return [(label, getattr(venue, name)) for label, name in named if getattr(venue, name, "")]

    @property
    def is_online(self):
        return self.session.attendance != Attendance.IN_PERSON

    @property
    def state(self):
        """``planned``, ``moved``, ``full``, ``over`` or ``cancelled``."""
        return session_words.status_code(self.session, self.now)

    @property
    def status(self):
        return session_words.status_in_words(self.session, self.now)

    @property
    def is_told(self):
        """Whether a list says its state: of what is over the whole list is over."""
        return self.state not in ("planned", "over")

    @property
    def note(self):
        return self.session.note

    @property
    def price(self):
        """What it costs; nothing of what one cannot go to."""
        return "" if self.state in ("over", "cancelled") else self.session.page.price_words

    @property
    def places(self):
        return session_words.places_in_words(self.session, self.now)

    @cached_property
    def registration(self):
        """Pair (words, address) of the way to a place, or ``None``; the address tells by which channel one came."""
        found = registration_link(self.session, self.now)
        return (found[0], with_source(found[1], self.request)) if found else None

    @property
    def registration_words(self):
        """How one gets a place, for a session that is to come and has no link."""
        if self.state in ("over", "cancelled") or self.registration:
            return ""
        if self.session.registration == "none":
            return session_words.registration_in_words(self.session)
        opens = self.session.registration_opens_at
        if opens and opens > self.now:
            return session_words.registration_opens_in_words(self.session)
        return ""

    @property
    def way_on_paper(self):
        """How one gets a place, where no link can be followed; empty for who comes as they are."""
        nothing = self.state in ("over", "cancelled", "full") or self.session.registration == "none"
        return "" if nothing else session_words.registration_in_words(self.session)

    @property
    def access(self):
        """What is there for those who need it: the session's own, and what its venue has."""
        return [each.label for each in self.session.access]

    @property
    def calendar_address(self):
        """Its calendar file; empty where this site has none, and for what is over."""
        over = self.state == "over" or not self.session.pk
        return "" if over else address_of("session_ics", self.session.uid)
