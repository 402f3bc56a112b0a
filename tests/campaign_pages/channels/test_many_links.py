"""A pasted list of town halls becomes links: all of them, or none and a sentence for each faulty line."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from wagtail.models import Site

from campaign_pages.models import ChannelLink
from tests.factories.channels import channel_link
from tests.factories.editors import editor_of
from tests.factories.pages import campaign

pytestmark = pytest.mark.django_db
ADDRESS = "/admin/campaign-pages/channel-links/many/"


def posted(client, page, names, **values):
    return client.post(ADDRESS, {"campaign": page.pk, "kind": "town_hall", "names": names, **values}, follow=True)


def faults(answer):
    """What stands beside the list, in one line."""
    shown = BeautifulSoup(answer.content, "html.parser")
    return " ".join(shown.select_one(".w-field__errors:has(.error-message)").get_text(" ").split())


def test_each_line_becomes_a_link_with_a_code_that_can_be_read(admin_client):
    page = campaign()
    channel_link(page, code="mairie-de-montclair")
    posted(admin_client, page, "Mairie de Montclair\tHaute vallée\n\n  Mairie d’Éguilles ; Plaine\n")
    made = ChannelLink.objects.filter(kind="town_hall").order_by("pk").values_list("code", "name", "area")
    assert list(made) == [
        ("mairie-de-montclair-2", "Mairie de Montclair", "Haute vallée"),
        ("mairie-deguilles", "Mairie d’Éguilles", "Plaine"),
    ]


def test_one_faulty_line_makes_nothing_and_loses_nothing(admin_client):
    page = campaign()
    channel_link(page, kind="town_hall", name="Mairie de Roc")
    typed = "Mairie de Vaux\nmairie de vaux\n" + "x" * 200 + "\nMairie de Roc\n\tHaute vallée"
    answer = posted(admin_client, page, typed)
    assert faults(answer) == (
        "La ligne 2 répète la ligne 1 : « mairie de vaux ». La ligne 3 est trop longue. "
        "Ligne 4 : « Mairie de Roc » a déjà un lien. La ligne 5 n’a pas de nom."
    )
    assert BeautifulSoup(answer.content, "html.parser").select_one("textarea").text.strip() == typed
    assert ChannelLink.objects.filter(kind="town_hall").count() == 1


def test_a_list_without_any_word_is_no_list(admin_client):
    answer = posted(admin_client, campaign(), ";\n\t;")
    assert faults(answer) == "Champ requis."


def test_all_of_them_go_into_the_media_plan_at_once(admin_client):
    page = campaign()
    posted(admin_client, page, "Mairie de Vaux\nMairie de Roc", is_public="on")
    posted(admin_client, page, "Mairie de Bois")
    in_plan = ChannelLink.objects.in_media_plan(page.pk).values_list("name", flat=True)
    assert list(in_plan) == ["Mairie de Roc", "Mairie de Vaux"]


def test_a_name_that_has_a_link_already_is_refused(admin_client):
    page = campaign()
    channel_link(page, kind="town_hall", name="Mairie de Roc")
    answer = posted(admin_client, page, "Mairie de Vaux\nMAIRIE DE ROC")
    assert "MAIRIE DE ROC" in answer.content.decode()
    assert not ChannelLink.objects.filter(name="Mairie de Vaux").exists()


def test_who_may_not_add_links_is_kept_out(client):
    campaign()
    client.force_login(editor_of(Site.objects.get()))
    assert client.get(ADDRESS).status_code == 302
    assert ChannelLink.objects.count() == 0


def test_a_code_that_may_be_printed_is_not_changed(admin_client):
    link = channel_link(code="abribus")
    link.code = "autre"
    with pytest.raises(ValidationError) as refused:
        link.full_clean()
    assert list(refused.value.message_dict) == ["code"]
