import datetime

import pytest
from django.utils import timezone

from campaign_pages.campaigns.panels import overdue_publications
from tests.factories.pages import campaign, campaign_index

pytestmark = pytest.mark.django_db


def test_a_publication_that_should_have_run_is_reported_on_the_admin_home(admin_client):
    now = timezone.now()
    page = campaign(title="Prévue", live=False)
    page.go_live_at = now + datetime.timedelta(minutes=1)
    page.save_revision(approved_go_live_at=now - datetime.timedelta(hours=3))

    html = admin_client.get("/admin/").content.decode()

    assert overdue_publications(now) == 1
    assert "publish_scheduled" in html


def test_what_is_due_soon_or_just_now_is_no_reason_to_warn(admin_client):
    now = timezone.now()
    campaign(title="À venir").save_revision(approved_go_live_at=now + datetime.timedelta(days=1))
    campaign(
        campaign_index(slug="liste"),
        title="À l’instant",
        slug="instant",
        live=True,
        expire_at=now - datetime.timedelta(minutes=5),
    )

    html = admin_client.get("/admin/").content.decode()

    assert overdue_publications(now) == 0
    assert "publish_scheduled" not in html
