"""The player on pages, and the captions behind it."""

import datetime
import json

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.template import engines
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from campaign_pages.blocks.shelf import Shelf
from testimonials.blocks.stream import testimonial_blocks
from testimonials.recordings.models import CaptionTrack, Video
from tests.campaign_pages.blocks.printing import words
from tests.factories.pages import campaign, campaign_index, section
from tests.factories.people import PersonFactory
from tests.factories.recordings import CAPTIONS, AudioFactory, VideoFactory, medium

pytestmark = pytest.mark.django_db

YOUTUBE = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"


@pytest.fixture
def withdrawn():
    """Somebody who took their agreement back."""
    return PersonFactory(display_name="Nadia B.", signed=True, withdrawn_at=timezone.now())


def block(video, **values):
    return {"type": "video", "value": {"heading": "", "video": video.pk, "caption": "", **values}}


def audio_block(audio):
    return {"type": "audio", "value": {"heading": "", "audio": audio.pk, "caption": ""}}


def soup(client, *body, **values):
    page = campaign(body=list(body), **values)
    return BeautifulSoup(client.get(page.url).content, "html.parser")


def player(client, *body):
    return soup(client, *body).select_one(".ts-player")


def objects(page, kind):
    data = [json.loads(script.string) for script in page.select('script[type="application/ld+json"]')]
    return [each for graph in data for each in graph["@graph"] if each["@type"] == kind]


def test_a_file_of_the_site_waits_in_a_template_with_its_captions(client):
    found = player(client, block(VideoFactory(), caption="Filmé en mars."))

    film = found.template.extract().find("video")
    track = film.find("track")
    assert found.find(["video", "iframe", "track", "source"], attrs={"src": True}) is None
    assert {"controls", "playsinline"} <= film.attrs.keys()
    assert (film["preload"], "autoplay" in film.attrs) == ("none", False)
    assert (track["srclang"], track["label"], "default" in track.attrs) == ("fr", "français", True)
    assert film.source["type"] == "video/mp4"
    assert found.button.has_attr("hidden")
    assert found.select_one(".ts-player__link")["href"] == film.source["src"]
    said = words(found)
    assert "Filmé en mars." in said
    assert "Durée : 1 minute 35 secondes" in said
    assert "n’envoie rien à personne d’autre" in said
    assert "Je travaille la nuit. Les petits dorment déjà." in words(found.details)


def test_a_service_is_named_before_the_click_and_asked_nothing(client):
    found = player(client, block(VideoFactory(address=YOUTUBE)))

    frame = found.template.extract().iframe
    notice = found.find(id=found.button["aria-describedby"])
    assert "youtube" not in " ".join(tag["src"] for tag in found.find_all(src=True) if tag.name != "script")
    assert frame["src"].startswith("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&cc_load_policy=1")
    assert frame["referrerpolicy"] == "strict-origin"
    assert frame["title"].startswith("Que fait-on la nuit")
    assert "YouTube (Google) reçoit votre adresse IP" in words(notice)
    assert "sur quel site" in words(notice)
    assert found.select_one(".ts-player__link")["href"] == YOUTUBE


def test_another_service_does_not_learn_the_site(client):
    found = player(client, block(VideoFactory(address="https://vimeo.com/76979871")))

    assert found.template.iframe["referrerpolicy"] == "no-referrer"
    assert "Vimeo reçoit" in words(found)
    assert "sur quel site" not in words(found)


def test_a_version_with_audio_description_is_offered_beside(client):
    video = VideoFactory(described_media=medium("nuit-audiodecrite.mp4"))

    described = player(client, block(video)).select_one(".ts-player__described")

    assert "audiodecrite" in described.template.extract().video.source["src"]
    assert "audiodecrite" in described.a["href"]
    assert words(described.button) == "Lire la version audiodécrite"


def test_an_audio_recording_needs_neither_button_nor_script(client):
    found = player(client, audio_block(AudioFactory()))

    assert (found.audio["preload"], found.audio["aria-label"]) == ("none", "Deux cents familles")
    assert found.audio.source["type"] == "audio/mpeg"
    assert found.find(["button", "script", "template"]) is None
    assert "Je travaille la nuit" in words(found.details)


def test_a_video_with_somebody_without_rights_is_shown_nowhere(client, withdrawn):
    hidden = VideoFactory(title="Secret", persons=[withdrawn, PersonFactory(signed=True)])
    shown = VideoFactory(title="Que fait-on la nuit ?", persons=[PersonFactory(signed=True)])

    page = soup(
        client, block(hidden, heading="Question cachée"), block(shown), audio_block(AudioFactory(persons=[withdrawn]))
    )

    assert len(page.select(".ts-player")) == 1
    assert "Secret" not in str(page)
    assert "Question cachée" not in str(page)
    assert [each["name"] for each in objects(page, "VideoObject")] == ["Que fait-on la nuit ?"]
    assert Video.withheld_among([hidden.pk, shown.pk], timezone.now()) == {hidden.pk}


