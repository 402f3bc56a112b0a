"""The list of channel links: what it costs."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from campaign_pages.models import ChannelLink
from tests.factories.branding import other_site
from tests.factories.channels import channel_link
from tests.factories.editors import editor_of
from tests.factories.pages import home_page

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("sites", [1, 2])
def test_it_asks_fifteen_times_whatever_its_length_and_leaves_the_pages_alone(client, sites):
    here = home_page().get_site()
    if sites == 2:
        other_site()
    editor = editor_of(here)
    rights = Permission.objects.filter(content_type__app_label="campaign_pages", codename__endswith="_channellink")
    editor.groups.get().permissions.add(*rights)
    client.force_login(editor)
    address = reverse(ChannelLink.snippet_viewset.get_url_name("list"))
    counts = []
    for number in (1, 3):
        links = [channel_link(site=here) for _each in range(number)]
        client.get(address)
        with CaptureQueriesContext(connection) as captured:
            listed = client.get(address).content.decode()
        assert all(link.short_path in listed for link in links)
        assert not any('"body"' in query["sql"] for query in captured if "channellink" in query["sql"][:300])
        counts.append(len(captured))
    assert counts[0] == counts[1] <= 15


def test_each_link_offers_its_code_as_a_drawing_and_as_a_picture(admin_client):
    link = channel_link(name="Abribus de la gare", code="abribus")
    listed = BeautifulSoup(admin_client.get("/admin/snippets/campaign_pages/channellink/").content, "html.parser")
    offered = {each.text: admin_client.get(each["href"]) for each in listed.select("a[href*='/code.']")}
    types = {name: answer.headers["Content-Type"] for name, answer in offered.items()}
    assert types == {"QR\xa0SVG": "image/svg+xml", "QR\xa0PNG": "image/png"}
    names = {each["aria-label"] for each in listed.select("a[href*='/code.']")}
    assert names == {f"QR\xa0SVG\xa0: {link.name}", f"QR\xa0PNG\xa0: {link.name}"}


def test_a_campaign_that_no_page_is_asks_for_nothing(admin_client):
    channel_link(name="Abribus de la gare")
    listed = admin_client.get("/admin/snippets/campaign_pages/channellink/", {"campaign": "9" * 24})
    assert (listed.status_code, "Abribus de la gare" in listed.content.decode()) == (200, True)
