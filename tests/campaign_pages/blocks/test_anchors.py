"""A place of the page has a name of its own: an address leads to one place."""

import pytest
from wagtail.blocks.stream_block import StreamBlockValidationError

from campaign_pages.blocks.stream import stream_block
from tests.factories.pages import section, text
from tests.factories.sections import ReusableSectionFactory

pytestmark = pytest.mark.django_db


def disclosure(label, anchor=""):
    return {"type": "disclosure", "value": {"label": label, "anchor": anchor, "content": [text("<p>Détail</p>")]}}


def titled(heading, *content, **values):
    return section(heading, *(content or [text("<p>Un texte</p>")]), width="wide", **values)


def reused(**values):
    content = [{**disclosure("La paie"), "id": "paie"}]
    shared = ReusableSectionFactory(heading="L’équipe", content=content)
    value = {"section": shared.pk, "layout": "tinted", "width": "wide", **values}
    return {"type": "reusable_section", "value": value}


def refused(*body):
    """The places in the stream that its validation refuses."""
    block = stream_block("campaign")
    try:
        block.clean(block.to_python(list(body)))
    except StreamBlockValidationError as problem:
        return {place: error.messages for place, error in problem.block_errors.items()}
    return {}


@pytest.mark.parametrize(
    "body",
    [
        (titled("La paie"), disclosure("La paie")),
        (disclosure("Plus", anchor="paie"), titled("Salaire", anchor="paie")),
        (disclosure("La paie"), disclosure("La paie")),
        (titled("Salaire", disclosure("La paie")), titled("La paie")),
    ],
)
def test_two_places_of_one_name_are_refused(body):
    [(place, [message])] = refused(*body).items()

    assert place == 1
    assert "paie" in message


def test_so_are_two_inside_one_section_and_inside_a_shared_one():
    assert list(refused(titled("Salaire", disclosure("La paie"), disclosure("La paie")))) == [0]
    assert list(refused(disclosure("La paie"), reused())) == [1]


@pytest.mark.parametrize(
    "body",
    [
        (titled("La paie"), disclosure("Le calcul de la paie")),
        (titled("La paie", phases=["open"]), titled("La paie", phases=["closed"])),
        (titled("A", disclosure("Plus"), phases=["open"]), titled("B", disclosure("Plus"), phases=["closed"])),
        (text("<p>Un</p>"), text("<p>Deux</p>")),
    ],
)
def test_names_that_never_meet_are_accepted(body):
    assert refused(*body) == {}


def test_two_shared_sections_not_chosen_yet_do_not_meet():
    empty = {"type": "reusable_section", "value": {"section": None, "layout": "tinted", "width": "wide"}}

    assert refused(empty, empty) == {}
