from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CampaignPagesConfig(AppConfig):
    name = "campaign_pages"
    label = "campaign_pages"
    verbose_name = _("Campaigns")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from wagtail.signals import page_published, published

        from campaign_pages import checks  # noqa: F401  (registers itself on import)
        from campaign_pages.blocks.reusable import prepare_pictures_of_section
        from campaign_pages.pictures.publishing import prepare_pictures_of_page

        page_published.connect(prepare_pictures_of_page, dispatch_uid="campaign_pages.pictures")
        published.connect(prepare_pictures_of_section, dispatch_uid="campaign_pages.section_pictures")
