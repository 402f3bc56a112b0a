"""``manage.py testimonials check_rights``: once a day, files, search and editors follow the dates."""

import datetime
import io

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import CommandError, call_command
from django.utils import timezone
from wagtail.models import Page

from testimonials.models import Authorisation, HeldFile, RightsCheck, RightsNotice
from testimonials.rights.daily import is_overdue
from tests.factories.rights import files_of, in_days, series, sign, somebody

pytestmark = pytest.mark.django_db


def check_rights(committed):
    out = io.StringIO()
    with committed():
        call_command("testimonials", "check_rights", stdout=out)
    return out.getvalue()


def end(person, days_ago=1):
    Authorisation.objects.filter(person=person).update(ends_on=in_days(-days_ago))


def user(name, *permissions, **values):
    made = get_user_model().objects.create_user(name, f"{name}@haute-combe.example", "secret", **values)
    made.user_permissions.set(Permission.objects.filter(codename__in=permissions))
    return made


@pytest.fixture
def pair(db):
    within = series()
    return somebody("Nadia", within), somebody("Leurre", within)


def found(word):
    return {page.title for page in Page.objects.search(word)}


def test_files_of_ended_rights_are_held_and_come_back_with_new_ones(pair, committed, public_originals):
    nadia, _decoy = pair
    before = public_originals()
    names = {getattr(thing, name).name for thing, name in files_of(nadia)}
    assert "0; put back: 0" in check_rights(committed)
    end(nadia)
    assert f"{len(names)}; put back: 0" in check_rights(committed)
    assert public_originals() == before - names
    assert "0; put back: 0" in check_rights(committed)
    Authorisation.objects.filter(person=nadia).update(ends_on=in_days(300))
    assert f"0; put back: {len(names)}" in check_rights(committed)
    assert public_originals() == before
    assert [(check.held_files, check.restored_files) for check in RightsCheck.objects.order_by("pk")] == [
        (0, 0),
        (len(names), 0),
        (0, 0),
        (0, len(names)),
    ]


def test_a_renewal_brings_the_files_back_at_once(pair, committed, public_originals):
    nadia, _decoy = pair
    before = public_originals()
    end(nadia)
    check_rights(committed)
    with committed():
        sign(nadia, first=5, last=100)
    assert public_originals() != before
    with committed():
        sign(nadia, first=0, last=100)
    assert public_originals() == before


def test_files_of_somebody_who_is_still_to_sign_stay_in_the_library(committed, public_originals):
    nadia = somebody("Nadia", signed=False)
    sign(nadia, first=3)
    before = public_originals()
    check_rights(committed)
    assert public_originals() == before
    assert not HeldFile.objects.exists()


def test_a_deleted_person_brings_no_file_back(pair, committed, public_originals):
    nadia, _decoy = pair
    end(nadia)
    check_rights(committed)
    before = public_originals()
    HeldFile.objects.update(person=None)
    sign(nadia)
    check_rights(committed)
    assert public_originals() == before


def test_search_forgets_the_words_and_finds_them_again(pair, committed):
    nadia, decoy = pair
    check_rights(committed)
    assert found("missions") == {nadia.page.title, decoy.page.title}
    end(nadia)
    check_rights(committed)
    assert found("missions") == {decoy.page.title}
    Authorisation.objects.filter(person=nadia).update(ends_on=in_days(300))
    check_rights(committed)
    assert found("missions") == {nadia.page.title, decoy.page.title}


@pytest.mark.parametrize(
    ("left", "step"), [(61, None), (60, 60), (59, 60), (16, 60), (15, 15), (3, 15), (0, 15), (-1, None)]
)
def test_the_responsible_editor_is_told_in_time(pair, committed, left, step):
    nadia, _decoy = pair
    nadia.responsible = user("marie")
    nadia.save()
    authorisation = nadia.authorisations.get()
    Authorisation.objects.filter(pk=authorisation.pk).update(ends_on=in_days(left))
    check_rights(committed)
    check_rights(committed)
    assert list(RightsNotice.objects.values_list("authorisation", "days_before")) == (
        [(authorisation.pk, step)] if step else []
    )
    assert [message.to for message in mail.outbox] == ([["marie@haute-combe.example"]] if step else [])


