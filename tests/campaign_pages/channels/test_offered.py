"""Which campaigns somebody may give short links: those that they edit, and those that they recruit for."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.urls import reverse

from campaign_pages.models import ChannelLink, RecruitingScope
from tests.campaign_pages.candidates.desk_pages import recruiter
from tests.factories.channels import channel_link
from tests.factories.editors import editor_of
from tests.factories.pages import campaign

pytestmark = pytest.mark.django_db
MANY = "campaign_pages_many_channel_links"
ADD = "wagtailsnippets_campaign_pages_channellink:add"
EDIT = "wagtailsnippets_campaign_pages_channellink:edit"


@pytest.fixture
def campaigns():
    first = campaign(title="Famille d’accueil")
    return first, campaign(first.get_parent(), title="Médecins")


def with_links(user):
    rights = Permission.objects.filter(content_type__app_label="campaign_pages", codename__endswith="_channellink")
    user.groups.get().permissions.add(*rights)
    return user


def offered(client, name, *args):
    page = BeautifulSoup(client.get(reverse(name, args=args)).content, "html.parser")
    return [option.get_text(strip=True) for option in page.select("select[name=campaign] option") if option["value"]]


def is_saved(client, page, name):
    client.post(reverse(ADD), {"name": name, "kind": "poster", "campaign": page.pk})
    return ChannelLink.objects.filter(name=name, campaign=page).exists()


def test_an_editor_gives_links_to_the_campaigns_that_they_edit(client, campaigns):
    mine, other = campaigns
    client.force_login(with_links(editor_of(pages=[mine])))
    assert offered(client, MANY) == offered(client, ADD) == ["Famille d’accueil"]
    assert is_saved(client, mine, "Affiche de la gare")
    assert not is_saved(client, other, "Affiche des autres")


@pytest.mark.parametrize("limit", ["campaign", "campaign and territory", "territory", "none"])
def test_a_recruiter_gives_links_to_the_campaigns_within_the_limits_of_their_group(client, campaigns, limit):
    mine, other = campaigns
    user = with_links(recruiter())
    if limit != "none":
        limits = {"campaign": mine if "campaign" in limit else None, "territory": "Nord" if "terr" in limit else ""}
        RecruitingScope.objects.create(group=user.groups.get(), **limits)
    client.force_login(user)
    expected = ["Famille d’accueil"] if "campaign" in limit else ["Famille d’accueil", "Médecins"]
    assert offered(client, MANY) == offered(client, ADD) == expected
    assert is_saved(client, other, "Affiche des autres") == ("campaign" not in limit)


def test_who_neither_edits_nor_recruits_is_offered_none(client, campaigns):
    client.force_login(with_links(editor_of()))
    assert offered(client, MANY) == []
    assert not is_saved(client, campaigns[0], "Affiche de la gare")


def test_a_link_keeps_the_campaign_that_it_has(client, campaigns):
    mine, other = campaigns
    link = channel_link(other, name="Affiche d’avant")
    client.force_login(with_links(editor_of(pages=[mine])))
    assert offered(client, EDIT, link.pk) == ["Famille d’accueil", "Médecins"]
