"""Addresses of this room, for ``testimonials.urls``."""

from django.urls import path

from testimonials.series.feeds import series_feed

series_patterns = [path("testimonials/series-<record:series_pk>.atom", series_feed, name="series_feed")]
