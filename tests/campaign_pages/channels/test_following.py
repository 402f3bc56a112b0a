"""A short link leads where the campaign is, counts the visit and keeps nothing of the visitor."""

import datetime

import pytest
import time_machine
from django.core.management import call_command
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from campaign_pages import days
from campaign_pages.channels.current import source_in
from campaign_pages.channels.models import ChannelCount
from campaign_pages.models import CampaignPage, NeutralMode
from tests.factories.candidates import interest_form
from tests.factories.channels import channel_link
from tests.factories.neutral import other_site
from tests.factories.pages import campaign, campaign_index, home_page
from tests.factories.press import press_room, relay_page, release
from tests.factories.series import episode, series

pytestmark = pytest.mark.django_db
PHONE = {"User-Agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1"}


def visits():
    return list(ChannelCount.objects.order_by("day").values_list("day", "visits"))


def test_it_leads_to_the_campaign_with_its_code_and_counts_the_day(client):
    link = channel_link(code="abribus")
    decoy = channel_link(link.campaign, code="radio")
    with time_machine.travel("2026-11-24T23:30:00+01:00"):
        for _visit in range(2):
            answer = client.get("/c/abribus", headers=PHONE)
    with time_machine.travel("2026-11-25T00:30:00+01:00"):
        client.get("/c/ABRIBUS/", headers=PHONE)
    assert answer.headers["Location"] == f"{link.campaign.url}?source=abribus"
    assert (answer.status_code, answer.headers["Cache-Control"]) == (302, "no-store")
    assert "Set-Cookie" not in answer.headers
    assert visits() == [(datetime.date(2026, 11, 24), 2), (datetime.date(2026, 11, 25), 1)]
    assert not decoy.counts.exists()


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"},
        {"User-Agent": "facebookexternalhit/1.1"},
        {"User-Agent": "WhatsApp/2.23.20.0"},
        {"User-Agent": "curl/8.5.0"},
        {"User-Agent": "okhttp/4.12.0"},
        {"User-Agent": "Mozilla/5.0 (compatible; Google-InspectionTool/1.0;)"},
        {"User-Agent": "Mozilla/5.0 (compatible; Qwantify/2.4w; +https://www.qwant.com/)/2.4w"},
        {"User-Agent": "http.rb/5.1.1 (Mastodon/4.2.0; +https://mastodon.example/)"},
        {"User-Agent": "Slack-ImgProxy (+https://api.slack.com/robots)"},
        {**PHONE, "Sec-Purpose": "prefetch;prerender"},
    ],
)
def test_obvious_robots_are_led_and_not_counted(client, headers):
    link = channel_link(code="abribus")
    assert client.get("/c/abribus", headers=headers).headers["Location"].startswith(link.campaign.url)
    assert visits() == []


@pytest.mark.parametrize("telephone", ["CUBOT X19 Build/PPR1", "CUBOT"])
def test_a_telephone_whose_name_sounds_like_a_robot_is_a_visit(client, telephone):
    channel_link(code="abribus")
    name = f"Mozilla/5.0 (Linux; Android 9; {telephone}) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36"
    client.get("/c/abribus", headers={"User-Agent": name})
    assert [number for _day, number in visits()] == [1]


def test_asking_for_the_head_alone_is_no_visit(client):
    channel_link(code="abribus")
    assert client.head("/c/abribus", headers=PHONE).status_code == 302
    assert visits() == []


def led(client, code="abribus", **headers):
    return client.get(f"/c/{code}", headers={**PHONE, **headers}).headers["Location"]


def test_a_poster_leads_somewhere_useful_whatever_became_of_the_pages(client):
    link = channel_link(code="abribus")
    index = link.campaign.get_parent()
    link.target = target = campaign(index, title="Réunions", slug="reunions")
    link.save()
    leads = [led(client)]
    target.unpublish()
    leads.append(led(client))
    link.campaign.unpublish()
    leads.append(led(client))
    index.unpublish()
    leads.append(led(client))
    expected = [target.url, link.campaign.url, index.url, home_page().url]
    assert leads == [f"{address}?source=abribus" for address in expected]


