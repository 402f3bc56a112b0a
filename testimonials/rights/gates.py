"""The gates that every picture, video and audio file passes: nobody is shown without valid rights."""

from django.db.models import Q

from campaign_pages import days
from testimonials.people.models import Person
from testimonials.recordings.models import Audio, Video


def withheld_pictures(image_ids, moment):
    """The ids among ``image_ids`` of pictures that show somebody without rights at ``moment``: one query.

    A picture shows the persons tied to it, the person whose portrait it is, and those in the video whose poster it is.
    """
    image_ids = set(image_ids)
    refused = Person.objects.without_rights(days.day_of(moment))
    people = Person.objects.filter(pk__in=refused).order_by()
    of_people = people.filter(portrait__in=image_ids).values_list("portrait")
    ties = people.filter(pictures__picture__in=image_ids).values_list("pictures__picture")
    videos = Video.objects.filter(poster__in=image_ids, persons__in=refused).order_by()
    return {pk for (pk,) in of_people.union(ties, videos.values_list("poster"))}


def withheld_media(media_ids, moment):
    """The ids among ``media_ids`` of files of the media library that show or let hear such a person: two queries."""
    media_ids = set(media_ids)
    refused = Person.objects.without_rights(days.day_of(moment))
    videos = Video.objects.filter(
        Q(media__in=media_ids) | Q(described_media__in=media_ids), persons__in=refused
    ).values_list("media", "described_media")
    audios = Audio.objects.filter(media__in=media_ids, persons__in=refused).values_list("media", flat=True)
    return ({pk for pair in videos for pk in pair} | set(audios)) & media_ids
