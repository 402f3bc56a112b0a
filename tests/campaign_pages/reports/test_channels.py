"""What the channels of a campaign brought, counted by the database."""

from decimal import Decimal

import pytest

from campaign_pages.reports.channels import RELAYS_SHOWN, Channels
from campaign_pages.reports.counting import candidates_of
from campaign_pages.reports.scope import Scope
from tests.factories.candidates import LeadFactory
from tests.factories.channels import channel_link
from tests.factories.events import agenda, event_week
from tests.factories.pages import campaign, home_page
from tests.factories.reports import at, came, erased, meeting, stopped, visited

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    return campaign(title="Devenir famille d’accueil")


@pytest.fixture
def decoy(page):
    """Another campaign, all of whose numbers are 1,000 or nobody’s."""
    other = campaign(page.get_parent(), title="Autre campagne")
    visited(channel_link(other, code="autre", cost=1000, name="Abribus de l’autre"), 1000)
    LeadFactory(campaign=other, source="autre", territory="Ailleurs")
    came(meeting(other), 1000, source="autre")
    return other


def channels(page):
    return found(Scope.of(page))


def found(scope):
    return Channels(scope, candidates_of(scope))


def lines(found):
    return {line.name: (line.tally.visits, line.tally.candidates, line.tally.came) for line in found}


def test_each_kind_of_channel_sums_up_its_links(page, decoy):
    visited(channel_link(page, code="abri-1", cost=Decimal("120.50")), 3, 4)
    visited(channel_link(page, code="abri-2", cost=Decimal("79.50")), 2)
    channel_link(page, code="mairie", kind="town_hall", name="Mairie")
    LeadFactory.create_batch(3, campaign=page, source="abri-1")
    LeadFactory(campaign=page, source="mairie")
    LeadFactory(campaign=page, source="mairie", received_at=None)
    brought = channels(page)
    assert lines(brought.by_kind) == {"Abribus": (9, 3, 0), "Mairie": (0, 1, 0)}
    shelters, town_hall = (line.tally for line in brought.by_kind)
    assert (shelters.cost, shelters.cost_per_candidate) == (Decimal("200.00"), Decimal("66.67"))
    assert (town_hall.cost, town_hall.cost_per_candidate) == (None, None)
    assert (brought.total.visits, brought.total.candidates, brought.total.cost) == (9, 4, Decimal("200.00"))


def test_who_came_by_no_link_is_counted_by_what_they_told(page, decoy):
    channel_link(page, code="abri")
    LeadFactory(campaign=page, source="abri", heard="radio")
    LeadFactory.create_batch(2, campaign=page, heard="word_of_mouth")
    LeadFactory(campaign=page, at_the_desk=True)
    LeadFactory(campaign=page, source="autre")
    brought = channels(page)
    assert lines(brought.by_answer) == {"Par une personne que je connais": (0, 2, 0), "Non renseigné": (0, 1, 0)}
    assert lines(brought.by_kind) == {"Abribus": (0, 1, 0), "Un lien d’une autre campagne": (0, 1, 0)}
    assert (brought.without_link.candidates, brought.total.candidates) == (3, 5)


def test_the_rarest_answers_share_a_line(page):
    for rank, answer in enumerate(("radio", "press", "social", "poster", "search", "event", "")):
        LeadFactory.create_batch(7 - rank, campaign=page, heard=answer)
    found = [line.tally.candidates for line in channels(page).by_answer]
    assert found == [7, 6, 5, 4, 3 + 2 + 1]
    assert channels(page).by_answer[-1].name == "Autres réponses"


def test_people_at_meetings_of_the_campaign_of_its_weeks_and_agendas_are_counted(page, decoy):
    channel_link(page, code="abri")
    came(meeting(page), 2, source="abri")
    came(meeting(event_week(campaign=page, title="Semaine")), 3)
    came(meeting(agenda(campaign=page)), 4, source="abri")
    # Of another kind, of another agenda, or absent.
    lecture = meeting(page)
    lecture.page.kind = "lecture"
    lecture.page.save()
    came(lecture, 50, source="abri")
    came(meeting(agenda(title="Autre agenda", slug="autre-agenda")), 50, source="abri")
    came(meeting(page), 0, source="abri")
    brought = channels(page)
    assert lines(brought.by_kind) == {"Abribus": (0, 0, 6)}
    assert (brought.without_link.came, brought.total.came) == (3, 9)


