"""The gates that every picture, video and audio file passes: nobody is shown without valid rights."""

from django.db.models import Q

from campaign_pages import days
from testimonials.people.models import Person, PersonPicture
from testimonials.recordings.models import Audio, Video


def withheld_pictures(image_ids, moment):
    """The ids among ``image_ids`` of pictures that show somebody without rights at ``moment``: one query.

    A picture shows the persons tied to it, the person whose portrait it is, and those in the video whose poster it is.
    """
    image_ids = set(image_ids)
    refused = Person.objects.without_rights(days.day_of(moment))
    portraits = refused.filter(portrait__in=image_ids).order_by().values_list("portrait")
    ties = PersonPicture.objects.filter(picture__in=image_ids, person__in=refused).order_by().values_list("picture")
    posters = Video.objects.filter(poster__in=image_ids, persons__in=refused).order_by().values_list("poster")
    # A union takes up the model's own order again (Django 6), which none of its columns could obey.
    return {pk for (pk,) in portraits.union(ties, posters).order_by()}


def withheld_media(media_ids, moment):
    """The ids among ``media_ids`` of files of the media library that show or let hear such a person: two queries."""
    media_ids = set(media_ids)
    refused = Person.objects.without_rights(days.day_of(moment))
    videos = Video.objects.filter(
        Q(media__in=media_ids) | Q(described_media__in=media_ids), persons__in=refused
    ).values_list("media", "described_media")
    audios = Audio.objects.filter(media__in=media_ids, persons__in=refused).values_list("media", flat=True)
    return ({pk for pair in videos for pk in pair} | set(audios)) & media_ids
