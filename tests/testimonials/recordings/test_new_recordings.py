"""A video or an audio recording entered in the chooser of a portrait: all of it at once, or nothing of it."""

import io

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.images import get_image_model
from wagtailmedia.models import get_media_model

from testimonials.recordings.models import Audio, Video
from tests.factories.editors import editor_of
from tests.factories.pages import home_page
from tests.factories.people import PersonFactory
from tests.factories.pictures import picture
from tests.factories.recordings import CAPTIONS

pytestmark = pytest.mark.django_db

CREATE = "wagtailsnippetchoosers_testimonials_{}:create"
CHOOSE = "wagtailsnippetchoosers_testimonials_{}:choose"


@pytest.fixture(autouse=True)
def site():
    return home_page().get_site()


@pytest.fixture
def nadia():
    return PersonFactory(display_name="Nadia", signed=True, portrait=picture("Nadia sourit"))


def upload(name, content=b"not really a film"):
    return SimpleUploadedFile(name, content)


def drawing():
    drawn = io.BytesIO()
    Image.new("RGB", (64, 36), "teal").save(drawn, "PNG")
    return upload("affiche.png", drawn.getvalue())


def send(client, kind="video", **values):
    """Post what somebody filled in; returns the step of the modal and what the form complains of."""
    suffix = "mp4" if kind == "video" else "mp3"
    filled = {
        "title": "Que fait-on la nuit ?",
        "recording_file": upload(f"nuit.{suffix}"),
        "transcript": "",
        "no_child_identifiable": "on",
        "duration": "95",
    }
    posted = {name: value for name, value in {**filled, **values}.items() if value is not None}
    answer = client.post(reverse(CREATE.format(kind)), posted).json()
    form = BeautifulSoup(answer.get("htmlFragment", ""), "html.parser")
    return answer["step"], [error.get_text(" ", strip=True) for error in form.select(".error-message")], form


def test_a_video_is_published_with_what_follows_from_the_rest(admin_client, nadia):
    captions = upload("nuit.vtt", CAPTIONS.encode())

    step, told, _form = send(admin_client, captions_file=captions, persons=[nadia.pk])

    video = Video.objects.get()
    assert (step, told, video.live, video.first_published_at is not None) == ("chosen", [], True, True)
    assert (video.name, video.title) == ("Que fait-on la nuit ?", "Que fait-on la nuit ?")
    assert video.transcript == "<p><b>Nadia</b> – Je travaille la nuit. Les petits dorment déjà.</p>"
    assert [(track.language, track.filename, track.content) for track in video.tracks.all()] == [
        ("fr", "nuit.vtt", CAPTIONS)
    ]
    assert (list(video.persons.all()), video.poster) == ([nadia], nadia.portrait)
    assert (video.media.title, video.media.type, video.media.duration) == ("Que fait-on la nuit ?", "video", 95)


def test_words_and_poster_of_the_editors_own_are_kept_as_they_are(admin_client, nadia):
    words = "Je dors <b>le jour</b>.\n\nEt vous ?"
    captions = upload("nuit.vtt", CAPTIONS.encode())

    send(admin_client, captions_file=captions, transcript=words, poster_file=drawing(), persons=[nadia.pk])

    video = Video.objects.get()
    assert video.transcript == "<p>Je dors &lt;b&gt;le jour&lt;/b&gt;.</p>\n\n<p>Et vous ?</p>"
    assert video.poster.title == "Affiche de la vidéo «\u00a0Que fait-on la nuit ?\u00a0»"
    assert video.poster != nadia.portrait


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"captions_file": None}, "sans la transcription"),
        ({"persons": []}, "Choisissez une affiche"),
        ({"recording_file": None}, "Choisissez le fichier de la vidéo"),
        ({"recording_file": upload("nuit.exe")}, "exe"),
        ({"address": "https://vimeo.com/76979871"}, "pas les deux"),
        ({"recording_file": None, "address": "https://tube.example/w/abc"}, "pas autorisé"),
        ({"no_child_identifiable": None}, "aucun enfant confié"),
        ({"captions_file": upload("nuit.vtt", b"WEBVTT\n\n00:01.000 --> 00:02.000\n<script>x</script>")}, "<script>"),
        ({"captions_file": upload("nuit.vtt", b"WEBVTT\n\n00:01.000 --> 00:00.000\nOui")}, "Ligne 3"),
        ({"captions_file": upload("nuit.vtt", b"x" * 600_000)}, "trop lourd"),
        ({"poster_file": upload("affiche.png", b"no picture")}, "image"),
    ],
)
def test_what_is_wrong_is_said_in_the_modal_and_nothing_is_stored(admin_client, nadia, values, sentence):
    pictures = get_image_model().objects.count()
    for file in values.values():
        if hasattr(file, "seek"):
            file.seek(0)
    complete = {"captions_file": upload("nuit.vtt", CAPTIONS.encode()), "persons": [nadia.pk]}

    step, told, form = send(admin_client, **{**complete, **values})

    assert step == "reshow_creation_form"
    assert [sentence in words for words in told] == [True], told
    assert form.select_one("[name=title]")["value"] == "Que fait-on la nuit ?"
    assert not Video.objects.exists()
    assert not get_media_model().objects.exists()
    assert get_image_model().objects.count() == pictures


def test_nobody_without_rights_is_published_from_there(admin_client, nadia):
    karim = PersonFactory(display_name="Karim")
    captions = upload("nuit.vtt", CAPTIONS.encode())
    _step, told, _form = send(admin_client, captions_file=captions, persons=[nadia.pk, karim.pk])
    assert ["Karim" in words and "Nadia" not in words for words in told] == [True]
    assert not Video.objects.exists()


def test_an_audio_recording_is_published_with_its_words(admin_client):
    step, told, _form = send(admin_client, "audio")
    assert (step, ["sans la transcription" in words for words in told]) == ("reshow_creation_form", [True])

    send(admin_client, "audio", transcript="Deux cents familles.")

    spot = Audio.objects.get()
    assert (spot.live, spot.transcript, spot.media.type) == (True, "<p>Deux cents familles.</p>", "audio")


def test_the_person_of_the_page_is_ticked_and_no_other(admin_client, nadia):
    PersonFactory(display_name="Leurre", signed=True)
    for kind in ("video", "audio"):
        html = admin_client.get(reverse(CHOOSE.format(kind)), {"person": nadia.pk}).json()["html"]
        ticked = BeautifulSoup(html, "html.parser").select("[name=persons][checked]")
        assert [box["value"] for box in ticked] == [str(nadia.pk)]


def test_who_may_not_publish_keeps_a_draft(client, site, nadia):
    user = editor_of(site)
    user.user_permissions.set(Permission.objects.filter(codename__in=["add_video", "change_video"]))
    client.force_login(user)

    step, told, form = send(
        client,
        recording_file=None,
        address="https://vimeo.com/76979871",
        captions_file=upload("nuit.vtt", CAPTIONS.encode()),
        persons=[nadia.pk],
    )

    # Who may add nothing to the libraries gives an address, and is asked for no file.
    assert (step, told) == ("chosen", [])
    assert not form.select("[type=file]")
    video = Video.objects.get()
    assert (video.live, video.address, video.site) == (False, "https://vimeo.com/76979871", site)
    assert video.get_latest_revision_as_object().title == "Que fait-on la nuit ?"
