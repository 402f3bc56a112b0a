"""Territories, professions and stages, with small numbers hidden."""

import pytest

from campaign_pages.candidates.naming import StageNames
from campaign_pages.reports.counting import candidates_of
from campaign_pages.reports.crossings import Crossings
from campaign_pages.reports.scope import Scope
from tests.factories.candidates import LeadFactory, carer, doctor
from tests.factories.pages import campaign

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    return campaign()


def crossings(page):
    return Crossings(candidates_of(Scope.of(page)), StageNames.names_on(None))


def test_small_territories_are_hidden_and_cannot_be_computed(page):
    LeadFactory.create_batch(9, campaign=page, territory="Nord", stage="contacted")
    LeadFactory.create_batch(6, campaign=page, territory="Sud")
    LeadFactory.create_batch(2, campaign=page, territory="Est", stage="recruited")
    LeadFactory(campaign=campaign(page.get_parent()), territory="Ailleurs")
    found = [(line.name, *line.numbers) for line in crossings(page).territories]
    assert found == [("Nord", 9, None, None), ("Sud", None, None, None), ("Est", None, None, None)]


def test_a_later_stage_does_not_give_a_hidden_number_away(page):
    LeadFactory.create_batch(30, campaign=page, territory="Nord", stage="contacted")
    LeadFactory.create_batch(13, campaign=page, territory="Sud", stage="contacted")
    LeadFactory.create_batch(9, campaign=page, territory="Est", stage="contacted")
    LeadFactory(campaign=page)
    shown = [line.numbers[:2] for line in crossings(page).territories]
    assert shown == [(30, 30), (13, 13), (None, None), (None, None)]


def test_a_place_where_nobody_was_called_does_not_tell_of_the_others(page):
    LeadFactory.create_batch(6, campaign=page, territory="Nord")
    LeadFactory.create_batch(4, campaign=page, territory="Sud", stage="contacted")
    LeadFactory.create_batch(3, campaign=page, territory="Sud", stage="recruited")
    # Three were recruited in all: with “0” at the first stage of the north, all three in the south.
    found = [(line.name, *line.numbers) for line in crossings(page).territories]
    assert found == [("Sud", 7, None, None), ("Nord", 6, None, None)]


def test_a_territory_without_name_comes_last(page):
    LeadFactory.create_batch(8, campaign=page)
    LeadFactory.create_batch(5, campaign=page, territory="Nord")
    assert [line.name for line in crossings(page).territories] == ["Nord", "Non renseigné"]


def test_one_way_to_a_profession_has_one_funnel_that_hides_nothing(page):
    LeadFactory.create_batch(3, campaign=page, path="carer", stage="contacted")
    LeadFactory(campaign=page, path="carer", stage="recruited")
    (funnel,) = crossings(page).funnels
    assert funnel.name == ""
    assert [(step.number, step.share) for step in funnel.steps] == [
        *[(4, 100), (4, 100)],
        *[(1, 25)] * 4,
    ]


def test_the_few_of_a_second_profession_are_hidden_in_funnels_and_tables(page):
    LeadFactory.create_batch(20, campaign=page, path="carer", stage="meeting", profession=carer())
    LeadFactory.create_batch(7, campaign=page, path="post", profession=doctor())
    LeadFactory.create_batch(2, campaign=page, path="post", stage="interview", profession=doctor(title="Autre"))
    found = crossings(page)
    carers, posts = found.funnels
    # 20 before and 20 after it would say that the hidden number is 20, and the total how many doctors are missing.
    assert [step.number for step in carers.steps] == [20, None, None, 0, 0, 0]
    assert [step.number for step in posts.steps] == [9, None, None, None, 0]
    assert [line.numbers[0] for line in found.professions] == [20, None, None]


def test_a_way_does_not_tell_what_the_table_of_professions_hides(page):
    LeadFactory.create_batch(6, campaign=page, path="carer", profession=carer())
    LeadFactory.create_batch(9, campaign=page, path="post", profession=doctor(title="Éducateur"))
    LeadFactory.create_batch(2, campaign=page, path="post", profession=doctor())
    found = crossings(page)
    assert sorted(line.numbers[0] or 0 for line in found.professions) == [0, 0, 9]
    # Eight are hidden in all: six carers on their way would say that there are two doctors.
    assert [funnel.steps[0].number for funnel in found.funnels] == [None, None]


def test_the_stages_of_many_are_shown_beside_those_of_a_few(page):
    LeadFactory.create_batch(8, campaign=page, path="carer", stage="contacted")
    LeadFactory.create_batch(12, campaign=page, path="carer", stage="meeting")
    LeadFactory.create_batch(6, campaign=page, path="post")
    LeadFactory(campaign=page, path="post", stage="contacted")
    carers, posts = crossings(page).funnels
    assert [step.number for step in carers.steps] == [20, None, 12, 0, 0, 0]
    assert [step.number for step in posts.steps] == [7, None, 0, 0, 0]


def test_nobody_at_a_stage_does_not_tell_that_the_few_of_the_next_are_of_the_other_way(page):
    LeadFactory.create_batch(5, campaign=page, path="carer", stage="approved")
    LeadFactory.create_batch(3, campaign=page, path="carer", stage="recruited")
    LeadFactory.create_batch(6, campaign=page, path="post")
    LeadFactory.create_batch(5, campaign=page, path="post", stage="contacted")
    carers, posts = crossings(page).funnels
    # Three were recruited in all: without an interview, none of them for a post.
    assert [step.number for step in carers.steps] == [8, 8, 8, 8, 8, None]
    assert [step.number for step in posts.steps] == [11, 5, None, None, None]


@pytest.mark.parametrize("number", [1, 3])
def test_crossings_take_one_query(page, number, django_assert_num_queries):
    for place in range(number):
        LeadFactory(campaign=page, territory=str(place), profession=carer(title=f"Métier {place}"))
    scope, names = Scope.of(page), StageNames.names_on(None)
    with django_assert_num_queries(1):
        found = Crossings(candidates_of(scope), names)
        assert len(found.territories) == len(found.professions) == number
