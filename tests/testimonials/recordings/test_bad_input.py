"""What must not come in through the form of a video: said in words, and nothing of it is stored."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from testimonials.recordings.models import CaptionTrack, Video
from tests.factories.pictures import picture
from tests.factories.recordings import CAPTIONS, VideoFactory
from tests.testimonials.recordings.test_entry import EDIT, data, faults, locale, person, post, track  # noqa: F401 (fixtures)

pytestmark = pytest.mark.django_db

CUE = "WEBVTT\n\n00:01.000 --> 00:02.000\n"
HOSTILE = [
    ({"tracks": [track("Bonjour.")]}, "WEBVTT"),
    ({"tracks": [track(CUE + "<script>alert(1)</script>")]}, "<script>"),
    ({"tracks": [track(CUE + '<img src=x onerror="x">')]}, "<img"),
    ({"tracks": [track(b"\x00\x00\x00\x18ftypmp42")]}, "fichier texte"),
    ({"tracks": [track(CUE + "Bonjour. " * 60_000)]}, "trop lourd"),
    ({"tracks": [track(CAPTIONS), track(CUE + "<b onclick=x>a</b>", language="en")]}, "<b onclick"),
    ({"address": "https://player.vimeo.com.evil.example/video/76979871"}, "pas autorisé"),
    ({"address": "https://tube.example/w/abc"}, "pas autorisé"),
]


@pytest.mark.parametrize("action", ["", "action-publish"])
@pytest.mark.parametrize(("values", "sentence"), HOSTILE)
def test_it_is_refused_in_drafts_and_in_publications(admin_client, action, values, sentence):
    response = post(admin_client, action, credit="Studio des Combes", poster=picture().pk, **rewound(values))
    assert sum(sentence in fault for fault in faults(response)) == 1, faults(response)
    assert BeautifulSoup(response.content, "html.parser").select_one("[name=credit]")["value"] == "Studio des Combes"
    assert not Video.objects.exists()
    assert not CaptionTrack.objects.exists()


def rewound(values):
    """The uploads of the table, from their beginning again."""
    for each in values.get("tracks", []):
        each["file"].seek(0)
    return values


def test_a_refused_file_leaves_the_captions_that_are_there(admin_client):
    video = VideoFactory()
    kept = video.tracks.get()
    hostile = {**track(CUE + "<script>alert(1)</script>"), "id": kept.pk}
    response = admin_client.post(reverse(EDIT, args=[video.pk]), data(tracks=[hostile], kept=1, name="Autre nom"))
    assert ["<script>" in fault for fault in faults(response)] == [True]
    kept.refresh_from_db()
    video.refresh_from_db()
    assert kept.content == CAPTIONS
    assert video.name != "Autre nom"
    assert video.latest_revision is None or "alert(1)" not in str(video.latest_revision.content)


def test_nobody_whose_authorisation_expired_is_published(admin_client):
    refused = post(admin_client, "action-publish", poster=picture().pk, persons=[person("Ornella", until=-1).pk])
    assert ["Ornella" in fault for fault in faults(refused)] == [True]
    assert not Video.objects.exists()
    post(admin_client, "action-publish", poster=picture().pk, persons=[person("Paul").pk])
    assert [video.live for video in Video.objects.all()] == [True]
