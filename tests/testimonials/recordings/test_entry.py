"""The editor's forms of videos and audio recordings."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text

from campaign_pages import days
from testimonials.people.enums import Kind, Voice
from testimonials.people.models import Authorisation, Person
from testimonials.recordings.models import Audio, Video
from tests.factories.pictures import picture
from tests.factories.recordings import CAPTIONS, AudioFactory, VideoFactory, medium

pytestmark = pytest.mark.django_db

ADD = "wagtailsnippets_testimonials_video:add"
EDIT = "wagtailsnippets_testimonials_video:edit"


@pytest.fixture(autouse=True)
def locale():
    """A host always has one."""
    return VideoFactory.build(media=None, poster=None).locale


def person(name="Nadia B.", until=30, **values):
    """A professional whose authorisation ends in ``until`` days; ``None``: nobody signed."""
    found = Person.objects.create(display_name=name, **values)
    if until is not None:
        today = days.today()
        Authorisation.objects.create(
            person=found,
            document="authorisations/signed.pdf",
            purpose="Portraits",
            for_site=True,
            starts_on=today - datetime.timedelta(days=90),
            ends_on=today + datetime.timedelta(days=until),
        )
    return found


def data(tracks=(), kept=0, **values):
    """What the form posts; ``kept``: how many of the tracks are stored already."""
    filled = {
        "name": "Une nuit",
        "title": "Que fait-on la nuit ?",
        "description": "Une nuit à la pouponnière.",
        "media": "",
        "address": "https://vimeo.com/76979871",
        "poster": "",
        "persons": [],
        "no_child_identifiable": "on",
        "transcript": rich_text("<p>Je travaille la nuit.</p>"),
        "described_media": "",
        "described_address": "",
        "duration": "95",
        "recorded_on": "",
        "credit": "",
        "review_on": "",
        "tags": "",
        "tracks": inline_formset(list(tracks), initial=kept),
    }
    posted = {**filled, **values}
    persons = posted.pop("persons")
    posted = {**nested_form_data(posted), "persons": persons}
    return {name: value for name, value in posted.items() if value is not None}


def track(content, name="nuit.vtt", **values):
    content = content if isinstance(content, bytes) else content.encode()
    return {"language": "fr", "kind": "captions", "file": SimpleUploadedFile(name, content), **values}


def faults(response):
    soup = BeautifulSoup(response.content, "html.parser")
    return [words(error) for error in soup.select(".error-message")]


def words(element):
    return " ".join(element.get_text(" ", strip=True).split())


def post(client, action="", **values):
    extra = {action: "1"} if action else {}
    return client.post(reverse(ADD), {**data(**values), **extra}, follow=True)


def test_a_draft_may_lack_almost_everything(admin_client):
    post(admin_client, address="", transcript=rich_text(""), no_child_identifiable=None, duration="")

    video = Video.objects.get()
    assert (video.name, video.live) == ("Une nuit", False)


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"transcript": rich_text("<p> </p>")}, "sans la transcription"),
        ({"poster": ""}, "Choisissez une affiche"),
        ({"address": ""}, "Choisissez le fichier de la vidéo"),
        ({"media": "own"}, "pas les deux"),
        ({"no_child_identifiable": None}, "aucun enfant confié"),
        ({"described_media": "own", "described_address": "https://dai.ly/x84sh87"}, "pas les deux"),
    ],
)
def test_what_is_missing_is_said_at_publication(admin_client, values, sentence):
    values = {"poster": picture().pk, **values}
    own = medium().pk
    values = {name: own if value == "own" else value for name, value in values.items()}

    refused = faults(post(admin_client, "action-publish", **values))
    post(admin_client, **values)

    assert [fault for fault in refused if sentence in fault], refused
    assert len(refused) == 1
    assert [video.live for video in Video.objects.all()] == [False]


def test_a_complete_video_is_published_with_its_tracks_and_persons(admin_client):
    nadia = person()

    response = post(admin_client, "action-publish", poster=picture().pk, persons=[nadia.pk], tracks=[track(CAPTIONS)])

    video = Video.objects.get()
    assert faults(response) == []
    assert video.live
    assert [(each.filename, each.content) for each in video.tracks.all()] == [("nuit.vtt", CAPTIONS)]
    assert list(video.persons.all()) == [nadia]


@pytest.mark.parametrize("until", [None, -1])
def test_nobody_is_published_without_rights(admin_client, until):
    nadia, karim = person(until=until), person("Karim L.")
    voice = Person.objects.create(kind=Kind.VOICE, voice=Voice.YOUNG_ADULT)
    chosen = {"poster": picture().pk, "persons": [nadia.pk, karim.pk, voice.pk]}

    (refused,) = faults(post(admin_client, "action-publish", **chosen))

    assert "Nadia B." in refused
    assert "Karim" not in refused
    assert Video.objects.count() == 0


def test_a_broken_caption_file_is_refused_and_nothing_typed_is_lost(admin_client):
    broken = CAPTIONS.replace("00:04.000", "00:01.000")

    response = post(admin_client, credit="Studio des Combes", tracks=[track(CAPTIONS), track(broken, language="en")])

    (refused,) = faults(response)
    form = BeautifulSoup(response.content, "html.parser")
    assert refused.replace("\u00a0", " ").startswith("Ligne 6 :")
    assert form.select_one("[name=credit]")["value"] == "Studio des Combes"
    assert form.select_one("[name=tracks-1-language]")["value"] == "en"
    assert Video.objects.count() == 0


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"tracks": [{"language": "uk", "kind": "captions"}]}, "Choisissez le fichier de sous-titres"),
        ({"tracks": [track(CAPTIONS, language="<b>")]}, "code d’une langue"),
        ({"address": "https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ"}, "pas autorisé"),
        ({"described_address": "https://video.example/film.mp4"}, "pas autorisé"),
    ],
)
def test_a_wrong_value_is_refused_in_drafts_too(admin_client, values, sentence):
    (refused,) = faults(post(admin_client, **values))

    assert sentence in refused
    assert Video.objects.count() == 0


def test_another_file_takes_the_place_of_the_captions(admin_client):
    video = VideoFactory()
    (kept,) = video.tracks.all()
    address = reverse(EDIT, args=[video.pk])
    shown = BeautifulSoup(admin_client.get(address).content, "html.parser")
    row = {"id": kept.pk, "language": "fr", "kind": "captions"}
    new = CAPTIONS.replace("dorment", "rêvent")

    values = {"media": video.media_id, "address": "", "poster": video.poster_id}
    for file in (None, SimpleUploadedFile("neuf.vtt", new.encode())):
        posted = data([{**row, **({"file": file} if file else {})}], kept=1, **values)
        admin_client.post(address, {**posted, "action-publish": "1"})
        video.refresh_from_db()
        if file is None:
            assert video.tracks.get().content == CAPTIONS

    assert "nuit.vtt, 2 sous-titres" in words(shown)
    assert (video.tracks.get().filename, video.tracks.get().content) == ("neuf.vtt", new)


def test_the_transcript_is_drafted_from_the_captions_with_what_is_being_typed(admin_client):
    response = post(
        admin_client, "draft-transcript", credit="Studio", transcript=rich_text(""), tracks=[track(CAPTIONS)]
    )

    video = Video.objects.get().get_latest_revision_as_object()
    assert video.transcript == "<p><b>Nadia</b> – Je travaille la nuit. Les petits dorment déjà.</p>"
    assert (video.credit, video.live) == ("Studio", False)
    assert "draft-transcript" not in response.content.decode()


def test_a_transcript_that_is_there_is_not_overwritten(admin_client):
    assert b'name="draft-transcript"' in admin_client.get(reverse(ADD)).content

    post(admin_client, "draft-transcript", tracks=[track(CAPTIONS)])

    kept = Video.objects.get().get_latest_revision_as_object().transcript
    assert BeautifulSoup(kept, "html.parser").get_text() == "Je travaille la nuit."


def test_an_editor_is_told_what_is_probably_not_meant(admin_client):
    silent = VideoFactory(captions="", duration=None, address="")
    at_service = VideoFactory(address="https://youtu.be/dQw4w9WgXcQ")

    told = " ".join(silent.warnings())
    assert "durée" in told
    assert "sous-titres" in told
    assert "audiodescription" in told
    assert "YouTube" not in told
    assert "YouTube" in " ".join(at_service.warnings())
    assert "durée" not in " ".join(at_service.warnings())


def test_lists_say_captions_and_rights_in_words(admin_client):
    VideoFactory(name="Une nuit", persons=[person("Nadia B.", until=-1), person("Karim L.")], captions="")
    VideoFactory(name="Un jour", persons=[person("Karim L.")], address="https://youtu.be/dQw4w9WgXcQ")
    AudioFactory(name="Spot")

    page = BeautifulSoup(admin_client.get(reverse("wagtailsnippets_testimonials_video:list")).content, "html.parser")
    day, night = (words(row) for row in page.select("tbody tr"))
    audio = admin_client.get(reverse("wagtailsnippets_testimonials_audio:list")).content.decode()

    assert "manquent" in night
    assert "Nadia B." in night
    assert "Karim" not in night
    assert "aucun" in night
    assert "français" in day
    assert "YouTube" in day
    assert "valides pour 1 personne" in day
    tones = [row.select_one(".ts-standing")["class"][1] for row in page.select("tbody tr")]
    assert tones == ["ts-standing--good", "ts-standing--bad"]
    assert "personne n’y figure" in audio


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("service=YouTube", ["Un jour"]),
        ("service=own", ["Une nuit"]),
        ("service=Vimeo", []),
        ("captions=true", ["Un jour"]),
        ("captions=false", ["Une nuit"]),
    ],
)
def test_the_list_is_filtered(admin_client, query, names):
    VideoFactory(name="Une nuit", captions="")
    VideoFactory(name="Un jour", address="https://youtu.be/dQw4w9WgXcQ")

    page = admin_client.get(f"{reverse('wagtailsnippets_testimonials_video:list')}?{query}")

    found = [words(cell) for cell in BeautifulSoup(page.content, "html.parser").select("tbody .title-wrapper")]
    assert [name.partition(" · ")[0] for name in found] == names


def test_an_audio_recording_needs_its_file_to_be_published(admin_client):
    add = reverse("wagtailsnippets_testimonials_audio:add")
    complete = {name: value for name, value in data().items() if not name.startswith(("tracks", "described", "poster"))}

    refused = faults(admin_client.post(add, {**complete, "media": "", "action-publish": "1"}))
    admin_client.post(add, {**complete, "media": medium("spot.mp3", "audio").pk, "action-publish": "1"})

    assert len(refused) == 1
    assert "fichier" in refused[0]
    assert [audio.live for audio in Audio.objects.all()] == [True]
