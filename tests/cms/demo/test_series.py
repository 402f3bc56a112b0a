"""The series of the demo: who may be shown today, who may not, and what lies where nobody may fetch it."""

import datetime

import pytest
from django.contrib.auth import authenticate
from django.core.files.storage import default_storage
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtailmedia import get_permission_policy

from campaign_pages import days
from campaign_pages.pictures import gates
from cms.demo import loading
from cms.demo.texts_people import PEOPLE
from cms.demo.texts_testimonials import TESTIMONIALS
from testimonials.models import Audio, Authorisation, CaptionTrack, Person, SeriesPage, TestimonialPage, Video
from tests.cms.demo.conftest import TODAY


def names(people):
    return sorted(person.shown_name for person in people)


def people_of(demo):
    """Those of the first house; the second one has its own."""
    return Person.objects.filter(site=demo)


def test_three_may_be_shown_for_long_one_for_thirty_days_and_one_took_it_back(demo):
    professionals = people_of(demo).filter(kind="professional")
    assert names(professionals.showable(TODAY)) == ["Fatou N.", "Karim H.", "Solène R.", "Yves L."]
    later = TODAY + datetime.timedelta(days=31)
    assert names(professionals.showable(later)) == ["Fatou N.", "Solène R.", "Yves L."]
    assert names(professionals.without_rights(TODAY)) == ["Jeanne V."]
    ending = Authorisation.objects.ending(TODAY).get()
    assert (ending.person.display_name, ending.ends_on) == ("Karim H.", TODAY + datetime.timedelta(days=30))


def test_a_voice_has_no_name_no_picture_no_place_and_no_paper(demo):
    voice = people_of(demo).get(kind="voice")
    assert (voice.display_name, voice.portrait, voice.service, voice.territory, voice.since_year) == (
        "",
        None,
        "",
        "",
        None,
    )
    assert not voice.authorisations.exists()
    assert Person.objects.filter(pk=voice.pk).showable(TODAY).exists()


def test_signed_papers_lie_in_private_storage_under_no_name(demo):
    papers = Authorisation.objects.all()
    assert papers.filter(person__site=demo).count() == 5
    for paper in papers:
        assert paper.document.read(5) == b"%PDF-"
        assert paper.document.name.startswith(f"authorisations/person-{paper.person_id}/")
        assert paper.person.display_name.split()[0].lower() not in paper.document.name
        assert not default_storage.exists(paper.document.name)
        assert any(word in paper.purpose for word in ("fictif", "inventé"))


def test_the_series_tells_its_episodes_in_order(demo):
    series = SeriesPage.objects.child_of(demo.root_page).get()
    episodes = TestimonialPage.objects.child_of(series).order_by("path")
    assert [page.slug for page in episodes] == [words.slug for words in TESTIMONIALS]
    assert {page.no_child_identifiable for page in episodes} == {True}
    assert {page.live for page in episodes} == {True}
    for page in [series, *episodes]:
        page.full_clean()
    sheets = {page.person.display_name: page.job_sheet.title for page in episodes if not page.person.is_voice}
    assert sheets["Fatou N."] == "Auxiliaire de puériculture"


def test_every_lifted_quotation_is_said_in_the_testimonial(demo):
    for words in TESTIMONIALS:
        said = " ".join([words.missions, words.career_path, words.motivations, *(a for _q, a in words.exchanges)])
        assert [text for text in words.quotations if text not in said] == []
        assert 1 <= len(words.quotations) <= 3


def test_a_part_keeps_within_two_hundred_and_twenty_words(demo):
    parts = [part for words in TESTIMONIALS for part in (words.missions, words.career_path, words.motivations)]
    parts += [answer for words in TESTIMONIALS for _question, answer in words.exchanges]
    assert max(len(part.split()) for part in parts) <= 220


def test_films_have_poster_captions_transcript_and_people(demo):
    films = Video.objects.all()
    assert names(person for film in films for person in film.persons.all()) == ["Fatou N.", "Solène R.", "Yves L."]
    assert [film.pk for film in films if not (film.poster and film.transcript and film.media.file.size)] == []
    assert CaptionTrack.objects.filter(video__in=films, language="fr", content__startswith="WEBVTT").count() == 3
    assert {film.live for film in films} == {True}
    assert Audio.objects.get().live


def test_pictures_of_the_person_who_withdrew_are_withheld_and_no_other(demo):
    images = get_image_model().objects.all()
    withheld = gates.withheld({image.pk for image in images}, days.start_of(TODAY))
    assert [image.title for image in images if image.pk in withheld] == ["Jeanne et le parapluie"]


def test_the_home_page_leads_to_the_series(demo, client):
    text = client.get("/").content.decode()
    assert "Un métier, un objet" in text
    assert "Jeanne" not in text


def test_the_editor_may_enter_people_films_and_media_but_not_open_signed_papers(demo):
    editor = authenticate(username="redaction", password="haute-combe")
    rights = ("add_person", "change_authorisation", "publish_video", "change_audio")
    assert [right for right in rights if not editor.has_perm(f"testimonials.{right}")] == []
    assert not editor.has_perm("testimonials.view_signed_document")
    collections = get_permission_policy().collections_user_has_permission_for(editor, "add")
    assert [collection.name for collection in collections] == ["Haute-Combe"]


def test_a_second_run_keeps_a_person_whom_an_editor_renamed(demo):
    Person.objects.filter(display_name="Yves L.").update(display_name="Yves B.")
    loading.load(TODAY)
    assert people_of(demo).count() == len(PEOPLE)
    assert names(Person.objects.filter(display_name__startswith="Yves")) == ["Yves B."]


@pytest.mark.usefixtures("files_come_back")
def test_reset_takes_people_papers_and_films_away(demo):
    papers = [paper.document for paper in Authorisation.objects.all()]
    media = [video.media.file for video in Video.objects.all()]
    kept = Person.objects.create(display_name="Une autre personne")
    loading.remove()
    assert list(Person.objects.all()) == [kept]
    assert (Video.objects.count(), Audio.objects.count(), Authorisation.objects.count()) == (0, 0, 0)
    assert [file.name for file in papers if file.storage.exists(file.name)] == []
    assert len(media) == 3
    assert not Page.objects.type(SeriesPage).exists()
