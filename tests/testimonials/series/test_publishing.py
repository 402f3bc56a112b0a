"""No testimonial is published while something is missing, whichever way it is tried."""

import datetime

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.log_actions import registry
from wagtail.models import GroupApprovalTask, Revision, Workflow, WorkflowTask
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from campaign_pages import days
from testimonials.models import TestimonialPage
from testimonials.series.publishing import RightsMissing
from tests.factories.people import AuthorisationFactory, PersonFactory, VoiceFactory
from tests.factories.series import episode, series

pytestmark = pytest.mark.django_db

TOMORROW = datetime.timedelta(days=1)


@pytest.fixture
def chief(client):
    user = get_user_model().objects.create_superuser("cheffe", "cheffe@example.org", "secret")
    client.force_login(user)
    return user


def draft(**values):
    """An unpublished testimonial of somebody who may be shown."""
    values.setdefault("person", PersonFactory(signed=True))
    page = episode(**values)
    page.unpublish()
    return TestimonialPage.objects.get(pk=page.pk)


def form_of(page, **values):
    """What the browser sends for a page; ``values`` by the names of its fields."""
    data = {
        "title": page.title,
        "slug": page.slug,
        "person": page.person_id or "",
        "authorisation": page.authorisation_id or "",
        "sentence": page.sentence,
        "form": page.form,
        "missions": rich_text(page.missions),
        "career_path": rich_text(page.career_path),
        "motivations": rich_text(page.motivations),
        "exchanges": inline_formset([]),
        "quotations": inline_formset([]),
        "body": streamfield([]),
        "actions": streamfield([]),
        "comments": inline_formset([]),
        "search_description": page.search_description,
        "share_image": page.share_image_id or "",
        "no_child_identifiable": "on" if page.no_child_identifiable else "",
    }
    return {key: value for key, value in nested_form_data({**data, **values}).items() if value != ""} | {
        key: value for key, value in values.items() if value == ""
    }


def said_to(client, address, data):
    """The answer to a form, with the messages that it prints."""
    return client.post(address, data, follow=True).content.decode().replace("\u00a0", " ").replace("\u202f", " ")


def publish(client, page, **values):
    return said_to(
        client, reverse("wagtailadmin_pages:edit", args=[page.pk]), form_of(page, **{"action-publish": "1", **values})
    )


def is_live(page):
    return TestimonialPage.objects.get(pk=page.pk).live


def test_what_lacks_nothing_is_published(client, chief):
    page = draft()
    publish(client, page)
    assert is_live(page)


def unsigned():
    return {"person": PersonFactory(signed={"document": ""})}


def over():
    today = days.today()
    return {"person": PersonFactory(signed={"starts_on": today - 9 * TOMORROW, "ends_on": today - TOMORROW})}


def of_somebody_else():
    return {"authorisation": AuthorisationFactory()}


def for_the_press_only():
    person = PersonFactory(signed=True)
    return {"person": person, "authorisation": AuthorisationFactory(person=person, for_site=False, for_press=True)}


#: What is wrong → what the editor reads.
REFUSED = {
    unsigned: "aucune autorisation pour le site : le document signé manque",
    over: "ne peut pas être montré(e) sur ce site : terminée le",
    of_somebody_else: "a été signée par quelqu’un d’autre",
    for_the_press_only: "ne vaut pas pour le site : le support « ce site » n’est pas coché",
    lambda: {"no_child_identifiable": False}: "cochez qu’aucun enfant confié n’est identifiable",
    lambda: {"missions": ""}: "Écrivez au moins l’une des trois parties",
    lambda: {"form": "interview"}: "Écrivez au moins une question et sa réponse",
}


@pytest.mark.parametrize(("wrong", "sentence"), REFUSED.items(), ids=range(len(REFUSED)))
def test_the_form_says_what_is_missing_and_keeps_what_was_typed(client, chief, wrong, sentence):
    page = draft(**wrong())
    answer = publish(client, page, sentence="Des mots qui ne sont qu’ici")
    assert sentence in answer
    assert "Ce témoignage ne peut pas encore être publié" in answer
    assert "Des mots qui ne sont qu’ici" in answer
    assert not is_live(page)


@pytest.mark.parametrize("wrong", REFUSED, ids=range(len(REFUSED)))
def test_a_draft_may_lack_anything(client, chief, wrong):
    page = draft(**wrong())
    answer = said_to(client, reverse("wagtailadmin_pages:edit", args=[page.pk]), form_of(page, sentence="Un brouillon"))
    assert "ne peut pas encore être publié" not in answer
    assert page.get_latest_revision_as_object().sentence == "Un brouillon"


