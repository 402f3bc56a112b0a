"""What the editor of a testimonial is shown beforehand of the end of its rights."""

import pytest
from bs4 import BeautifulSoup

from tests.factories.series import episode, professional

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("mode", "words", "status"),
    [
        ("", "", 200),
        ("rights_expiring", "Les droits prennent fin le", 200),
        ("rights_ended", "Ce témoignage n’est plus en ligne", 410),
    ],
)
def test_the_editor_sees_beforehand_what_becomes_of_it(mode, words, status):
    page = episode(person=professional("Nadia B."), title="Portrait de Nadia")
    assert mode in dict(page.preview_modes)

    answer = page.make_preview_request(preview_mode=mode)
    html = BeautifulSoup(answer.content, "html.parser")

    assert answer.status_code == status
    if status == 410:
        assert html.h1.get_text() == words
        assert "Nadia" not in str(html.main)
    else:
        assert [words in each.get_text() for each in html.select(".ts-notice")] == ([True] if words else [])
        assert html.h1.get_text() == "Portrait de Nadia"


def test_the_editor_is_told_why_visitors_do_not_see_it():
    page = episode(person=professional("Nadia B.", signed=False), no_child_identifiable=False)

    answer = page.make_preview_request()

    told = [each.get_text() for each in BeautifulSoup(answer.content, "html.parser").select(".ts-notice")]
    assert [words.partition("\u00a0: ")[2] for words in told] == [
        "la personne n’a pas d’autorisation valable pour le site.",
        "personne n’a confirmé qu’aucun enfant confié n’est identifiable.",
    ]
