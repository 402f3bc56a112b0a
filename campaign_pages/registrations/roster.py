"""The registrations of one session as the desk reads them: who comes, who waits, whom to call."""

from dataclasses import dataclass

from django.db.models import Case, Count, F, IntegerField, Q, Value, When
from django.utils import timezone
from django.utils.functional import cached_property

from campaign_pages.events.enums import SessionStatus
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
    def unproven(self):
        """Those who have not confirmed their address yet, and hold nothing before."""
        return [each for each in self.everybody if each.state == State.UNPROVEN]

    @property
    def gone(self):
        """Those who cancelled or did not answer."""
        return [each for each in self.everybody if each.state in (State.EXPIRED, State.CANCELLED)]

    @property
    def confirmed(self):
        """Those who are expected, by name as on a sign-in sheet."""
        mine = [each for each in self.everybody if each.state == State.CONFIRMED]
        return sorted(mine, key=lambda each: each.name.casefold())

    @property
    def to_call(self):
        """Those whom no mail reaches, those who asked to be called and those who would wait for ever."""
        return [each for each in self.active if not each.mail or each.contact_me or each.waits_in_vain]

    @property
    def people_expected(self):
        return sum(each.people for each in self.confirmed)


class Places:
    """How full something is that has ``capacity`` (``None``: places are not counted) and ``places_taken``."""

    @property
    def share(self):
        """Places taken out of a hundred; ``None`` where places are not counted. Above 100 with an overbooking."""
        return round(100 * self.places_taken / self.capacity) if self.capacity else None


@dataclass(frozen=True)
class Filling(Places):
    """How full one session is, for a list."""

    session: object

    @property
    def capacity(self):
        return self.session.capacity

    @property
    def places_taken(self):
        return self.session.places_taken

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
    def too_large(self):
        """How many groups wait that are larger than the session ever is; known to ``with_too_large`` only."""
        return getattr(self.session, "too_large", 0)


@dataclass(frozen=True)
class WeekFilling(Places):
    """How full the sessions of a week are: those that take registrations and take place."""

    week: object
    #: Of each session, also of one that does not take place: what ``of_all`` asks the database for.
    rows: list

    @classmethod
    def of_all(cls, weeks, sessions):
        """Those of ``weeks`` that have any of the ``sessions``, a queryset; one query for all of them."""
        names = ("page__path", "capacity", "places_taken", "people_waiting", "until", "status", "removed_at")
        rows = list(sessions.exclude(page=None).values(*names))
        totals = [cls(week, [row for row in rows if row["page__path"].startswith(week.path)]) for week in weeks]
        return [total for total in totals if total.rows]

    @property
    def title(self):
        return f"{self.week.title} ({self.week.starts_on.year})" if self.week.starts_on else self.week.title

    @property
    def sessions(self):
        """The rows of those that take place."""
        return [row for row in self.rows if row["status"] != SessionStatus.CANCELLED and not row["removed_at"]]

    @property
    def capacity(self):
        """The places of the sessions that count them; ``None`` if none does."""
        return sum(row["capacity"] for row in self._counted) if self._counted else None

    @property
    def places_taken(self):
        return sum(row["places_taken"] for row in self._counted or self.sessions)

    @property
    def people_waiting(self):
        return sum(row["people_waiting"] for row in self.sessions)

    @property
    def is_over(self):
        return max(row["until"] for row in self.rows) <= timezone.now()

    @property
    def _counted(self):
        return [row for row in self.sessions if row["capacity"] is not None]


def with_too_large(sessions):
    """The sessions, each with ``too_large``: the number of groups that wait and will never fit."""
    larger = Q(registrations__people__gt=F("capacity") + F("overbooking"))
    return sessions.annotate(
        too_large=Count("registrations", filter=larger & Q(registrations__state=State.WAITING), distinct=True)
    )