def test_a_voice_is_published_without_authorisation(client, chief):
    page = draft(person=VoiceFactory())
    publish(client, page)
    assert is_live(page)


def test_rights_that_begin_on_the_day_of_the_schedule_are_enough(client, chief):
    begins = days.today() + 3 * TOMORROW
    page = draft(person=PersonFactory(signed={"starts_on": begins}))
    early, late = (
        timezone.make_aware(datetime.datetime.combine(day, datetime.time(9))) for day in (begins - TOMORROW, begins)
    )
    answer = publish(client, page, go_live_at=f"{early:%Y-%m-%d %H:%M}")
    assert "ne commence que le" in answer
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()
    publish(client, page, go_live_at=f"{late:%Y-%m-%d %H:%M}")
    assert Revision.objects.get(approved_go_live_at__isnull=False).object_id == str(page.pk)


def test_a_schedule_passes_over_what_lost_its_rights_and_says_so_in_the_history():
    kept, lost = draft(), draft()
    for page in (kept, lost):
        page.go_live_at = timezone.now() + TOMORROW
        page.save_revision().publish()
    lost.person.authorisations.update(withdrawn_at=timezone.now())
    Revision.objects.filter(approved_go_live_at__isnull=False).update(
        approved_go_live_at=timezone.now() - datetime.timedelta(hours=1)
    )
    for page in (kept, lost):
        revision = page.get_latest_revision()
        revision.content["go_live_at"] = None
        revision.save()

    call_command("publish_scheduled")

    assert (is_live(kept), is_live(lost)) == (True, False)
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()
    entry = registry.get_logs_for_instance(lost).get(action="testimonials.publish.refuse")
    assert entry.data == {"needs": ["authorisation"]}
    assert lost.person.display_name not in entry.message
    assert not registry.get_logs_for_instance(kept).filter(action="testimonials.publish.refuse").exists()


@pytest.fixture
def moderated(chief):
    """A series whose pages a group approves."""
    task = GroupApprovalTask.objects.create(name="Relecture")
    workflow = Workflow.objects.create(name="Relecture")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    return workflow


def approve(client, page):
    state = page.current_workflow_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.current_task_state.pk])
    return said_to(client, address, {})


def test_the_last_approval_is_refused_and_the_workflow_waits(client, chief, moderated):
    kept, lost = draft(), draft()
    for page in (kept, lost):
        page.save_revision()
        moderated.start(page, chief)
    lost.person.authorisations.update(withdrawn_at=timezone.now())

    approve(client, kept)
    answer = approve(client, lost)

    assert (is_live(kept), is_live(lost)) == (True, False)
    assert f"« {lost.title} » n’a pas été publié." in answer
    assert "retirée le" in answer
    waiting = TestimonialPage.objects.get(pk=lost.pk).current_workflow_state
    assert (waiting.status, waiting.current_task_state.status) == ("in_progress", "in_progress")


def test_a_page_without_rights_is_not_submitted_for_moderation(client, chief, moderated):
    page = draft(**unsigned())
    moderated.workflow_pages.create(page=page.get_parent())
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    answer = said_to(client, address, form_of(page, **{"action-submit": "1"}))
    assert "le document signé manque" in answer
    assert TestimonialPage.objects.get(pk=page.pk).current_workflow_state is None


def test_several_pages_at_once_are_not_published_when_one_lacks_something(client, chief):
    whole, lacking = draft(), draft(**unsigned())
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    answer = said_to(client, f"{address}?id={whole.pk}&id={lacking.pk}&next=/admin/", {"include_descendants": ""})
    assert f"« {lacking.title} » n’a pas été publié." in answer
    assert f"« {whole.title} » n’a pas été publié." not in answer
    assert (is_live(whole), is_live(lacking)) == (False, False)
    said_to(client, f"{address}?id={whole.pk}&next=/admin/", {"include_descendants": ""})
    assert is_live(whole)


def test_a_series_is_not_published_with_drafts_that_lack_something(client, chief):
    parent = series()
    lacking = draft(parent=parent, **unsigned())
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    answer = said_to(client, f"{address}?id={parent.pk}&next=/admin/", {"include_descendants": "on"})
    assert f"« {lacking.title} » n’a pas été publié." in answer
    assert not is_live(lacking)


def test_code_is_refused_in_words():
    page = draft(**unsigned())
    with pytest.raises(RightsMissing, match=r"the signed document is missing|le document signé manque"):
        page.save_revision().publish()
    assert not is_live(page)
