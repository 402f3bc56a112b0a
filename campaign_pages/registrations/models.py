"""A registration for a session: who comes, how many, and where it stands."""

from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from campaign_pages.events.enums import Attendance
from campaign_pages.intake.phones import phone_in_words
from campaign_pages.registrations.codes import new_code, new_token
from campaign_pages.registrations.enums import ACTIVE, HOLDING, Approved, State
from campaign_pages.registrations.querysets import RegistrationManager


class Registration(models.Model):
    """One group of people for one session.

    Written by ``places``, which keeps the counters of the session equal to the sums of its registrations, and for what
    counts no places by ``correcting`` and ``erasing``. It is in no page, revision or content export; ``erasing`` says
    when what it knows of people goes.
    """

    session = models.ForeignKey(
        "campaign_pages.Session", verbose_name=_("session"), on_delete=models.PROTECT, related_name="registrations"
    )
    code = models.CharField(_("booking code"), max_length=12, unique=True, default=new_code, editable=False)
    #: Comes with the form, so that sending it twice registers once.
    token = models.CharField(max_length=40, unique=True, default=new_token, editable=False)
    name = models.CharField(_("name"), max_length=120)
    mail = models.EmailField(_("mail"), blank=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    people = models.PositiveSmallIntegerField(_("number of people"), default=1, validators=[MinValueValidator(1)])
    sign_language = models.BooleanField(_("French sign language"), default=False)
    hearing_loop = models.BooleanField(_("hearing loop"), default=False)
    step_free = models.BooleanField(_("step-free access"), default=False)
    contact_me = models.BooleanField(_("call me about my needs"), default=False)
    approved = models.CharField(_("already approved"), max_length=10, choices=Approved.choices, blank=True)

    state = models.CharField(_("state"), max_length=12, choices=State.choices, default=State.CONFIRMED)
    requested_at = models.DateTimeField(_("requested on"), default=timezone.now)
    offer_ends_at = models.DateTimeField(_("offer ends on"), null=True, blank=True)
    cancelled_at = models.DateTimeField(_("cancelled on"), null=True, blank=True)
    attended = models.PositiveSmallIntegerField(
        _("people who came"), null=True, blank=True, help_text=_("Empty: not noted. 0: nobody.")
    )
    source = models.CharField(_("channel"), max_length=40, blank=True, help_text=_("By which short link they came."))
    at_the_desk = models.BooleanField(_("registered by the service"), default=False)
    notice = models.ForeignKey(
        "campaign_pages.NoticeVersion",
        verbose_name=_("information given"),
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    erased_at = models.DateTimeField(_("erased on"), null=True, blank=True, editable=False)

    wagtail_reference_index_ignore = True

    objects = RegistrationManager()

    ARRANGEMENTS = ("sign_language", "hearing_loop", "step_free", "contact_me")

    #: Of these, what one needs in a room.
    IN_A_ROOM = ("hearing_loop", "step_free")

    class Meta:
        verbose_name = _("registration")
        verbose_name_plural = _("registrations")
        ordering = ["requested_at", "pk"]
        indexes = [models.Index(fields=["session", "state", "requested_at"], name="campaign_pages_waiting_list")]

    def __str__(self):
        # Never a name: this is what logs and error reports print.
        return f"{self.code}"

    @classmethod
    def arrangements_for(cls, session):
        """What one may ask for there: online, nothing that belongs to a room."""
        online = session.attendance == Attendance.ONLINE
        return [name for name in cls.ARRANGEMENTS if not (online and name in cls.IN_A_ROOM)]

    @property
    def holds_places(self):
        return self.state in HOLDING

    @property
    def is_active(self):
        return self.state in ACTIVE

    @property
    def waits_in_vain(self):
        """Whether the group waits and is larger than its session will ever be: places were taken away since."""
        session = self.session
        limit = None if session.capacity is None else session.capacity + session.overbooking
        return self.state == State.WAITING and limit is not None and self.people > limit

    @property
    def phone_shown(self):
        """The phone number as people read it."""
        return phone_in_words(self.phone)

    @property
    def arrangements(self):
        """What the person asked for, as words."""
        return [str(self._meta.get_field(name).verbose_name) for name in self.ARRANGEMENTS if getattr(self, name)]

    def rank(self):
        """The place on the waiting list, 1 for the next; ``None`` for who does not wait. One query."""
        if self.state != State.WAITING:
            return None
        before = type(self).objects.filter(session=self.session_id, state=State.WAITING)
        earlier = models.Q(requested_at__lt=self.requested_at) | models.Q(
            requested_at=self.requested_at, pk__lt=self.pk
        )
        return before.filter(earlier).count() + 1
