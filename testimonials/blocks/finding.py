"""Which testimonials a block shows, now: those chosen that may be shown, or those that a tag or a series leads to.

The page classes stand in a room above: they are asked for by name, and say themselves which of them may be shown.
"""

from django.apps import apps
from django.utils import timezone

from campaign_pages.blocks.shelf import Shelf
from campaign_pages.blocks.withholding import withheld_pages


def testimonial_model():
    """The page class of testimonials."""
    return apps.get_model("testimonials", "TestimonialPage")


def shelf_of(context):
    """The shelf of the page that is being printed; one of its own for a block that is printed without a page's."""
    return context.get("shelf") or Shelf(context.get("request"))


def showable(testimonials):
    """Those of these testimonials that are published and may be shown; free for those that a shelf has asked about."""
    live = [each for each in testimonials if each and each.live]
    unasked = [each for each in live if not getattr(each, "gates_passed", False)]
    withheld = withheld_pages(unasked, timezone.now()) if unasked else set()
    return [each for each in live if each.pk not in withheld]


def found(shelf, tag="", series=None, at_most=3):
    """The primary keys of up to ``at_most`` testimonials with a ``tag``, of a ``series`` (primary key), or of both.

    In the order of the site's tree, which is that of each series; one query, asked once for a page.
    """
    model = testimonial_model()

    def search():
        now = timezone.now()
        return list(model.found_by(now, tag=tag, series_pk=series).values_list("pk", flat=True)[:at_most])

    return shelf.find((model, tag, series, at_most), search)


def taken(shelf, numbers):
    """The testimonials of these primary keys, each with its person and picture."""
    model = testimonial_model()
    shelf.stock(also=[(model, pk) for pk in numbers])
    return showable(shelf.take(model, pk) for pk in numbers)
