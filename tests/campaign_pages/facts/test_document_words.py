"""What is said about a document before it is opened."""

import datetime

import pytest
from django.utils import translation

from campaign_pages.facts.document_words import document_words, format_of, weight
from tests.factories.documents import document

pytestmark = pytest.mark.django_db
SPACE = "\u00a0"


@pytest.mark.parametrize(
    ("size", "french", "english"),
    [
        (12, f"1{SPACE}ko", f"1{SPACE}kB"),
        (48_300, f"48{SPACE}ko", f"48{SPACE}kB"),
        (999_700, f"1{SPACE}Mo", f"1{SPACE}MB"),
        (1_240_000, f"1,2{SPACE}Mo", f"1.2{SPACE}MB"),
        (2_000_000, f"2{SPACE}Mo", f"2{SPACE}MB"),
    ],
)
def test_the_weight_in_words(size, french, english):
    file = document(size=size)
    with translation.override("fr"):
        assert weight(file) == french
    with translation.override("en"):
        assert weight(file) == english


def test_format_weight_and_date_stand_together():
    with translation.override("fr"):
        said = document_words(document(), datetime.date(2026, 5, 12), "month")

    assert said == f"PDF, 1,2{SPACE}Mo, mai{SPACE}2026"


def test_a_document_that_was_never_weighed_is_weighed_without_being_changed(django_assert_num_queries):
    file = document(size=48_300, file_size=None)

    with translation.override("fr"), django_assert_num_queries(0):
        said = document_words(file)

    assert said == f"PDF, 48{SPACE}ko"
    file.refresh_from_db()
    assert file.file_size is None


def test_what_is_not_known_is_left_out():
    file = document(name="annexe", size=10, file_size=None)
    file.file.storage.delete(file.file.name)

    assert (format_of(file), weight(file), document_words(file)) == ("", "", "")
