"""Commitments that repeat one another, questions, messages."""

import pytest
from bs4 import BeautifulSoup
from wagtail.models import Locale

from campaign_pages.facts.likeness import Likeness
from campaign_pages.facts.models import Commitment, Question
from tests.factories.directory import CommitmentFactory, QuestionFactory
from tests.factories.facts import KeyFigureFactory
from tests.factories.neutral import other_site
from tests.factories.pages import campaign, campaign_index, home_page, section

SAID = "Renforcer le suivi des enfants à domicile"


@pytest.mark.parametrize(
    ("other", "is_like", "is_exact"),
    [
        (SAID, True, True),
        ("renforcer le suivi des enfants a domicile.", True, True),
        ("  RENFORCER, le suivi des enfants  à domicile !", True, True),
        ("Renforcer le suivi des enfants au domicile", True, False),
        ("Renforcer le suivi des enfants à l’école", False, False),
        ("Soutenir les jeunes majeurs", False, False),
        ("", False, False),
    ],
)
def test_two_sentences_say_the_same(other, is_like, is_exact):
    assert Likeness(SAID).holds_for(other) == is_like
    assert Likeness(SAID).is_exact_for(other) == is_exact


def test_an_empty_sentence_is_like_no_other():
    assert not Likeness("…").holds_for("")
    assert not Likeness("").is_exact_for("")


@pytest.mark.parametrize(
    ("name", "text", "listed"),
    [
        ("Domicile", SAID, f"Domicile · {SAID} (annoncé)"),
        (SAID, SAID, f"{SAID} (annoncé)"),
        ("Renforcer le suivi", SAID, f"{SAID} (annoncé)"),
        ("Suiv", SAID, f"Suiv · {SAID} (annoncé)"),
        ("Domicile", "", "Domicile"),
    ],
)
def test_a_name_is_not_said_twice(name, text, listed):
    assert str(Commitment(name=name, text=text)) == listed


def test_a_question_named_by_itself_is_said_once():
    asked = "Faut-il vivre en couple ?"
    assert str(Question(name=asked, question=asked)) == asked
    assert str(Question(name="Couple", question=asked)) == f"Couple · {asked}"


@pytest.mark.django_db
def test_a_repeated_commitment_names_the_other_one_with_its_state():
    first = CommitmentFactory(name="Domicile 2025", text=SAID, status="under_way")
    CommitmentFactory(text="Soutenir les jeunes majeurs")
    again = CommitmentFactory(name="Domicile 2026", text="renforcer le suivi des enfants au domicile")

    (told,) = again.warnings()
    assert told.startswith("« Domicile 2025 » (en cours) dit presque la même chose")
    first.unpublish()
    assert "(brouillon)" in again.warnings()[0]


@pytest.mark.django_db
def test_a_commitment_in_another_language_repeats_nothing():
    CommitmentFactory(text=SAID, locale=Locale.objects.get_or_create(language_code="en")[0])

    assert CommitmentFactory(text=SAID, locale=Locale.objects.get_or_create(language_code="fr")[0]).warnings() == []


@pytest.mark.django_db
def test_a_page_that_promises_twice_tells_its_editor():
    one, near = CommitmentFactory(name="Un", text=SAID), CommitmentFactory(name="Deux", text=f"{SAID} !")
    other = CommitmentFactory(name="Trois", text="Soutenir les jeunes majeurs")

    index = campaign_index()

    def shown(*commitments):
        block = {"type": "commitments", "value": {"commitments": [each.pk for each in commitments]}}
        twice = block if len(commitments) == 1 else section("Fin")
        return campaign(index, body=[section("Engagements", block), twice])

    assert [sentence for sentence in shown(one, other).warnings() if "Un" in sentence] == []
    assert any("« Un »" in sentence and "« Deux »" in sentence for sentence in shown(one, other, near).warnings())
    assert any("« Un »" in sentence and "deux fois" in sentence for sentence in shown(one).warnings())


@pytest.mark.django_db
def test_an_edition_keeps_the_state_and_the_figure_of_a_commitment():
    figure = KeyFigureFactory()
    commitment = CommitmentFactory(text=SAID, status="announced", figure=figure)
    said = commitment.said()
    commitment.status, commitment.figure = "kept", None

    commitment.say(said)

    assert (commitment.status, commitment.figure_id) == ("announced", figure.pk)
    assert isinstance(commitment, Commitment)


@pytest.mark.parametrize(
    ("kind", "verdict", "lacks"),
    [("statement", "", ["verdict"]), ("statement", "false", []), ("question", "", []), ("question", "true", [])],
)
def test_a_received_idea_needs_its_verdict(kind, verdict, lacks):
    question = Question(kind=kind, verdict=verdict)

    assert [field for field, _sentence in question.missing()] == lacks
    assert bool(question.warnings()) == (kind == "question" and bool(verdict))
    assert bool(question.verdict_text) == (kind == "statement" and bool(verdict))


@pytest.mark.django_db
def test_a_question_names_what_its_answer_links_to():
    figure = KeyFigureFactory()
    question = QuestionFactory(
        answer='<p><a linktype="page" id="3">Lire</a> '
        f'<embed embedtype="campaign-figure" id="{figure.pk}" text="868"/></p>'
    )

    assert {(model._meta.model_name, pk) for model, pk in question.names()} == {("page", 3), ("keyfigure", figure.pk)}


@pytest.mark.django_db
def test_a_commitment_of_another_site_is_not_named():
    here, there = home_page().get_site(), other_site()
    CommitmentFactory(name="Leurre", text=SAID, site=here)
    assert CommitmentFactory(text=SAID, site=there).warnings() == []
    CommitmentFactory(name="Commun", text=SAID, site=None)
    (warning,) = CommitmentFactory(text=SAID, site=there).warnings()
    assert "Leurre" not in warning


@pytest.mark.django_db
def test_a_list_says_what_a_name_does_not_say_yet(admin_client):
    CommitmentFactory(name=SAID.upper(), text=SAID)
    CommitmentFactory(name="Majeurs", text="Soutenir les jeunes majeurs")
    page = BeautifulSoup(admin_client.get("/admin/snippets/campaign_pages/commitment/").content, "html.parser")
    rows = [row.get_text(" ") for row in page.select("main tbody tr")]
    assert [row.count("domicile") + row.count("DOMICILE") for row in rows if "DOMICILE" in row] == [1]
    assert [row for row in rows if "Majeurs" in row and "Soutenir les jeunes majeurs" in row]
