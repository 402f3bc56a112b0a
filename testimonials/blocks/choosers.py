"""Choosers of testimonials and of their series, in the blocks of any page."""

from django.utils.translation import gettext_lazy as _

from campaign_pages.blocks.choosers import LinkedPageBlock


class TestimonialChooserBlock(LinkedPageBlock):
    """A testimonial; one that may not be shown is taken for none."""

    def __init__(self, **kwargs):
        super().__init__("testimonials.TestimonialPage", **{"label": _("Testimonial"), **kwargs})


class SeriesChooserBlock(LinkedPageBlock):
    """A series of testimonials."""

    def __init__(self, **kwargs):
        super().__init__("testimonials.SeriesPage", **{"label": _("Series"), **kwargs})