@pytest.mark.parametrize(
    ("stages", "reached"),
    [
        ((), (1, 0, 0, 0, 0, 0)),
        (("contacted",), (1, 1, 0, 0, 0, 0)),
        (("contacted", "meeting", "requested"), (1, 1, 1, 1, 0, 0)),
        (("approved",), (1, 1, 1, 1, 1, 0)),
    ],
)
def test_who_was_stopped_has_reached_the_stages_before(page, decoy, stages, reached):
    stopped(stages, page, path="carer")
    tally = channels(page).total
    order = ("new", "contacted", "meeting", "requested", "approved", "recruited")
    assert tuple(tally.reached(stage) for stage in order) == reached


def test_who_was_recruited_and_then_stopped_is_not_recruited(page):
    stopped(("contacted", "approved", "recruited"), page, path="carer")
    tally = channels(page).total
    assert (tally.reached("approved"), tally.recruited) == (1, 0)


def test_a_stage_of_one_way_is_not_reached_on_the_other(page):
    LeadFactory(campaign=page, path="carer", stage="recruited")
    LeadFactory(campaign=page, path="post", stage="interview")
    tally = channels(page).total
    assert [tally.reached("approved", "carer"), tally.reached("interview", "post"), tally.recruited] == [1, 1, 1]
    assert tally.reached("contacted") == 2
    assert (tally.reached("approved"), tally.reached("application")) == (1, 1)


def test_erased_candidates_still_count(page):
    erased(LeadFactory(campaign=page, path="carer", stage="recruited", source="abri"))
    channel_link(page, code="abri")
    assert channels(page).by_kind[0].tally.recruited == 1


def test_translations_of_a_campaign_are_counted_with_it(page):
    from wagtail.models import Locale

    english = Locale.objects.get_or_create(language_code="en")[0]
    home_page().copy_for_translation(english)
    page.get_parent().copy_for_translation(english)
    translated = page.copy_for_translation(english)
    LeadFactory(campaign=translated)
    LeadFactory(campaign=page)
    visited(channel_link(translated, code="poster"), 7)
    assert (channels(page).total.candidates, channels(page).total.visits) == (2, 7)
    assert channels(translated).total.candidates == 2


def test_relays_come_in_the_order_of_what_they_brought_and_silent_ones_are_only_counted(page, decoy):
    for number in range(RELAYS_SHOWN + 2):
        visited(channel_link(page, code=f"lien-{number}", name=f"Relais {number:02}"), number + 1)
    channel_link(page, code="muet", name="Relais muet")
    channel_link(page, code="premier", name="Relais premier", area="Vallée")
    LeadFactory(campaign=page, source="premier")
    brought = channels(page)
    assert [line.name for line in brought.shown_relays][:3] == ["Relais premier", "Relais 11", "Relais 10"]
    assert brought.shown_relays[0].detail == "Abribus · Vallée"
    assert (len(brought.shown_relays), brought.relays_left_out, brought.silent) == (RELAYS_SHOWN, 3, 1)


def test_a_scope_ends_before_its_moment(page):
    link = visited(channel_link(page, code="abri"), 1, 10)
    LeadFactory(campaign=page, source="abri", received_at=at(2026, 11, 2))
    LeadFactory(campaign=page, source="abri", received_at=at(2026, 11, 3))
    early = found(Scope.of(page, at(2026, 11, 3, 0)))
    assert lines(early.relays) == {link.name: (1, 1, 0)}


@pytest.mark.parametrize("number", [1, 3])
def test_channels_take_the_same_queries_however_many_there_are(page, number, django_assert_num_queries):
    for place in range(number):
        visited(channel_link(page, code=f"lien-{place}"), 5)
        LeadFactory(campaign=page, source=f"lien-{place}", heard="radio")
        LeadFactory(campaign=page, heard=["radio", "press", ""][place])
    scope = Scope.of(page)
    # Links with visits; candidates; people at meetings.
    with django_assert_num_queries(3):
        assert found(scope).total.candidates == 2 * number
