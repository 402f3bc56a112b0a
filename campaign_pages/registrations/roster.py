"""The registrations of one session as the desk reads them: who comes, who waits, whom to call."""

from dataclasses import dataclass

from django.db.models import Case, IntegerField, Value, When
from django.utils import timezone
from django.utils.functional import cached_property

from campaign_pages.events.session_words import day_in_words, hours_in_words, place_in_words, status_in_words
from campaign_pages.registrations.enums import State
from campaign_pages.registrations.models import Registration

ORDER = (State.CONFIRMED, State.OFFERED, State.WAITING, State.UNPROVEN, State.EXPIRED, State.CANCELLED)


@dataclass(frozen=True)
class Roster:
    """The people of one session, in the order in which the desk needs them; one query."""

    session: object

    @cached_property
    def everybody(self):
        cases = [When(state=state, then=Value(number)) for number, state in enumerate(ORDER)]
        known = Registration.objects.known().filter(session=self.session)
        found = known.annotate(group=Case(*cases, output_field=IntegerField())).order_by("group", "requested_at", "pk")
        registrations = list(found)
        waiting = 0
        for registration in registrations:
            # Whoever asks a registration for its session must not ask the database.
            registration.session = self.session
            if registration.state == State.WAITING:
                waiting += 1
                registration.place_in_line = waiting
        return registrations

    @property
    def active(self):
        """Those who have a place or wait for one."""
        return [each for each in self.everybody if each.is_active]

    @property
    def waiting(self):
        """Those to whom a place is offered, then the waiting list in its order."""
        return [each for each in self.everybody if each.state in (State.OFFERED, State.WAITING)]

    @property
    def gone(self):
        """Those who cancelled, did not answer, or have not confirmed their address."""
        return [each for each in self.everybody if not each.is_active]

    @property
    def confirmed(self):
        """Those who are expected, by name as on a sign-in sheet."""
        mine = [each for each in self.everybody if each.state == State.CONFIRMED]
        return sorted(mine, key=lambda each: each.name.casefold())

    @property
    def to_call(self):
        """Those whom no mail reaches and those who asked to be called."""
        return [each for each in self.active if not each.mail or each.contact_me]

    @property
    def people_expected(self):
        return sum(each.people for each in self.confirmed)


@dataclass(frozen=True)
class Filling:
    """How full one session is, for a list."""

    session: object

    @property
    def when(self):
        return f"{day_in_words(self.session)}, {hours_in_words(self.session)}"

    @property
    def where(self):
        return place_in_words(self.session)

    @property
    def status(self):
        return status_in_words(self.session, timezone.now())

    @property
    def share(self):
        """Places taken out of a hundred; ``None`` where places are not counted. Above 100 with an overbooking."""
        capacity = self.session.capacity
        return round(100 * self.session.places_taken / capacity) if capacity else None