def test_the_mail_is_french_gives_day_and_link_and_names_nobody(pair, committed, settings):
    settings.WAGTAILADMIN_BASE_URL = "https://www.haute-combe.example"
    nadia, _decoy = pair
    nadia.responsible = user("marie")
    nadia.save()
    Authorisation.objects.filter(person=nadia).update(ends_on=in_days(15))
    check_rights(committed)
    (message,) = mail.outbox
    assert message.subject == "Une autorisation de droit à l’image prend fin dans 15 jours"
    assert "https://www.haute-combe.example/admin/" in message.body
    assert str(in_days(15).year) in message.body
    for personal in ("Nadia", "assistante familiale"):
        assert personal not in message.subject + message.body


def test_without_responsible_editor_others_are_told(pair, committed):
    nadia, _decoy = pair
    user("lecteur", "access_admin")
    user("parti", "change_person", is_active=False)
    for each in (user("paul", "change_person"), user("zoe", "change_person")):
        assert each.email
    Authorisation.objects.filter(person=nadia).update(ends_on=in_days(10))
    check_rights(committed)
    assert [message.to for message in mail.outbox] == [["paul@haute-combe.example", "zoe@haute-combe.example"]]


def test_who_entered_the_authorisation_stands_in(pair, committed):
    nadia, _decoy = pair
    user("paul", "change_person")
    Authorisation.objects.filter(person=nadia).update(ends_on=in_days(10), entered_by=user("zoe"))
    check_rights(committed)
    assert [message.to for message in mail.outbox] == [["zoe@haute-combe.example"]]


def test_a_renewed_authorisation_is_not_announced(pair, committed):
    nadia, decoy = pair
    for person in pair:
        person.responsible = user(f"de-{person.pk}")
        person.save()
        person.authorisations.update(ends_on=in_days(10))
    sign(nadia, first=5, last=400)
    sign(decoy, first=20, last=400)
    check_rights(committed)
    assert [message.to for message in mail.outbox] == [[decoy.responsible.email]]


class BrokenServer(EmailBackend):
    def send_messages(self, messages):
        raise ConnectionRefusedError("The mail server is away")


def test_a_broken_mail_server_loses_no_notice(pair, committed, settings):
    nadia, _decoy = pair
    nadia.responsible = user("marie")
    nadia.save()
    Authorisation.objects.filter(person=nadia).update(ends_on=in_days(10))
    working, settings.EMAIL_BACKEND = settings.EMAIL_BACKEND, f"{__name__}.BrokenServer"
    with pytest.raises(CommandError, match="could not be sent"):
        call_command("testimonials", "check_rights", stdout=io.StringIO())
    settings.EMAIL_BACKEND = working
    assert not RightsNotice.objects.exists()
    assert RightsCheck.objects.count() == 1
    check_rights(committed)
    check_rights(committed)
    assert len(mail.outbox) == 1


def test_nobody_to_tell_is_told_to_the_scheduler(pair, committed):
    nadia, _decoy = pair
    Authorisation.objects.filter(person=nadia).update(ends_on=in_days(10))
    with pytest.raises(CommandError, match="Nobody can be told"):
        call_command("testimonials", "check_rights", stdout=io.StringIO())
    assert not RightsNotice.objects.exists()


@pytest.mark.parametrize(("hours", "overdue"), [(None, True), (47, False), (49, True)])
def test_a_check_that_did_not_run_is_overdue(hours, overdue):
    now = timezone.now()
    if hours is not None:
        RightsCheck.objects.create()
        RightsCheck.objects.update(ran_at=now - datetime.timedelta(hours=hours))
    assert is_overdue(now) is False
    somebody("Nadia")
    assert is_overdue(now) is overdue
