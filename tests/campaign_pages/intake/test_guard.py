"""Robots are kept out, people never lose what they typed."""

import base64
import json
from datetime import timedelta

import pytest
from django import forms
from django.core.cache import cache
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from campaign_pages.intake import guard, proof, rate
from campaign_pages.intake.fields import MailField, PhoneField
from campaign_pages.intake.guard import GuardedForm, Verdict
from tests.factories import proofs


class NameForm(GuardedForm):
    name = forms.CharField(label="Name")


def request(address="192.0.2.1"):
    return RequestFactory().post("/", REMOTE_ADDR=address)


def stamp(monkeypatch, age):
    with monkeypatch.context() as patch:
        then = timezone.now() - age
        patch.setattr(guard.timezone, "now", lambda: then)
        return NameForm(request=request()).fresh_stamp


@pytest.fixture
def sent(monkeypatch):
    def make(age=timedelta(seconds=20), **data):
        return NameForm({"name": "Ana", "cp_stamp": stamp(monkeypatch, age), **data}, request=request())

    return make


def solved():
    return proofs.solved(proof.new_challenge())


def test_a_person_passes(sent):
    form = sent()
    assert form.is_valid()
    assert form.verdict == Verdict.PROVEN


@pytest.mark.parametrize(
    ("age", "sentence", "waits_from_the_first_time"),
    [(timedelta(seconds=1), "very quick", True), (timedelta(hours=25), "more than a day", False)],
)
def test_a_wrong_time_is_told_and_what_was_typed_stays(sent, age, sentence, waits_from_the_first_time):
    form = sent(age)
    assert not form.is_valid()
    assert sentence in str(form.non_field_errors())
    assert 'value="Ana"' in str(form["name"])
    assert (form.fresh_stamp == form.data["cp_stamp"]) is waits_from_the_first_time


@pytest.mark.parametrize(("name", "again"), [("Ana", True), ("", False)])
def test_who_was_only_too_quick_is_not_told_to_check_what_they_typed(sent, name, again):
    form = sent(timedelta(seconds=1), name=name)
    assert not form.is_valid()
    assert form.again is again


@pytest.mark.parametrize("forged", ["", "x", "1:2:3", "\x00", "é"])
def test_a_forged_stamp_is_refused(sent, forged):
    form = sent(cp_stamp=forged)
    assert not form.is_valid()
    assert "could not be checked" in str(form.non_field_errors())


def test_a_filled_hidden_field_proves_nothing_and_is_emptied(sent):
    form = sent(cp_leave_empty="http://example.com", cp_proof=solved())
    assert form.is_valid()
    assert form.verdict == Verdict.UNPROVEN
    assert "http" not in render_to_string("campaign_pages/intake/_guard.html", {"form": form})


class TestFaults:
    """Who corrects a form is not slowed; who sends thousands is."""

    @pytest.fixture(autouse=True)
    def rate(self, settings):
        settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "FORM_RATE": (2, 86_400)}

    def test_a_person_who_corrects_many_times_sends_without_a_sum(self, sent):
        for _fault in range(19):
            faulty = sent(name="")
            assert not faulty.is_valid()
            assert "data-cp-challenge" not in render_to_string("campaign_pages/intake/_guard.html", {"form": faulty})
        right = sent()
        assert right.is_valid()
        assert right.verdict == Verdict.PROVEN

    def test_a_robot_that_sends_thousands_of_faults_is_above_the_rate(self, sent):
        verdicts = set()
        for _fault in range(10_000):
            faulty = sent(name="")
            faulty.is_valid()
            verdicts.add(faulty.verdict)
        assert verdicts == {None}
        assert faulty.needs_proof
        right = sent()
        assert right.is_valid()
        assert right.verdict == Verdict.UNPROVEN

    def test_ten_thousand_right_posts_pass_twice(self, sent):
        passed = 0
        for _post in range(10_000):
            form = sent()
            form.is_valid()
            passed += form.verdict == Verdict.PROVEN
        assert passed == 2

    def test_a_guess_counts_as_a_post(self, sent, monkeypatch):
        monkeypatch.setattr(NameForm, "guesses", True)
        for _guess in range(2):
            assert not sent(name="").is_valid()
        monkeypatch.undo()
        right = sent()
        assert right.is_valid()
        assert right.verdict == Verdict.UNPROVEN

    def test_who_has_still_to_correct_above_the_rate_gets_the_sum_with_the_fault(self, sent):
        for _post in range(2):
            assert sent().is_valid()
        faulty = sent(name="")
        assert not faulty.is_valid()
        assert "data-cp-challenge" in render_to_string("campaign_pages/intake/_guard.html", {"form": faulty})


