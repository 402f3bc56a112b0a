"""A person takes their agreement back: everything of theirs goes off the site at once, and can come back only with a
new authorisation."""

from dataclasses import dataclass, field
from functools import partial

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from campaign_pages import days
from testimonials.people.models import Person
from testimonials.recordings.models import Video
from testimonials.rights import finding
from testimonials.rights.appearances import pages_showing
from testimonials.rights.holding import Outcome, hold, is_public, restore
from testimonials.rights.models import HeldFile
from testimonials.rights.originals import originals_of, still_refused
from testimonials.rights.ties import tie
from testimonials.series.pages import TestimonialPage


def withdraw(person, user):
    """Withdraw a person and all their authorisations, now; their files follow once that is sure to be kept.

    The gates refuse the person from the moment the transaction ends, whatever then happens to the files. Safe to run
    again: what a storage refused is tried once more.
    """
    now = timezone.now()
    with transaction.atomic():
        person = Person.objects.select_for_update().get(pk=person.pk)
        tie(TestimonialPage.objects.filter(person=person))
        if person.withdrawn_at is None:
            Person.objects.filter(pk=person.pk).update(withdrawn_at=now)
            log(person, "testimonials.withdraw", user=user, title=nameless(person))
        person.authorisations.filter(withdrawn_at=None).update(withdrawn_at=now)
        transaction.on_commit(partial(take_off, [person.pk]))


def take_off(people):
    """Take the files of these persons (ids) off the site, their words out of search, their pages out of caches."""
    outcome = Outcome()
    for thing, person_id in originals_of(people):
        hold(thing, person_id, outcome)
    _follow(finding.leave_search, people, outcome)
    return outcome


def may_return(person, today):
    """Whether a withdrawn person may be shown again: somebody entered a new authorisation, or it is a voice."""
    if person.is_voice:
        return True
    return person.authorisations.valid(today).exists()


def reinstate(person, user, today):
    """Show a withdrawn person again and put their files back. Raises ``ValidationError`` without new authorisation."""
    with transaction.atomic():
        person = Person.objects.select_for_update().get(pk=person.pk)
        if not may_return(person, today):
            raise ValidationError(_("A new authorisation, signed and valid today for this site, is needed first."))
        if person.withdrawn_at is None:
            return
        Person.objects.filter(pk=person.pk).update(withdrawn_at=None)
        _rest_on(person.authorisations.valid(today).order_by("-ends_on", "-pk").first(), person)
        log(person, "testimonials.reinstate", user=user, title=nameless(person))
        transaction.on_commit(partial(bring_back, [person.pk]))


def _rest_on(authorisation, person):
    """Let the testimonials of a person that name a withdrawn authorisation name the new one: the old one shows none."""
    if authorisation:
        pages = TestimonialPage.objects.filter(person=person, authorisation__withdrawn_at__isnull=False)
        TestimonialPage.objects.filter(pk__in=list(pages.values_list("pk", flat=True))).update(
            authorisation=authorisation
        )


def bring_back(people):
    """Put back the held files in which nobody is refused any more, among those that show one of these persons (ids).

    A file that shows somebody else without rights stays out of reach.
    """
    outcome = Outcome()
    restore_allowed(timezone.now(), outcome)
    _follow(finding.enter_search, people, outcome)
    return outcome


def return_on_signature(sender, instance, **kwargs):
    """Receiver of ``post_save`` for authorisations: a renewal brings the files back at once, not with the next check.

    Somebody withdrawn comes back by a decision only (``reinstate``).
    """
    if kwargs.get("raw") or not HeldFile.objects.filter(person=instance.person_id).exists():
        return
    if Person.objects.showable(days.today()).filter(pk=instance.person_id).exists():
        transaction.on_commit(partial(bring_back, [instance.person_id]))


def restore_allowed(moment, outcome):
    """Put back every held file that shows nobody without rights at ``moment``.

    A file whose person was deleted meanwhile never comes back: nobody is left who could allow it.
    """
    held = list(HeldFile.objects.filter(person__isnull=False).select_related("content_type"))
    refused = still_refused(held, moment)
    for each in held:
        if (each.content_type_id, each.object_id) not in refused:
            restore(each, outcome)


def _follow(search, people, outcome):
    try:
        search(people)
    except Exception:  # a search engine that does not answer must not keep files where they are
        outcome.fail("The search index could not follow the rights", Person(pk=people[0] if people else None))
    finding.purge([*outcome.addresses, *finding.captions_of(people)], pages_showing(people))


def nameless(thing):
    """What the log calls a person or an authorisation: their number, never their name."""
    return f"{capfirst(thing._meta.verbose_name)} {thing.pk}"


@dataclass
class OutOfReach:
    """What the site cannot take back by itself: for the list that is printed after a withdrawal.

    ``videos``: pairs (title, address) at other services. ``pages``: addresses that search engines may still know.
    ``media``: labels of the media for which the person had signed. ``public``: originals that could not be moved yet.
    """

    videos: list = field(default_factory=list)
    pages: list = field(default_factory=list)
    media: list = field(default_factory=list)
    public: list = field(default_factory=list)
    twins: list = field(default_factory=list)


def out_of_reach(person):
    """Return the ``OutOfReach`` of a person."""
    result = OutOfReach()
    for video in Video.objects.filter(persons=person).order_by("title", "pk"):
        result.videos += [(video.title, address) for address in (video.address, video.described_address) if address]
    signed = {medium for authorisation in person.authorisations.all() for medium in authorisation.media}
    result.media = sorted(str(medium.label) for medium in signed if medium != "site")
    pages = TestimonialPage.objects.live().filter(person=person)
    result.pages = [address for page in pages if (address := page.get_full_url())]
    originals = [thing for thing, _person in originals_of([person.pk])]
    result.public = [thing for thing in originals if is_public(thing)]
    result.twins = list(_twins(originals))
    return result


def _twins(originals):
    """Pictures of the library that hold the same file as one of these and are not tied to the person."""
    hashes = {getattr(thing, "file_hash", "") for thing in originals} - {""}
    for model in {type(thing) for thing in originals if hasattr(thing, "file_hash")}:
        known = [thing.pk for thing in originals if type(thing) is model]
        yield from model._base_manager.filter(file_hash__in=hashes).exclude(pk__in=known)
