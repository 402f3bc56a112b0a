"""Which files of the libraries show or let hear a person."""

from collections import defaultdict

from django.db.models import Exists, OuterRef, Q
from wagtail.images import get_image_model
from wagtailmedia.models import get_media_model

from campaign_pages import days
from testimonials.people.models import Authorisation, Person, PersonPicture
from testimonials.recordings.models import Audio, Video
from testimonials.rights.gates import withheld_media, withheld_pictures


def file_fields(model):
    """The names of the fields of a library's model that hold originals."""
    return ["file"] if model is get_image_model() else ["file", "thumbnail"]


def picture_ids(people):
    """The ids of the pictures with one of these persons (a queryset or ids), each with the id of one of them."""
    found = dict(PersonPicture.objects.filter(person__in=people).values_list("picture", "person"))
    found |= dict(Person.objects.filter(pk__in=people, portrait__isnull=False).values_list("portrait", "pk"))
    posters = Video.objects.filter(persons__in=people, poster__isnull=False)
    return found | dict(posters.values_list("poster", "persons"))


def media_ids(people):
    """The ids of the files of the media library with one of these persons, each with the id of one of them."""
    found = {}
    for model, name in ((Video, "media"), (Video, "described_media"), (Audio, "media")):
        found |= dict(model.objects.filter(persons__in=people).exclude(**{name: None}).values_list(name, "persons"))
    return found


def originals_of(people):
    """Pairs (picture or media file, id of a person in it) of all that shows one of these persons."""
    people = list(people.values_list("pk", flat=True)) if hasattr(people, "values_list") else people
    for model, found in ((get_image_model(), picture_ids(people)), (get_media_model(), media_ids(people))):
        for pk, thing in sorted(model._base_manager.in_bulk(found).items()):
            yield thing, found[pk]


def people_gone(moment):
    """Persons who could be shown once and may not at ``moment``: withdrawn, or signed for a time that is over.

    Somebody whose authorisation is still to come is shown nowhere either, but their files stay in the library: editors
    prepare the page with them.
    """
    today = days.day_of(moment)
    over = Authorisation.objects.filter(person=OuterRef("pk")).filter(
        Q(ends_on__lt=today) | Q(withdrawn_at__isnull=False)
    )
    return Person.objects.without_rights(today).filter(Q(withdrawn_at__isnull=False) | Exists(over))


def still_refused(held, moment):
    """The keys (content type id, object id as text) of those held files that show somebody without rights."""
    by_model = defaultdict(set)
    for each in held:
        by_model[each.content_type].add(int(each.object_id))
    gates = {get_image_model(): withheld_pictures, get_media_model(): withheld_media}
    return {
        (content_type.pk, str(pk))
        for content_type, pks in by_model.items()
        if content_type.model_class() in gates
        for pk in gates[content_type.model_class()](pks, moment)
    }