def test_above_the_rate_without_a_proof_is_unproven(sent, settings):
    settings.CAMPAIGN_PAGES = {**getattr(settings, "CAMPAIGN_PAGES", {}), "FORM_RATE": (1, 3600)}
    first, second = sent(), sent()
    assert first.is_valid()
    assert second.is_valid()
    assert (first.verdict, second.verdict) == (Verdict.PROVEN, Verdict.UNPROVEN)
    assert "data-cp-challenge" in render_to_string("campaign_pages/intake/_guard.html", {"form": second})


def test_a_proof_counts_once(sent, settings):
    settings.CAMPAIGN_PAGES = {**getattr(settings, "CAMPAIGN_PAGES", {}), "FORM_RATE": (0, 3600)}
    solution = solved()
    first, replayed = sent(cp_proof=solution), sent(cp_proof=solution)
    assert first.is_valid()
    assert replayed.is_valid()
    assert (first.verdict, replayed.verdict) == (Verdict.PROVEN, Verdict.UNPROVEN)


def test_a_proof_is_not_spent_on_a_form_to_correct(sent, settings):
    settings.CAMPAIGN_PAGES = {**getattr(settings, "CAMPAIGN_PAGES", {}), "FORM_RATE": (0, 3600)}
    solution = solved()
    assert not sent(name="", cp_proof=solution).is_valid()
    corrected = sent(cp_proof=solution)
    assert corrected.is_valid()
    assert corrected.verdict == Verdict.PROVEN


@given(st.one_of(st.text(), st.binary().map(lambda b: base64.b64encode(b).decode())))
def test_whatever_is_sent_as_a_proof_is_refused(sent_text):
    assert proof.is_solved(sent_text) is False


@given(st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.dictionaries(st.text(), inner)))
def test_any_json_as_a_proof_is_refused(value):
    assert proof.is_solved(base64.b64encode(json.dumps(value).encode()).decode()) is False


def test_ten_thousand_posts_from_one_address_leave_one_entry(settings):
    settings.CAMPAIGN_PAGES = {**getattr(settings, "CAMPAIGN_PAGES", {}), "FORM_RATE": (10, 86_400)}
    before = len(cache._cache)
    above = sum(rate.is_above_rate(request()) for _ in range(10_000))
    assert above == 9_990
    assert len(cache._cache) - before == 1
    assert not any("192.0.2.1" in key for key in cache._cache)
    assert rate.is_above_rate(request("192.0.2.2")) is False


@pytest.mark.parametrize("typed", ["04 65 71 00 00", "+33 (0)4 65 71 00 00", "0033465710000", "04.65.71.00.00"])
def test_a_number_as_people_write_it(typed):
    assert PhoneField().clean(typed) == "+33465710000"


@pytest.mark.parametrize("typed", ["04 65", "maman", "=1+1", "+999 1", "00 12 34 56 78"])
def test_a_number_that_is_none(typed):
    # Who has typed ten digits is not left to count them.
    with pytest.raises(forms.ValidationError, match="not a complete telephone number, or a digit is wrong"):
        PhoneField().clean(typed)


@pytest.mark.parametrize("typed", ["a@b.fr\nBcc: c@d.fr", "a@b.fr, c@d.fr", "a@b.fr%0aBcc:c@d.fr "])
def test_a_header_in_an_address_is_refused(typed):
    with pytest.raises(forms.ValidationError, match="valid email address"):
        MailField().clean(typed)


def test_a_domain_that_only_looks_alike_is_refused_and_an_accented_one_is_kept_in_ascii():
    with pytest.raises(forms.ValidationError, match="several alphabets"):
        MailField().clean("ana@exаmple.fr")
    # A Cyrillic letter before the sign, where nothing else would tell it from “accueil”.
    with pytest.raises(forms.ValidationError, match="several alphabets"):
        MailField().clean("аccueil@exemple.fr")
    with pytest.raises(forms.ValidationError, match="before @ holds “é”"):
        MailField().clean("rené@exemple.fr")
    # Signs of another keyboard are those that people mean.
    assert MailField().clean("accueil＠exemple.fr") == "accueil@exemple.fr"
    assert MailField().clean("ana@légumes.fr") == "ana@xn--lgumes-bva.fr"
