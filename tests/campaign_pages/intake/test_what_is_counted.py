"""The public page on what short links count: true, found from every form, and without a trace itself."""

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string
from django.urls import reverse

from campaign_pages.intake.enums import FormKind
from campaign_pages.intake.notices import notice_for
from campaign_pages.models import ChannelCount
from tests.factories.channels import channel_link
from tests.factories.pages import home_page

pytestmark = pytest.mark.django_db


def test_it_says_what_is_counted_and_counts_nothing_itself(client):
    channel_link(code="abribus", name="Abribus secret", cost=500)
    answer = client.get("/c/", headers={"User-Agent": "Mozilla/5.0 Firefox/140.0"})
    text = " ".join(BeautifulSoup(answer.content, "html.parser").find(id="cp-content").get_text(" ").split())
    for said in ("how often it was followed on each day", "No cookie", "IP address", "No profile"):
        assert said in text
    assert [secret for secret in ("abribus", "Abribus secret", "500") if secret in text] == []
    assert not answer.cookies
    assert not ChannelCount.objects.exists()


def test_the_notice_of_every_form_leads_to_it():
    notice = notice_for(home_page().get_site(), FormKind.REGISTRATION)
    shown = BeautifulSoup(render_to_string("campaign_pages/intake/_notice.html", {"notice": notice}), "html.parser")
    (link,) = shown.select("a")
    assert link["href"] == reverse("campaign_pages:what_is_counted") == "/c/"
    assert "What we count" in link.get_text()