def test_a_target_that_was_deleted_gives_way_to_the_campaign(client):
    link = channel_link(code="abribus")
    link.target = target = campaign(link.campaign.get_parent(), title="Réunions", slug="reunions")
    link.save()
    target.delete()
    assert led(client) == f"{link.campaign.url}?source=abribus"


def test_a_page_that_is_withheld_gives_way_to_the_campaign_until_its_hour(client):
    page = campaign(opens_on=datetime.date(2026, 12, 1), teaser_text="Rendez-vous le 1er décembre.")
    embargo = datetime.datetime(2026, 12, 1, 10, tzinfo=datetime.UTC)
    held = release(press_room(page), embargo_until=embargo, released_on=datetime.date(2026, 12, 1))
    channel_link(page, code="abribus", target=held)
    with time_machine.travel(embargo - datetime.timedelta(days=1), tick=False):
        assert led(client) == f"{page.url}?source=abribus"
        assert "Rendez-vous le 1er décembre." in client.get(led(client)).content.decode()
    with time_machine.travel(embargo, tick=False):
        assert led(client) == f"{held.url}?source=abribus"
        assert held.title in client.get(led(client)).content.decode()


@pytest.mark.parametrize("phase", ["teaser", "open", "closed", "archived"])
def test_in_each_phase_a_poster_finds_a_page(client, phase):
    days = {
        "teaser": {"opens_on": datetime.date(2026, 12, 1)},
        "open": {"opens_on": datetime.date(2026, 10, 1)},
        "closed": {"closes_on": datetime.date(2026, 10, 1)},
        "archived": {"closes_on": datetime.date(2026, 9, 1), "archives_on": datetime.date(2026, 10, 1)},
    }[phase]
    page = campaign(**days)
    form = interest_form(page)
    with time_machine.travel("2026-11-24T12:00:00+01:00", tick=False):
        for target in (None, form):
            link = channel_link(page, target=target)
            shown = client.get(led(client, link.code))
            assert shown.status_code == 200
            assert (target or page).title in shown.content.decode()
            link.delete()


def test_an_archived_campaign_is_still_led_to_and_hands_the_code_on_when_another_took_its_place(client):
    index = campaign_index()
    successor = campaign(index, title="La suivante", slug="suivante")
    over = {"opens_on": datetime.date(2024, 1, 1), "closes_on": datetime.date(2024, 3, 1)}
    page = campaign(index, slug="finie", archives_on=datetime.date(2024, 6, 1), **over)
    channel_link(page, code="abribus")
    assert led(client) == f"{page.url}?source=abribus"
    page.redirect_page = successor
    page.save()
    shown = client.get(led(client))
    assert shown.headers["Location"] == f"{successor.url}?source=abribus"


def test_an_expired_campaign_gives_way_like_an_unpublished_one(client):
    page = campaign(expire_at=datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC))
    channel_link(page, code="abribus")
    call_command("publish_scheduled")
    assert led(client) == f"{page.get_parent().url}?source=abribus"


def test_a_link_stays_on_the_site_of_its_campaign(client, settings):
    settings.ALLOWED_HOSTS = ["*"]
    there = other_site("deux-rives.example")
    page = campaign(there.root_page, slug="la-bas")
    channel_link(page, code="abribus", site=there)
    campaign(slug="ici")
    page.unpublish()
    assert led(client) == f"{there.root_url}/?source=abribus"
    there.root_page.unpublish()
    assert led(client) == f"{there.root_url}/?source=abribus"


def test_a_campaign_with_short_links_is_unpublished_and_not_deleted(admin_client):
    link = channel_link(code="abribus")
    index = link.campaign.get_parent()
    free = campaign(index, title="Sans affiche", slug="sans-affiche")
    for page in (link.campaign, index):
        answer = admin_client.post(f"/admin/pages/{page.pk}/delete/", follow=True)
        assert "1 lien court mène ici" in answer.content.decode()
    bulk = f"/admin/bulk/wagtailcore/page/delete/?next=/admin/&id={link.campaign.pk}&id={free.pk}"
    admin_client.post(bulk)
    assert set(CampaignPage.objects.all()) == {link.campaign, free}
    admin_client.post(f"/admin/pages/{free.pk}/delete/")
    link.delete()
    admin_client.post(f"/admin/pages/{link.campaign.pk}/delete/")
    assert not CampaignPage.objects.exists()