def test_rights_end_by_themselves(withdrawn):
    today = timezone.localdate()
    person = PersonFactory(signed={"ends_on": today + datetime.timedelta(days=3)})
    video = VideoFactory(persons=[person])

    later = timezone.now() + datetime.timedelta(days=4)
    assert Video.withheld_among([video.pk], timezone.now()) == set()
    assert Video.withheld_among([video.pk], later) == {video.pk}


def test_a_draft_and_a_video_without_source_print_nothing(client):
    draft = VideoFactory(live=False)
    nothing = VideoFactory(media=None)

    assert player(client, block(draft), block(nothing)) is None


def test_the_tag_asks_for_the_rights_where_no_shelf_did(withdrawn):
    template = engines["django"].from_string("{% load testimonials_player %}{% ts_player video %}")
    shown, hidden = VideoFactory(), VideoFactory(persons=[withdrawn])

    assert "ts-player__button" in template.render({"video": shown})
    assert template.render({"video": hidden}).strip() == ""
    assert template.render({"video": None}).strip() == ""


def test_the_shelf_withholds_a_record_with_one_query_for_all(withdrawn, django_assert_num_queries):
    shown = [VideoFactory() for _ in range(3)]
    hidden = VideoFactory(persons=[withdrawn])
    shelf = Shelf()

    # Videos with their rights, tracks and files; posters with their gates and renditions.
    with django_assert_num_queries(4):
        shelf.stock(also=[(Video, video.pk) for video in [*shown, hidden]])

    assert [bool(shelf.take(Video, video.pk)) for video in [*shown, hidden]] == [True, True, True, False]


def test_three_videos_cost_as_many_queries_as_one(client):
    index = campaign_index()
    videos = [VideoFactory(address=YOUTUBE if number else "") for number in range(3)]
    costs = []
    for number in (1, 3):
        page = campaign(index, slug=f"n-{number}", body=[section("Voir", *map(block, videos[:number]))])
        client.get(page.url)  # posters are cut at the first visit
        with CaptureQueriesContext(connection) as queries:
            found = BeautifulSoup(client.get(page.url).content, "html.parser")
        costs.append(len(queries))
        assert len(found.select(".ts-player")) == len(objects(found, "VideoObject")) == number

    assert costs[0] == costs[1]


def test_search_engines_are_told_of_the_videos_that_are_shown_now(client):
    own = VideoFactory()
    at_service = VideoFactory(address=YOUTUBE, title="Sur YouTube")
    other_phase = VideoFactory(title="Plus tard")

    page = soup(
        client,
        section("Voir", block(own), block(own)),
        block(at_service),
        section("Plus tard", block(other_phase), phases=["teaser"]),
    )

    first, second = objects(page, "VideoObject")
    assert first["name"] == "Que fait-on la nuit ?"
    assert first["duration"] == "PT1M35S"
    assert first["contentUrl"].startswith("http://localhost/media/")
    assert first["thumbnailUrl"][0].startswith("http://localhost/media/")
    assert first["uploadDate"]
    assert "embedUrl" not in first
    assert second["embedUrl"].startswith("https://www.youtube-nocookie.com/")
    assert "contentUrl" not in second


def test_captions_are_served_while_the_video_may_be_shown(client, withdrawn):
    video = VideoFactory()
    (track,) = video.tracks.all()

    answer = client.get(track.address)
    again = client.get(track.address, headers={"If-None-Match": answer.headers["ETag"]})
    old = client.get(reverse("campaign_pages:testimonials:captions", args=[track.pk, "abc"]))
    video.persons.add(withdrawn)
    video.save()
    refused = client.get(track.address)

    assert (answer.content.decode(), answer.headers["Content-Type"]) == (CAPTIONS, "text/vtt; charset=utf-8")
    assert answer.headers["Cache-Control"] == "public, max-age=300"
    assert (again.status_code, again.content) == (304, b"")
    assert old.content == answer.content
    assert refused.status_code == 404
    assert b"Je travaille" not in refused.content


def test_captions_of_a_draft_are_not_served(client):
    (track,) = VideoFactory(live=False).tracks.all()

    answer = client.get(track.address)

    assert answer.status_code == 404
    assert b"Je travaille" not in answer.content
    assert CaptionTrack.objects.count() == 1


def test_pages_load_the_stylesheet_of_the_player(client):
    page = soup(client, block(VideoFactory()))

    sheets = [link["href"] for link in page.select("link[rel=stylesheet]")]
    ours, of_player = "/static/campaign_pages/css/campaign.css", "/static/testimonials/css/testimonials.css"
    assert sheets.index(ours) < sheets.index(of_player)


def test_a_host_takes_the_blocks_into_its_own_streams():
    names = [name for name, _block in testimonial_blocks()]

    assert names[:2] == ["video", "audio"]
    assert "text" not in names
    assert [name for name, _block in testimonial_blocks("audio")] == ["audio"]
