"""Addresses of the add-on; the host includes them before Wagtail's own."""

from django.urls import path

from campaign_pages.branding.views import brand_css, brand_preview_css

app_name = "campaign_pages"

urlpatterns = [
    path("campaign-pages/brand-<int:site_id>-<slug:digest>.css", brand_css, name="brand_css"),
    path("campaign-pages/brand-preview/<str:signed>.css", brand_preview_css, name="brand_preview_css"),
]
