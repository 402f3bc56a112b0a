"""A session as published: what visitors, calendars and registrations go by."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from campaign_pages import days
from campaign_pages.events.details import SessionDetails
from campaign_pages.events.enums import Access, Attendance, Change, RegistrationWay, SessionStatus
from campaign_pages.events.querysets import SessionManager


class Session(SessionDetails):
    """One session of a published event.

    Made and kept by ``publishing`` from the rows of the page, so that a draft changes nothing and an older version of
    the page, published again, deletes nobody's registration: a session whose row is gone is removed, not deleted.
    """

    page = models.ForeignKey(
        "campaign_pages.EventPage",
        verbose_name=_("event"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="sessions",
    )
    key = models.UUIDField()
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    start = models.DateTimeField(_("start"))
    end = models.DateTimeField(_("end"), null=True)
    #: When it is over, whether or not it has an end.
    until = models.DateTimeField(db_index=True)
    all_day = models.BooleanField(default=False)
    first_day = models.DateField(db_index=True)
    last_day = models.DateField()

    sequence = models.PositiveIntegerField(default=0)
    published_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True)

    #: People with a place, confirmed or offered, and people who wait: written by ``registrations`` alone.
    places_taken = models.PositiveIntegerField(default=0)
    people_waiting = models.PositiveIntegerField(default=0)

    objects = SessionManager()

    class Meta:
        verbose_name = _("session")
        verbose_name_plural = _("sessions")
        ordering = ["start", "pk"]
        constraints = [models.UniqueConstraint(fields=["page", "key"], name="campaign_pages_session_row")]

    def __str__(self):
        return f"{self.page.title if self.page else self.uid} {days.on_the_clock(self.start):%Y-%m-%d %H:%M}"

    @property
    def is_cancelled(self):
        """Whether it does not take place: cancelled, or no longer among the sessions of its event."""
        return self.status == SessionStatus.CANCELLED or self.removed_at is not None

    @property
    def places_left(self):
        """How many people still get a place as shown to the public; ``None`` where places are not counted."""
        if self.registration != RegistrationWay.HERE or self.capacity is None:
            return None
        # What is left while others wait is theirs.
        return 0 if self.people_waiting else max(0, self.capacity - self.places_taken)

    @property
    def is_full(self):
        """Whether nobody gets a place any more, as the editor says or as the registrations tell."""
        if self.status == SessionStatus.FULL:
            return True
        counted = self.registration == RegistrationWay.HERE and self.capacity is not None
        return counted and (bool(self.people_waiting) or self.places_taken >= self.capacity + self.overbooking)

    @property
    def access(self):
        """What is there for those who need it, by ``Access``: the session's own, and what its venue has.

        Where nobody comes to a room, nothing is promised of one.
        """
        if self.attendance == Attendance.ONLINE:
            return [Access.SIGN_LANGUAGE] if self.sign_language else []
        venue = self.venue
        there = {
            Access.SIGN_LANGUAGE: self.sign_language,
            Access.HEARING_LOOP: self.hearing_loop or bool(venue and venue.hearing_loop),
            Access.STEP_FREE: self.step_free or bool(venue and venue.step_free),
        }
        return [each for each in Access if there[each]]

    def is_over(self, now):
        """Whether it is past at ``now`` (aware datetime)."""
        return self.until <= now

    def registration_is_open(self, now):
        """Whether one can register on this site at ``now``; a full session still takes people for its waiting list."""
        if self.registration != RegistrationWay.HERE or self.is_cancelled or self.page_id is None:
            return False
        opened = self.registration_opens_at is None or self.registration_opens_at <= now
        return opened and now < (self.registration_closes_at or self.start)


class SessionChange(models.Model):
    """What happened to a published session, told under “What changed” and in its feed."""

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="changes")
    kind = models.CharField(max_length=12, choices=Change.choices)
    at = models.DateTimeField(db_index=True)
    #: Where and when it was before (ISO dates, name of the venue); empty for one that was added.
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)

    class Meta:
        ordering = ["-at", "-pk"]
        verbose_name = _("change of a session")
        verbose_name_plural = _("changes of sessions")

    def __str__(self):
        return f"{self.get_kind_display()}: {self.session}"
