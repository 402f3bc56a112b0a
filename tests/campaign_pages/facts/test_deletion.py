import pytest
from django.urls import reverse

from campaign_pages.models import KeyFigure
from tests.factories.facts import KeyFigureFactory
from tests.factories.pages import campaign, text

pytestmark = pytest.mark.django_db


def delete(client, fact):
    return client.post(reverse(KeyFigure.snippet_viewset.get_url_name("delete"), args=[fact.pk]), follow=True)


def test_a_fact_that_a_page_shows_is_not_deleted_and_the_editor_sees_where_it_is_used(admin_client):
    fact = KeyFigureFactory(name="Effectif")
    campaign(
        title="Campagne qui le cite",
        body=[text(f'<p>Nous sommes <embed embedtype="campaign-figure" id="{fact.pk}" text="868"/>.</p>')],
    )

    answer = delete(admin_client, fact).content.decode()

    assert KeyFigure.objects.filter(pk=fact.pk).exists()
    assert "Campagne qui le cite" in answer
    assert "Effectif" in answer


def test_a_fact_that_nothing_shows_is_deleted(admin_client):
    used, free = KeyFigureFactory(name="Utilisé"), KeyFigureFactory(name="Libre")
    campaign(body=[{"type": "key_figures", "value": {"figures": [used.pk], "layout": "row"}}])

    delete(admin_client, free)

    assert list(KeyFigure.objects.values_list("name", flat=True)) == ["Utilisé"]
