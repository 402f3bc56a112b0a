"""The media library, whose own French is not complete, speaks French throughout."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import translation
from wagtailmedia.models import get_media_model

from testimonials.recordings.library_words import IN_ALL, WORDS
from tests.factories.pages import home_page
from tests.factories.recordings import medium

pytestmark = pytest.mark.django_db


def words_of(response):
    html = BeautifulSoup(response.content, "html.parser")
    return " ".join((html.select_one("main") or html).get_text(" ").split())


def test_each_word_that_it_lacks_has_a_french_one():
    with translation.override("fr"):
        french = {word: translation.gettext(word) for word in WORDS}
        one, two = (str(IN_ALL % {"total": total, "site_name": "ici"}) for total in (1, 2))
    assert [word for word, said in french.items() if word == said] == []
    assert ("médias" in one, "médias" in two) == (False, True)
    assert "Media file" not in one + two


def test_its_pages_are_french(admin_client):
    home_page()
    film = medium()
    assert str(get_media_model()._meta.verbose_name_plural) != "media items"

    shown = [
        words_of(admin_client.get(reverse(name, args=args)))
        for name, args in (("wagtailmedia:index", []), ("wagtailmedia:delete", [film.pk]), ("wagtailadmin_home", []))
    ]

    for english in ("Media file", "Delete media", "media items", "Yes, delete", "Upload"):
        assert not any(english in page for page in shown), english
    assert "Supprimer le média" in shown[1]
