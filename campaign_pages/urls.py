"""Addresses of the add-on; the host includes them before Wagtail's own."""

app_name = "campaign_pages"

urlpatterns = []
