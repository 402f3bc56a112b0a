"""Addresses of testimonials; ``campaign_pages.urls`` includes them within its own namespace."""

from testimonials.series.urls import series_patterns

app_name = "testimonials"

urlpatterns = [
    *series_patterns,
]
