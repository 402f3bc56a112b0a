"""Addresses of the demo host; the add-on's come in one line, before Wagtail's own."""

from django.conf import settings
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.utils.urlpatterns import decorate_urlpatterns

from cms.home import health, plain_files, search
from cms.media import uploaded_file
from cms.settings import policies

handler500 = "cms.home.errors.server_error"

decorate_urlpatterns(wagtailadmin_urls.urlpatterns, policies.override(settings.ADMIN_POLICY))

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("recherche/", search.search, name="search"),
    path("health/", health.HealthView.as_view(), name="health"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("robots.txt", plain_files.robots_txt, name="robots_txt"),
    path(".well-known/security.txt", plain_files.security_txt, name="security_txt"),
    path("", include("campaign_pages.urls")),
]

if settings.SERVE_MEDIA:
    urlpatterns.append(path(f"{settings.MEDIA_URL.lstrip('/')}<path:path>", uploaded_file))

urlpatterns.append(path("", include(wagtail_urls)))
