from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TestimonialsConfig(AppConfig):
    name = "testimonials"
    label = "testimonials"
    verbose_name = _("Testimonials")
    default_auto_field = "django.db.models.BigAutoField"

    #: Read by ``campaign_pages.companions``.
    campaign_urls = "testimonials.urls"
    campaign_stylesheets = ["testimonials/css/testimonials.css"]

    def ready(self):
        from django.db.models.signals import post_delete, post_init, post_save, pre_delete, pre_save
        from wagtail.images import get_image_model
        from wagtail.models import ModelLogEntry
        from wagtail.signals import page_published, published
        from wagtailmedia.models import get_media_model

        from campaign_pages.composed.visitors import leave_index
        from campaign_pages.ownership.log_entries import OwnedLogEntry
        from testimonials import checks  # noqa: F401  (registers itself on import)
        from testimonials.people.logs import nameless
        from testimonials.people.models import Authorisation, Person
        from testimonials.rights import deletion, holding, processing, ties, withdrawal
        from testimonials.rights.models import HeldFile
        from testimonials.series.pages import TestimonialPage

        processing.register_own()
        post_save.connect(leave_index, sender=TestimonialPage, dispatch_uid="testimonials.series")
        for log in (ModelLogEntry, OwnedLogEntry):
            pre_save.connect(nameless, sender=log, dispatch_uid=f"testimonials.nameless_{log.__name__}")
        page_published.connect(
            ties.tie_published_testimonial, sender=TestimonialPage, dispatch_uid="testimonials.ties_of_page"
        )
        published.connect(ties.tie_published_recording, dispatch_uid="testimonials.ties_of_recording")
        post_save.connect(withdrawal.return_on_signature, sender=Authorisation, dispatch_uid="testimonials.return")
        pre_delete.connect(deletion.keep_held, sender=Person, dispatch_uid="testimonials.keep_held")
        post_delete.connect(holding.forget_file, sender=HeldFile, dispatch_uid="testimonials.forget_file")
        post_delete.connect(holding.forget_document, sender=Authorisation, dispatch_uid="testimonials.forget_document")
        post_init.connect(holding.remember_size, sender=get_image_model(), dispatch_uid="testimonials.remember_size")
        for library in (get_image_model(), get_media_model()):
            post_delete.connect(
                holding.forget_held_files, sender=library, dispatch_uid=f"testimonials.forget_{library.__name__}"
            )
