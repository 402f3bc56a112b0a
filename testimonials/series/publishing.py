"""What a testimonial needs before anybody may publish it, and its refusal by whichever way it is published.

The display gate is the guarantee: a page that got out nevertheless is shown to nobody without valid rights.
"""

import logging
from dataclasses import dataclass
from typing import Any

from django.core.cache import cache
from django.db.models import TextChoices
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.actions.publish_revision import PublishPermissionError
from wagtail.log_actions import log

from campaign_pages import days
from testimonials.people.standing import fault_of, rights_of
from testimonials.series.enums import Form

logger = logging.getLogger("testimonials")

#: What Wagtail's ``publish_scheduled`` says that it does.
SCHEDULED = "wagtail.publish.scheduled"
REFUSED = "testimonials.publish.refuse"
PARTS = ("missions", "career_path", "motivations")
#: Seconds for which a refusal waits for the page of the admin that tells it.
TELL_WITHIN = 120


class Need(TextChoices):
    """What a testimonial can lack, without naming anybody: this much is kept in its history."""

    PERSON = "person", gettext_lazy("the person who speaks")
    RIGHTS = "authorisation", gettext_lazy("a valid authorisation of the person for this site")
    OWN_RIGHTS = "own_authorisation", gettext_lazy("an authorisation of this very person")
    NO_CHILD = "no_child_identifiable", gettext_lazy("the statement that no entrusted child can be identified")
    WORDS = "words", gettext_lazy("words, a video or an audio recording")
    VIDEO = "video", gettext_lazy("the rights of everybody in the video")
    AUDIO = "audio", gettext_lazy("the rights of everybody in the audio recording")


@dataclass(frozen=True)
class Missing:
    """One thing that is missing: the ``field`` of the form where it is put right, and the sentence that says so."""

    need: Need
    field: str
    sentence: str


@dataclass(frozen=True)
class Candidate:
    """A testimonial as somebody wants to publish it: from its form or from a revision."""

    person: Any
    authorisation: Any
    no_child_identifiable: bool
    form: str
    has_parts: bool
    has_exchanges: bool
    video: Any
    audio: Any
    go_live_at: Any

    @classmethod
    def of(cls, page):
        """The candidate that a page is, for example one made of a revision."""
        return cls(
            person=page.person,
            authorisation=page.authorisation,
            no_child_identifiable=page.no_child_identifiable,
            form=page.form,
            has_parts=any(strip_tags(getattr(page, part)).strip() for part in PARTS),
            has_exchanges=any(strip_tags(each.answer).strip() for each in page.exchanges.all()),
            video=page.video,
            audio=page.audio,
            go_live_at=page.go_live_at,
        )

    @property
    def day(self):
        """The day on which the page becomes public: that of its schedule, or today."""
        now = timezone.now()
        return days.day_of(self.go_live_at if self.go_live_at and self.go_live_at > now else now)

    def missing(self):
        """What is missing, in the order of the form; empty when it may be published."""
        return [*self._rights(), *self._words(), *self._recordings()]

    def _rights(self):
        if self.person is None:
            yield Missing(Need.PERSON, "person", _("Choose the person who speaks, or create them in the chooser."))
        else:
            yield from self._rights_of_person()
        if not self.no_child_identifiable:
            sentence = _(
                "Look once more at pictures, words and video, then tick that no entrusted child can be identified."
            )
            yield Missing(Need.NO_CHILD, "no_child_identifiable", sentence)

    def _rights_of_person(self):
        rights = rights_of(self.person, self.day)
        if not rights.allow_display:
            sentence = _("%(name)s may not be shown on this site: %(why)s.")
            words = sentence % {"name": self.person.shown_name, "why": rights.sentence}
            yield Missing(Need.RIGHTS, "authorisation", words)
        elif self.authorisation and self.authorisation.person_id != self.person.pk:
            sentence = _("This authorisation was signed by somebody else: choose one of %(name)s.")
            yield Missing(Need.OWN_RIGHTS, "authorisation", sentence % {"name": self.person.shown_name})
        elif self.authorisation and (fault := fault_of(self.authorisation, self.day)):
            sentence = _("This authorisation does not allow the site: %(why)s. Choose another one of %(name)s.")
            words = sentence % {"why": fault, "name": self.person.shown_name}
            yield Missing(Need.RIGHTS, "authorisation", words)

    def _words(self):
        if self.video or self.audio:
            return
        if self.form == Form.INTERVIEW and not self.has_exchanges:
            yield Missing(Need.WORDS, "form", _("Write one question with its answer at least, or choose a video."))
        elif self.form == Form.PORTRAIT and not self.has_parts:
            yield Missing(Need.WORDS, "missions", _("Write one of the three parts at least, or choose a video."))

    def _recordings(self):
        for need, recording in ((Need.VIDEO, self.video), (Need.AUDIO, self.audio)):
            people = recording.persons.without_rights(self.day).with_standing(self.day) if recording else []
            for person in people:
                sentence = _("%(name)s is in it and may not be shown on this site: %(why)s.")
                words = sentence % {"name": person.shown_name, "why": rights_of(person, self.day).sentence}
                yield Missing(need, need.value, words)


class RightsMissing(PublishPermissionError):
    """Somebody publishes a testimonial that lacks something; its text says what, in the language in use."""


class PublishedWithRights:
    """Mixin of the page: refuses to publish while something is missing; stands before ``Page`` among its bases.

    Its form has said so already. This is the way of the workflow's last approval, of several pages at once, of a
    schedule and of code: ``RightsMissing`` is raised and nothing changes. A schedule (``publish_scheduled``) goes on
    with the other pages: this one stays as it was, without its date, and its history says why.
    """

    def publish(self, revision, user=None, changed=True, log_action=True, **kwargs):
        missing = Candidate.of(revision.as_object()).missing()
        if not missing:
            return super().publish(revision, user=user, changed=changed, log_action=log_action, **kwargs)
        if log_action == SCHEDULED:
            return self._decline(revision, missing)
        if user:
            cache.set(_waiting(user), (self.pk, [each.sentence for each in missing]), TELL_WITHIN)
        raise RightsMissing(" ".join(each.sentence for each in missing))

    def _decline(self, revision, missing):
        revision.approved_go_live_at = None
        revision.save(update_fields=["approved_go_live_at"])
        needs = [each.need.value for each in missing]
        log(instance=self, action=REFUSED, revision=revision, data={"needs": needs})
        logger.warning("Testimonial %s was not published on schedule: %s", self.pk, ", ".join(needs))


def take_refusal(user):
    """The (page id, sentences) of a refusal that nobody has told ``user`` yet, or ``None``; told once."""
    refusal = cache.get(_waiting(user))
    if refusal:
        cache.delete(_waiting(user))
    return refusal


def missing_by_page(pages):
    """Pairs (page, what is missing) of those among ``pages``, of one type, that may not be published as they stand."""
    latest = [page.get_latest_revision_as_object() for page in pages]
    return [(page, missing) for page in latest if (missing := Candidate.of(page).missing())]


def _waiting(user):
    return f"testimonials-refusal-{user.pk}"
