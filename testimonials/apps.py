from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TestimonialsConfig(AppConfig):
    name = "testimonials"
    label = "testimonials"
    verbose_name = _("Testimonials")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from django.db.models.signals import pre_save
        from wagtail.models import ModelLogEntry

        from testimonials.people.logs import nameless

        pre_save.connect(nameless, sender=ModelLogEntry, dispatch_uid="testimonials.nameless")
