"""The demo host with real files, a raw view to compare with, and no query log."""

import os

import environ

from cms.settings.test import *  # noqa: F403  (settings modules are built on one another)

DEBUG = False
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "benchmarks.urls"
DATABASES = {"default": environ.Env().db_url("BENCH_DATABASE", default="sqlite://:memory:")}
MEDIA_ROOT = os.environ.get("MEDIA_ROOT", "")
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "private": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