def test_a_code_that_nobody_gave_out_is_not_there(client):
    channel_link(code="abribus")
    assert client.get("/c/abribusx", headers=PHONE).status_code == 404
    assert client.get("/c/%00%27;drop", headers=PHONE).status_code == 404
    assert visits() == []


class TestCost:
    """A visit costs two queries: where it leads, and one more in its count."""

    def followed(self, client):
        """The number of queries, and where it led."""
        client.get("/c/abribus", headers=PHONE)
        with CaptureQueriesContext(connection) as captured:
            address = led(client)
        return len(captured), address.removesuffix("?source=abribus")

    def test_to_a_campaign(self, client):
        link = channel_link(code="abribus")
        assert self.followed(client) == (2, link.campaign.url)

    @pytest.mark.parametrize("hours", [-1, 1])
    def test_to_a_press_release_before_and_after_its_hour(self, client, hours):
        page = campaign()
        hour = timezone.now() + datetime.timedelta(hours=hours)
        target = release(press_room(page), embargo_until=hour, released_on=hour.date())
        channel_link(page, code="abribus", target=target)
        assert self.followed(client) == (2, (target if hours < 0 else page).url)

    @pytest.mark.parametrize("is_neutral", [False, True])
    def test_to_an_achievement_on_a_site_that_may_be_neutral(self, client, is_neutral):
        page = campaign()
        NeutralMode.objects.create(site=page.get_site(), starts_on=days.today() if is_neutral else None)
        target = release(press_room(page), is_achievement=True)
        channel_link(page, code="abribus", target=target)
        assert self.followed(client) == (2, (page if is_neutral else target).url)

    @pytest.mark.parametrize("no_child_identifiable", [True, False])
    def test_to_a_portrait_that_may_be_shown_or_not(self, client, no_child_identifiable):
        page = campaign()
        target = episode(series(), no_child_identifiable=no_child_identifiable)
        channel_link(page, code="abribus", target=target)
        assert self.followed(client) == (2, (target if no_child_identifiable else page).url)

    def test_to_a_page_for_relays_that_no_search_shows(self, client):
        page = campaign()
        target = relay_page(is_unlisted=True)
        channel_link(page, code="abribus", target=target)
        assert self.followed(client) == (2, target.url)

    def test_above_a_campaign_that_is_gone(self, client):
        link = channel_link(code="abribus")
        link.campaign.unpublish()
        assert self.followed(client) == (2, link.campaign.get_parent().url)


def test_the_page_hands_the_code_on_to_its_actions_and_to_nothing_else():
    actions = [{"type": "link", "value": {"label": "Postuler", "address": "https://emploi.example.org/offre?id=7"}}]
    mail = [
        {
            "type": "call_to_action",
            "value": {"heading": "Écrire", "links": [{"label": "Mail", "address": "mailto:accueil@example.org"}]},
        }
    ]
    page = campaign(actions=actions, body=mail)
    channel_link(page, code="abribus")
    shown = Client().get(f"{page.url}?source=abribus").content.decode()
    assert 'href="https://emploi.example.org/offre?id=7&amp;source=abribus"' in shown
    assert 'href="mailto:accueil@example.org"' in shown
    forged = Client().get(f"{page.url}?source=%22%3E%3Cscript%3E").content.decode()
    assert 'href="https://emploi.example.org/offre?id=7"' in forged
    assert "script%3E" not in forged.replace("%3Cscript", "")


def test_a_site_that_gave_out_no_link_pays_nothing_for_it(django_assert_num_queries):

    with django_assert_num_queries(0):
        assert source_in(RequestFactory().get("/")) == ""
