from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TestimonialsConfig(AppConfig):
    name = "testimonials"
    label = "testimonials"
    verbose_name = _("Testimonials")
    default_auto_field = "django.db.models.BigAutoField"

    #: Read by ``campaign_pages.companions``.
    campaign_urls = "testimonials.urls"
    campaign_stylesheets = ["testimonials/css/portraits.css"]

    def ready(self):
        from django.db.models.signals import post_save, pre_save
        from wagtail.models import ModelLogEntry

        from campaign_pages.composed.visitors import leave_index
        from testimonials.people.logs import nameless
        from testimonials.series.pages import TestimonialPage

        post_save.connect(leave_index, sender=TestimonialPage, dispatch_uid="testimonials.series")
        pre_save.connect(nameless, sender=ModelLogEntry, dispatch_uid="testimonials.nameless")
