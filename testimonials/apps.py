from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TestimonialsConfig(AppConfig):
    name = "testimonials"
    label = "testimonials"
    verbose_name = _("Testimonials")
    default_auto_field = "django.db.models.BigAutoField"

    #: Read by ``campaign_pages.companions``.
    campaign_urls = "testimonials.urls"
    campaign_stylesheets = ["testimonials/css/player.css"]
