"""What an editor reads after saving a page with videos and people; what the checker finds in its preview."""

import json
import re

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data

from campaign_pages.models import ReusableSection
from testimonials.blocks.content_checks import NO_CAPTIONS, NO_TRANSCRIPT
from testimonials.models import PersonPicture
from testimonials.rights.telling_editors import warnings_about_people
from tests.factories.pages import campaign, policy
from tests.factories.people import VoiceFactory
from tests.factories.pictures import picture, picture_value
from tests.factories.press import press_room, release, release_photo
from tests.factories.recordings import AudioFactory, VideoFactory
from tests.factories.series import episode, professional, series

pytestmark = pytest.mark.django_db


def video_block(video):
    return {"type": "video", "value": {"video": video.pk}}


def test_a_page_with_a_video_that_shuts_somebody_out_is_told_so():
    unheard = VideoFactory(title="Sans rien", transcript="", captions="")
    gone = VideoFactory(title="Sans fichier")
    gone.media.delete()
    refused = VideoFactory(title="Sans droits", persons=[professional(signed=False)])
    silent = AudioFactory(title="Spot muet", transcript="")
    at_service = VideoFactory(title="Ailleurs", address="https://vimeo.com/123456789", captions="")
    right = VideoFactory(title="Film complet", persons=[professional()])
    section = ReusableSection.objects.create(name="Section", content=[video_block(unheard)])
    page = campaign(
        body=[
            {"type": "reusable_section", "value": {"section": section.pk}},
            *map(video_block, (gone, refused, at_service, right)),
            {"type": "audio", "value": {"audio": silent.pk}},
        ]
    )

    told = warnings_about_people(page)

    assert [sentence.split("»")[0] + "»" for sentence in told] == [
        "«\u00a0Sans rien\u00a0»",
        "«\u00a0Sans rien\u00a0»",
        "«\u00a0Sans fichier\u00a0»",
        "«\u00a0Sans droits\u00a0»",
        "«\u00a0Spot muet\u00a0»",
    ]
    assert "transcription" in told[0]
    assert "sous-titres" in told[1]
    assert "plus rien à lire" in told[2]
    assert "sans droits valables" in told[3]
    assert "transcription" in told[4]


def test_the_editor_reads_it_after_saving(admin_client):
    page = policy(title="Enfance", body=[video_block(VideoFactory(title="Sans rien", captions=""))])
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = BeautifulSoup(admin_client.get(address).content, "html.parser").select_one("#page-edit-form")
    fields = {each["name"]: each.get("value", "") for each in form.select("input[name], textarea[name]")}
    fields |= {each["name"]: each.get_text() for each in form.select("textarea[name]")}
    fields |= nested_form_data({"body": {"count": 0}})

    kept = {"body-count": "1", "body-0-deleted": "", "body-0-order": "0", "body-0-type": "video", "body-0-id": ""}
    kept |= {"body-0-value-heading": "", "body-0-value-video": str(VideoFactory(title="Muet", captions="").pk)}
    kept["body-0-value-caption"] = ""
    answer = admin_client.post(address, {**fields, **kept}, follow=True)

    messages = BeautifulSoup(answer.content, "html.parser").select(".messages .warning")
    assert any("Muet" in each.get_text() and "sous-titres" in each.get_text() for each in messages), messages


def test_a_release_with_somebody_who_has_not_allowed_the_press_is_told_so():
    room = press_room()
    within = series()
    names = ("Photo", "Corps", "Carte", "Film", "Étiquette", "Permise")
    people = {name: professional(name, portrait=picture(f"Portrait {name}"), tags=[name.lower()]) for name in names}
    people["Permise"].authorisations.update(for_press=True)
    at_work = picture("Au travail")
    PersonPicture.objects.create(person=people["Photo"], picture=at_work)
    voice = episode(within, person=VoiceFactory())
    cards = {name: episode(within, person=person) for name, person in people.items()}
    page = release(
        room,
        [release_photo(at_work), release_photo(people["Permise"].portrait), release_photo(picture("Un pont"))],
        body=[
            {"type": "picture", "value": {"picture": picture_value(people["Corps"].portrait)}},
            {"type": "portrait", "value": {"testimonial": cards["Carte"].pk}},
            {"type": "portrait", "value": {"testimonial": voice.pk}},
            video_block(VideoFactory(persons=[people["Film"], people["Permise"]])),
            {"type": "portraits", "value": {"tag": "étiquette", "at_most": 3}},
        ],
    )

    told = warnings_about_people(page)

    assert {sentence.split(" ")[0] for sentence in told} == {"Carte", "Corps", "Film", "Photo", "Étiquette"}
    assert len(told) == 5
    assert all("la presse" in sentence for sentence in told)


def test_the_same_people_on_a_campaign_need_no_press():
    person = professional("Nadia", portrait=picture("Nadia"))
    page = campaign(body=[{"type": "picture", "value": {"picture": picture_value(person.portrait)}}])
    assert warnings_about_people(page) == []


def test_a_press_room_is_asked_about_its_share_picture():
    person = professional("Nadia", portrait=picture("Nadia"))
    room = press_room(share_image=person.portrait)
    (sentence,) = warnings_about_people(room)
    assert sentence.startswith("Nadia ")


def marks(html):
    return {
        each["aria-label"]: sorted(set(each.attrs) & {f"data-{NO_TRANSCRIPT}", f"data-{NO_CAPTIONS}"})
        for each in BeautifulSoup(html, "html.parser").select(".ts-player")
    }


def test_the_preview_marks_what_its_checker_looks_for_and_visitors_see_no_mark(admin_client, client):
    page = policy(
        title="Enfance",
        body=[
            video_block(VideoFactory(title="Sans rien", transcript="", captions="")),
            video_block(VideoFactory(title="Film complet")),
        ],
    )
    page.save_revision()

    preview = admin_client.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk])).content
    visited = client.get(page.url).content

    assert marks(preview) == {
        "Sans rien": [f"data-{NO_CAPTIONS}", f"data-{NO_TRANSCRIPT}"],
        "Film complet": [],
    }
    assert marks(visited) == {"Sans rien": [], "Film complet": []}
    configuration = json.loads(BeautifulSoup(preview, "html.parser").find(id=re.compile("axe-configuration$")).string)
    assert {NO_TRANSCRIPT, NO_CAPTIONS} <= {rule["id"] for rule in configuration["spec"]["rules"]}
    assert configuration["messages"][NO_CAPTIONS]["error_name"] == "Vidéo sans sous-titres"
