"""What an editor finds in the admin: the forms in French, and the stages in the words of the site."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.models import Site
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from campaign_pages.candidates.naming import StageNames
from campaign_pages.models import InterestFormPage, StayInformedPage
from tests.factories.candidates import any_campaign, interest_form
from tests.factories.directory import ContactFactory

pytestmark = pytest.mark.django_db

SHARED = {"share_title": "", "share_description": "", "share_image": "", "seo_title": "", "search_description": ""}


def create(admin_client, model, parent, **typed):
    """Publish a new page through its form in the admin; what it answers."""
    address = reverse("wagtailadmin_pages:add", args=["campaign_pages", model._meta.model_name, parent.pk])
    fields = {**SHARED, "title": "Être rappelé", "slug": "form", "introduction": "", "body": streamfield([]), **typed}
    data = {**nested_form_data(fields), "action-publish": "1"}
    return admin_client.post(address, data, follow=True)


def test_an_editor_publishes_an_interest_form(admin_client):
    contact, campaign = ContactFactory(mail="nord@exemple.fr"), any_campaign()
    routes = inline_formset([{"contact": contact.pk, "profession": "", "places": "Montclair\n001"}])
    answer = create(
        admin_client,
        InterestFormPage,
        campaign,
        reply_days=2,
        thanks="",
        meetings_page="",
        pool_months=18,
        routes=routes,
        comments=inline_formset([]),
    )
    page = InterestFormPage.objects.get()
    assert (page.live, page.reply_days, page.routes.get().place_list) == (True, 2, ["Montclair", "001"])
    assert "ajoutez-en un pour tous les autres" in answer.content.decode()


@pytest.mark.parametrize(
    ("typed", "told"),
    [({"pool_months": 36}, "24"), ({"reply_days": 0}, "1"), ({"places": "1"}, "n’est ni un code postal")],
)
def test_what_no_form_may_promise_is_refused_in_words(admin_client, typed, told):
    places = typed.pop("places", "")
    routes = inline_formset([{"contact": ContactFactory().pk, "profession": "", "places": places}])
    values = {"reply_days": 2, "thanks": "", "meetings_page": "", "pool_months": 18, **typed}
    answer = create(
        admin_client, InterestFormPage, any_campaign(), **values, routes=routes, comments=inline_formset([])
    )
    faults = BeautifulSoup(answer.content, "html.parser").select(".w-field__errors, .error-message")
    assert any(told in fault.get_text() for fault in faults)
    assert not InterestFormPage.objects.exists()


def test_an_editor_publishes_a_form_to_stay_informed(admin_client):
    create(admin_client, StayInformedPage, any_campaign(), subjects="Un\n\nDeux ", comments=inline_formset([]))
    assert StayInformedPage.objects.get().subject_list == ["Un", "Deux"]


def test_the_preview_of_a_form_shows_it_without_sending(admin_client):
    page = interest_form()
    page.introduction = "Pas encore publié."
    page.save_revision()
    answer = admin_client.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk]))
    html = BeautifulSoup(answer.content, "html.parser")
    assert "Pas encore publié." in html.get_text()
    assert html.select_one("form.cp-form #id_first_name")


def test_a_site_names_its_stages(admin_client):
    site = Site.objects.get()
    address = reverse("wagtailsettings:edit", args=["campaign_pages", "stagenames", site.pk])
    shown = BeautifulSoup(admin_client.get(address).content, "html.parser")
    assert shown.select_one("label[for=id_meeting]").get_text(strip=True) == "Réunion d’information"
    names = dict.fromkeys(stage.value for stage in StageNames().names)
    admin_client.post(address, {**dict.fromkeys(names, ""), "meeting": "Café-rencontre"})
    assert StageNames.objects.get().meeting == "Café-rencontre"
