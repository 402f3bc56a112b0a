"""A host is told at start-up what would betray somebody."""

import datetime

import pytest
from django.core.checks import run_checks
from django.utils import timezone

from testimonials.checks import check_daily_check, check_private_storage
from testimonials.models import RightsCheck
from tests.factories.rights import somebody

DISK = "django.core.files.storage.FileSystemStorage"


def messages(settings, private):
    settings.STORAGES = {name: value for name, value in settings.STORAGES.items() if name != "private"}
    if private:
        settings.STORAGES = {**settings.STORAGES, "private": private}
    return check_private_storage(None)


@pytest.mark.parametrize(
    ("options", "refused"),
    [
        (None, "There is no private storage"),
        ({"location": "{root}/public/inside"}, "MEDIA_ROOT"),
        ({"location": "{root}/static"}, "STATIC_ROOT"),
        ({"location": "{root}/private", "base_url": "/private/"}, "base_url"),
        ({"location": "{root}/private"}, ""),
        ({"location": "{root}/public-no"}, ""),
    ],
)
def test_a_public_or_missing_private_storage_is_refused(settings, disk, options, refused):
    settings.STATIC_ROOT = str(disk / "static")
    private = None
    if options:
        filled = {name: value.format(root=disk) for name, value in options.items()}
        private = {"BACKEND": DISK, "OPTIONS": filled}
    found = messages(settings, private)
    assert [each.id for each in found] == (["testimonials.E001"] if refused else [])
    for each in found:
        assert refused in each.msg
        assert 'STORAGES["private"]' in each.hint


def test_the_public_storage_is_not_a_private_one(settings):
    settings.TESTIMONIALS = {"PRIVATE_STORAGE": "default"}
    (error,) = check_private_storage(None)
    assert "“default” is public" in error.msg


def test_the_check_is_among_those_of_the_start(settings):
    settings.STORAGES = {name: value for name, value in settings.STORAGES.items() if name != "private"}
    assert "testimonials.E001" in [each.id for each in run_checks(tags=["testimonials"])]


@pytest.mark.django_db
def test_a_daily_check_that_stopped_is_reported_once_there_are_rights():
    assert check_daily_check(None, ["default"]) == []
    somebody("Nadia")
    assert [each.id for each in check_daily_check(None, ["default"])] == ["testimonials.W002"]
    assert check_daily_check(None, []) == []
    RightsCheck.objects.create()
    assert check_daily_check(None, ["default"]) == []
    RightsCheck.objects.update(ran_at=timezone.now() - datetime.timedelta(hours=49))
    (warning,) = check_daily_check(None, ["default"])
    assert "48 hours" in warning.msg
