"""Caches in front of the site are asked to forget the pages where a person appeared, and those only."""

import io
from urllib.parse import urlsplit

import pytest
from django.core.management import call_command
from django.urls import reverse
from wagtail.contrib.frontend_cache.backends.base import BaseBackend
from wagtail.models import Site

from testimonials.models import Authorisation
from tests.factories.pages import campaign, home_page
from tests.factories.pictures import picture_value
from tests.factories.rights import in_days, series, sign, somebody

pytestmark = pytest.mark.django_db


class Remembers(BaseBackend):
    """A cache that keeps what it was asked to forget."""

    asked = set()

    def __init__(self, params):
        super().__init__(params)

    def purge(self, url):
        self.asked.add(urlsplit(url).path)


@pytest.fixture
def forgotten(settings):
    settings.WAGTAILFRONTENDCACHE = {"test": {"BACKEND": f"{__name__}.Remembers"}}
    Site.objects.update(hostname="localhost", port=80)
    Remembers.asked = set()
    return lambda: Remembers.asked


@pytest.fixture
def pair(committed):
    """Two persons of one series, each in a campaign of their own; the second one is the decoy."""
    with committed():
        within = series()
        people = [somebody(name, within) for name in ("Nadia", "Leurre")]
        for person in people:
            block = {"type": "picture", "value": {"picture": picture_value(person.at_work)}}
            chosen = {"type": "lifted_quotation", "value": {"testimonial": person.page.pk}}
            person.campaign = campaign(home_page(), slug=f"campagne-{person.pk}", body=[block])
            person.quoting = campaign(home_page(), slug=f"citation-{person.pk}", body=[chosen])
    return people


def shown_on(person):
    """Where the person alone is shown."""
    return {person.page.url, person.campaign.url, person.quoting.url, person.captions.address}


def test_after_the_button(pair, admin_client, committed, forgotten):
    nadia, decoy = pair
    files = {nadia.portrait.file.url, nadia.video.media.file.url}
    with committed():
        admin_client.post(reverse("testimonials_withdraw", args=[nadia.pk]), {"confirmed": "yes"})

    assert shown_on(nadia) | files | {nadia.page.get_parent().url} <= forgotten()
    assert not forgotten() & (shown_on(decoy) - {decoy.page.url})


def check(committed):
    Remembers.asked = set()
    with committed():
        call_command("testimonials", "check_rights", stdout=io.StringIO())


def test_after_the_last_day_even_of_somebody_without_files(pair, committed, forgotten):
    nadia, decoy = pair
    check(committed)
    check(committed)
    assert not forgotten() & shown_on(nadia)
    Authorisation.objects.filter(person=nadia).update(ends_on=in_days(-1))
    for thing in (nadia.portrait, nadia.at_work, nadia.poster, nadia.head):
        type(thing).objects.filter(pk=thing.pk).update(file="missing.png")

    check(committed)

    assert shown_on(nadia) <= forgotten()
    assert not forgotten() & (shown_on(decoy) - {decoy.page.url})


def test_on_the_first_day_of_new_rights(pair, committed, forgotten):
    nadia, decoy = pair
    check(committed)
    Authorisation.objects.filter(person=nadia).update(ends_on=in_days(-9))
    check(committed)
    with committed():
        sign(nadia, first=0)
    check(committed)

    assert shown_on(nadia) - {nadia.captions.address} <= forgotten()
    assert not forgotten() & (shown_on(decoy) - {decoy.page.url})
