"""The gate that every picture of campaign_pages passes: nobody is shown without valid rights."""

from django.db.models import Q

from campaign_pages import days
from testimonials.people.models import Person
from testimonials.recordings.models import Video


def withheld_pictures(image_ids, moment):
    """The ids among ``image_ids`` of pictures that show somebody without rights at ``moment``: two queries.

    A picture shows the persons tied to it, the person whose portrait it is, and those in the video whose poster it is.
    """
    image_ids = set(image_ids)
    refused = Person.objects.without_rights(days.day_of(moment))
    of_people = Person.objects.filter(
        Q(pictures__picture__in=image_ids) | Q(portrait__in=image_ids), pk__in=refused
    ).values_list("portrait", "pictures__picture")
    posters = Video.objects.filter(poster__in=image_ids, persons__in=refused).values_list("poster", flat=True)
    return ({pk for pair in of_people for pk in pair} | set(posters)) & image_ids
