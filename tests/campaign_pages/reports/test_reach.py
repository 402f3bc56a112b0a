"""Who reads which report."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.models import GroupSitePermission, Site

from campaign_pages.models import RecruitingScope
from campaign_pages.reports.reach import campaigns_of
from tests.factories.candidates import LeadFactory, carer
from tests.factories.channels import channel_link
from tests.factories.editors import editor_of
from tests.factories.pages import campaign, campaign_index, home_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    return campaign(campaign_index(), title="Famille d’accueil")


@pytest.fixture
def other(page):
    return campaign(page.get_parent(), title="Médecins")


def recruiter(django_user_model, *limits, rights=("view_lead",), site=None, username="recrute"):
    """A user who looks after candidates, within the limits of the group."""
    group = Group.objects.create(name=username)
    group.permissions.set(Permission.objects.filter(codename__in=["access_admin", *rights]))
    for limit in limits:
        RecruitingScope.objects.create(group=group, **limit)
    if site:
        right = Permission.objects.get(codename="change_lead", content_type__app_label="campaign_pages")
        GroupSitePermission.objects.create(group=group, site=site, permission=right)
    user = django_user_model.objects.create_user(username, f"{username}@exemple.fr", "secret")
    user.groups.add(group)
    return user


def second_site():
    home = home_page().get_parent().add_child(instance=type(home_page())(title="Deux-Rives", slug="deux-rives"))
    return Site.objects.create(hostname="deux-rives.example", root_page=home)


def test_an_editor_reads_of_the_campaigns_that_they_edit(page, other):
    assert list(campaigns_of(editor_of(pages=[page]))) == [page]


@pytest.mark.parametrize("edits", [False, True])
def test_the_report_asks_twenty_times_who_recruits_on_one_of_two_sites(
    page, django_user_model, client, edits, django_assert_max_num_queries
):
    campaign(page.get_parent(), title="La précédente", opens_on=datetime.date(2025, 1, 6))
    page.opens_on = datetime.date(2026, 1, 5)
    page.save()
    second_site()
    LeadFactory(campaign=page, source=channel_link(page, code="abribus").code)
    user = recruiter(django_user_model, site=page.get_site(), rights=("view_lead", "change_lead"))
    if edits:
        user.groups.add(editor_of(pages=[page.get_parent()]).groups.get())
    client.force_login(user)
    address = reverse("campaign_pages_report", args=[page.pk])
    client.get(address)
    with django_assert_max_num_queries(20):
        assert "La précédente" in client.get(address).content.decode()


def test_who_recruits_without_limits_reads_of_all(page, other, django_user_model):
    assert set(campaigns_of(recruiter(django_user_model))) == {page, other}


@pytest.mark.parametrize("narrow", [{"territory": "Nord"}, {"profession": True}])
def test_who_looks_after_a_part_reads_no_report_of_the_whole(page, other, django_user_model, narrow):
    if "profession" in narrow:
        narrow = {"profession": carer()}
    user = recruiter(django_user_model, {"campaign": other}, {"campaign": page, **narrow})
    assert list(campaigns_of(user)) == [other]


def test_limits_of_a_campaign_that_is_gone_open_nothing(page, other, django_user_model):
    user = recruiter(django_user_model, {"campaign": other})
    other.delete()
    assert list(campaigns_of(user)) == []


def test_who_recruits_on_one_of_two_sites_reads_of_that_one(page, django_user_model):
    site = second_site()
    there = campaign(campaign_index_of(site), title="Là-bas")
    user = recruiter(django_user_model, site=site)
    assert list(campaigns_of(user)) == [there]


def campaign_index_of(site):
    from campaign_pages.models import CampaignIndexPage

    return site.root_page.add_child(instance=CampaignIndexPage(title="Campagnes", slug="campagnes"))


@pytest.mark.parametrize("rights", [(), ("view_registration",)])
def test_others_read_none_and_find_no_way_to_it(client, page, django_user_model, rights):
    user = recruiter(django_user_model, rights=rights)
    client.force_login(user)
    LeadFactory(campaign=page)
    assert list(campaigns_of(user)) == []
    for name, args in (
        ("campaign_pages_reports", []),
        ("campaign_pages_report", [page.pk]),
        ("campaign_pages_report_file", [page.pk, "channels"]),
    ):
        answer = client.get(reverse(name, args=args))
        assert answer.headers["Location"] == reverse("wagtailadmin_home")
        assert page.title not in answer.content.decode()
    home = client.get(reverse("wagtailadmin_home")).content.decode()
    assert "Bilans des campagnes" not in home
    assert "Campagnes en cours" not in home


def test_a_report_of_another_campaign_is_not_found(client, page, other):
    client.force_login(editor_of(pages=[page]))
    answer = client.get(reverse("campaign_pages_report", args=[other.pk]))
    assert (answer.status_code, other.title in answer.content.decode()) == (404, False)


def test_it_is_not_compared_with_a_campaign_that_one_may_not_read(client, page, other):
    page.opens_on, other.opens_on = "2026-11-02", "2025-11-03"
    page.save()
    other.save()
    client.force_login(editor_of(pages=[page]))
    answer = client.get(reverse("campaign_pages_report", args=[page.pk]), {"with": other.pk})
    assert other.title not in answer.content.decode()


def test_a_campaign_leads_to_its_report(admin_client, page):
    html = BeautifulSoup(admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content, "html.parser")
    address = reverse("campaign_pages_report", args=[page.pk])
    assert html.select_one(f"a[href='{address}']").get_text(strip=True) == "Bilan"
    above = admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.get_parent().pk])).content.decode()
    assert address not in above
