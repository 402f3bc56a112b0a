from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CampaignPagesConfig(AppConfig):
    name = "campaign_pages"
    label = "campaign_pages"
    verbose_name = _("Campaigns")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from django.db.models.signals import post_save
        from wagtail.signals import page_published, published

        from campaign_pages import checks  # noqa: F401  (registers itself on import)
        from campaign_pages.candidates import erasing as candidates_erasing
        from campaign_pages.candidates import letters as candidates_letters
        from campaign_pages.candidates import mails as candidates_mails
        from campaign_pages.candidates import processing as candidates_processing
        from campaign_pages.candidates.linkable import recruited_for
        from campaign_pages.channels.offered import register_offered
        from campaign_pages.composed.records import prepare_pictures_of_record
        from campaign_pages.events.publishing import publish_sessions_of_page
        from campaign_pages.events.signals import session_published
        from campaign_pages.intake import processings as intake_processings
        from campaign_pages.intake.outbox import register_due_mails
        from campaign_pages.intake.own_records import register_own
        from campaign_pages.pictures.publishing import prepare_pictures_of_page
        from campaign_pages.press.pages import PressReleasePage
        from campaign_pages.press.search import leave_index
        from campaign_pages.registrations import processing as registrations_processing
        from campaign_pages.registrations.alerts import register_alerts
        from campaign_pages.registrations.erasing import register_erasing
        from campaign_pages.registrations.letters import register_kinds
        from campaign_pages.registrations.mails import due_mails
        from campaign_pages.registrations.messages import register_kind
        from campaign_pages.registrations.places import look_after, on_publication

        page_published.connect(prepare_pictures_of_page, dispatch_uid="campaign_pages.pictures")
        page_published.connect(publish_sessions_of_page, dispatch_uid="campaign_pages.sessions")
        published.connect(prepare_pictures_of_record, dispatch_uid="campaign_pages.record_pictures")
        post_save.connect(leave_index, sender=PressReleasePage, dispatch_uid="campaign_pages.press")
        register_own()
        register_kinds()
        register_kind()
        register_alerts()
        register_erasing()
        candidates_letters.register_kinds()
        register_offered(recruited_for)
        candidates_erasing.register_erasing()
        registrations_processing.register_own()
        candidates_processing.register_own()
        intake_processings.register_own()
        register_due_mails(look_after)
        register_due_mails(due_mails)
        register_due_mails(candidates_mails.due_mails)
        session_published.connect(on_publication, dispatch_uid="campaign_pages.places")
