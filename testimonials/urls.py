"""Addresses of the app; ``campaign_pages.urls`` includes them (see ``campaign_pages.companions``)."""

from django.urls import path

from testimonials.recordings.views import captions
from testimonials.series.urls import series_patterns

app_name = "testimonials"

urlpatterns = [
    *series_patterns,
    path("testimonials/captions/<record:track_pk>-<slug:digest>.vtt", captions, name="captions"),
]
