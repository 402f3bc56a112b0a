"""What the rights of a person are worth, in words, by the day."""

import datetime

import pytest
import time_machine
from django.utils import timezone, translation

from testimonials.models import Person
from testimonials.people.enums import Standing
from testimonials.people.standing import rights_of, standing_of
from tests.factories.people import AuthorisationFactory, PersonFactory, VoiceFactory

pytestmark = pytest.mark.django_db

TODAY = datetime.date(2028, 5, 12)
WITHDRAWN_AT = datetime.datetime(2028, 3, 1, 12, tzinfo=datetime.UTC)


def day(number):
    return TODAY + datetime.timedelta(days=number)


def signed(first, last, **values):
    return {"starts_on": day(first), "ends_on": day(last), **values}


#: (authorisations, standing, the sentence in French)
CASES = {
    "nothing": ([], Standing.MISSING, "aucune autorisation pour le site : aucune n’a été saisie"),
    "long": ([signed(-10, 61)], Standing.VALID, "valable jusqu’au 12 juillet 2028"),
    "first day": ([signed(0, 400)], Standing.VALID, "valable jusqu’au 16 juin 2029"),
    "day before the first": ([signed(1, 400)], Standing.TO_COME, "ne commence que le 13 mai 2028"),
    "sixty days left": ([signed(-10, 60)], Standing.EXPIRING, "se termine dans 60 jours, le 11 juillet 2028"),
    "one day left": ([signed(-10, 1)], Standing.EXPIRING, "se termine dans 1 jour, le 13 mai 2028"),
    "last day": ([signed(-10, 0)], Standing.EXPIRING, "se termine aujourd’hui"),
    "day after the last": ([signed(-10, -1)], Standing.ENDED, "terminée le 11 mai 2028"),
    "renewed": (
        [signed(-10, 5), signed(6, 400)],
        Standing.EXPIRING,
        "se termine dans 5 jours, le 17 mai 2028 ; la suivante commence le 18 mai 2028",
    ),
    "two at once": ([signed(-10, 5), signed(-1, 400)], Standing.VALID, "valable jusqu’au 16 juin 2029"),
    "not signed": (
        [signed(-10, 400, document="")],
        Standing.MISSING,
        "aucune autorisation pour le site : le document signé manque",
    ),
    "not for the site": (
        [signed(-10, 400, for_site=False, for_press=True)],
        Standing.MISSING,
        "aucune autorisation pour le site : le support « ce site » n’est pas coché",
    ),
    "withdrawn": ([signed(-90, 400, withdrawn_at=WITHDRAWN_AT)], Standing.WITHDRAWN, "retirée le 1er mars 2028"),
    "withdrawn, then signed again": (
        [signed(-90, 30, withdrawn_at=WITHDRAWN_AT), signed(-20, 400)],
        Standing.VALID,
        "valable jusqu’au 16 juin 2029",
    ),
    "withdrawn, an older one ended": (
        [signed(-90, 400, withdrawn_at=WITHDRAWN_AT), signed(-400, -100)],
        Standing.WITHDRAWN,
        "retirée le 1er mars 2028",
    ),
    "withdrawn, a newer one ended": (
        [signed(-90, -60, withdrawn_at=WITHDRAWN_AT), signed(-50, -1)],
        Standing.ENDED,
        "terminée le 11 mai 2028",
    ),
}


@pytest.mark.parametrize(("authorisations", "standing", "sentence"), CASES.values(), ids=CASES)
def test_the_standing_of_a_person_and_its_sentence(authorisations, standing, sentence):
    person = PersonFactory()
    decoy = PersonFactory(signed=signed(-1, 1000) if standing != Standing.VALID else signed(-1000, -900))
    for values in authorisations:
        AuthorisationFactory(person=person, **values)
    with translation.override("fr"):
        rights = rights_of(person, TODAY)
        words = rights.sentence.replace("\u00a0", " ").replace("\u202f", " ")
    assert (rights.standing, words) == (standing, sentence)
    assert rights.allow_display == (person in Person.objects.showable(TODAY))
    listed = Person.objects.with_standing(TODAY).get(pk=person.pk)
    assert listed.standing == standing
    assert set(Person.objects.with_standing(TODAY).filter(standing=standing)) == {person}
    assert standing_of(decoy, TODAY) != standing


def test_a_voice_needs_no_authorisation_until_it_is_withdrawn():
    voice, gone = VoiceFactory(), VoiceFactory(withdrawn_at=WITHDRAWN_AT)
    assert standing_of(voice, TODAY) == Standing.NOT_NEEDED
    assert standing_of(gone, TODAY) == Standing.WITHDRAWN
    listed = {each.pk: each.standing for each in Person.objects.with_standing(TODAY)}
    assert listed == {voice.pk: Standing.NOT_NEEDED, gone.pk: Standing.WITHDRAWN}


def test_a_person_who_was_withdrawn_is_so_whatever_they_signed():
    person = PersonFactory(signed=signed(-10, 400), withdrawn_at=WITHDRAWN_AT)
    assert standing_of(person, TODAY) == Standing.WITHDRAWN
    assert Person.objects.with_standing(TODAY).get().standing == Standing.WITHDRAWN


@pytest.mark.parametrize("count", [1, 3])
def test_the_rights_of_many_persons_cost_two_queries(django_assert_num_queries, count):
    for _number in range(count):
        person = PersonFactory(signed=signed(-10, 400))
        AuthorisationFactory(person=person, **signed(-900, -800))
    with django_assert_num_queries(2):
        standings = {rights_of(each, TODAY).standing for each in Person.objects.with_standing(TODAY)}
    assert standings == {Standing.VALID}


@time_machine.travel("2028-05-12T23:30:00+02:00")
def test_the_day_of_a_withdrawal_is_that_of_the_site():
    person = PersonFactory(withdrawn_at=timezone.now())
    with translation.override("fr"):
        assert rights_of(person, TODAY).sentence == "retirée le 12\u00a0mai\u00a02028"
