import datetime
import logging
from decimal import Decimal

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.test import RequestFactory, override_settings

from campaign_pages.blocks.enums import Phase
from campaign_pages.models import KeyFigure
from campaign_pages.pictures.publishing import prepare_pictures_of_page
from tests.factories.pages import campaign, link, section, text
from tests.factories.pictures import picture, picture_value

pytestmark = pytest.mark.django_db

LAST_YEAR = {
    "opens_on": datetime.date(2025, 1, 1),
    "closes_on": datetime.date(2025, 6, 30),
    "archives_on": datetime.date(2025, 9, 1),
}


def words(client, page):
    content = BeautifulSoup(client.get(page.url).content, "html.parser").find(id="cp-content")
    return content.get_text(" ", strip=True).replace("\u00a0", " ")


def figure(value, **values):
    return KeyFigure.objects.create(
        name="Effectif", value=Decimal(value), label="familles", reference_date=datetime.date(2024, 12, 31), **values
    )


def test_an_edited_figure_changes_living_pages_and_leaves_archived_ones_as_they_were(client):
    with time_machine.travel("2025-05-01T12:00:00+02:00", tick=False):
        fact = figure(325)
        body = [
            {"type": "key_figures", "value": {"figures": [fact.pk], "layout": "row"}},
            text(f'<p>Nous étions <embed embedtype="campaign-figure" id="{fact.pk}" text="?"/>.</p>'),
        ]
        past = campaign(slug="passee", body=body, **LAST_YEAR)
        living = campaign(past.get_parent().specific, slug="vivante", body=body)

    with time_machine.travel("2026-11-22T12:00:00+01:00", tick=False):
        fact.value, fact.reference_date = Decimal(283), datetime.date(2025, 12, 31)
        fact.save()

        today, then = words(client, living), words(client, past)

    assert today.count("283") == 2
    assert "325" not in today
    assert then.count("325") == 2
    assert "283" not in then
    assert "31 décembre 2024" in then


@pytest.mark.parametrize(
    ("mode", "shows", "hides"),
    [
        ("teaser", ["Être prévenu"], ["Choisir une réunion"]),
        ("open", ["Choisir une réunion"], ["Être prévenu"]),
        ("closed", ["Écrire au service"], ["Choisir une réunion"]),
        ("archived", [], ["Choisir une réunion", "Écrire au service", "Être prévenu"]),
        ("", ["Choisir une réunion"], ["Écrire au service"]),
    ],
)
def test_each_phase_can_be_previewed_whatever_the_day(mode, shows, hides):
    page = campaign(
        actions=[link("Choisir une réunion", "#r")],
        teaser_actions=[link("Être prévenu", "a@b.fr")],
        closed_actions=[link("Écrire au service", "c@d.fr")],
    )

    html = page.make_preview_request(RequestFactory().get("/"), mode).render().content.decode()

    assert [label for label in shows if label not in html] == []
    assert [label for label in hides if label in html] == []
    assert [value for value, _label in page.preview_modes] == ["", *Phase.values, "neutral"]


def test_a_goal_shows_how_far_it_is_reached(client):
    page = campaign(
        goal_figure=figure(200), progress_figure=figure(64), goal_date=datetime.date(2027, 12, 31),
        objectives="Faire connaître le métier\n\n• Susciter des vocations",
    )  # fmt: skip

    content = BeautifulSoup(client.get(page.url).content, "html.parser")
    progress = content.find("progress")

    assert (progress["value"], progress["max"]) == ("32", "100")
    assert [each.get_text() for each in content.select(".cp-goal__objectives li")] == [
        "Faire connaître le métier",
        "Susciter des vocations",
    ]
    assert "31\u00a0décembre\u00a02027" in content.select_one(".cp-goal").get_text()


def test_a_goal_without_published_figure_shows_no_empty_shell(client):
    page = campaign(slogan="Une place", goal_figure=figure(200, live=False))

    html = client.get(page.url).content.decode()

    assert "Une place" in html
    assert "cp-goal" not in html


def test_publishing_prepares_every_picture_so_that_a_visit_makes_none(client, caplog):
    image, card = picture("Dans le texte"), picture("Dans la liste")
    page = campaign(
        listing_picture=card,
        body=[
            {"type": "hero", "value": {"layout": "beside", "tone": "primary", "picture": picture_value(image)}},
            section("Images", {"type": "picture", "value": {"picture": picture_value(image), "width": "wide"}}),
        ],
    )
    page.save_revision().publish()
    made = image.renditions.count() + card.renditions.count()

    with caplog.at_level(logging.WARNING, "campaign_pages.pictures"):
        html = client.get(page.url).content.decode()
        client.get(page.get_parent().url)

    assert html.count("<picture>") == 2
    assert caplog.records == []
    assert image.renditions.count() + card.renditions.count() == made > 0


def test_a_picture_that_was_not_prepared_is_made_once_and_logged(client, caplog):
    image = picture()
    page = campaign(body=[{"type": "picture", "value": {"picture": picture_value(image), "width": "text"}}])

    with caplog.at_level(logging.WARNING, "campaign_pages.pictures"):
        first = client.get(page.url).content.decode()
        second = client.get(page.url).content.decode()

    assert first.count("<picture>") == second.count("<picture>") == 1
    assert len(caplog.records) == 1
    assert str(image.pk) in caplog.text


def withhold_everything(image_ids, moment):
    return image_ids


def withhold_the_first(image_ids, moment):
    return {min(image_ids)}


@pytest.mark.parametrize(("gate", "shown"), [("withhold_everything", 0), ("withhold_the_first", 1)])
def test_a_gate_withholds_a_picture_everywhere_at_once(client, gate, shown):
    withheld, other = picture("Retirée"), picture("Gardée")
    page = campaign(
        listing_picture=withheld,
        share_image=withheld,
        body=[
            {"type": "hero", "value": {"layout": "full", "tone": "primary", "picture": picture_value(withheld)}},
            {"type": "picture", "value": {"picture": picture_value(other, alt="Gardée"), "width": "text"}},
        ],
    )
    assert client.get(page.url).content.decode().count("<picture>") == 2

    with override_settings(CAMPAIGN_PAGES={"PICTURE_GATES": [f"{__name__}.{gate}"]}):
        html = client.get(page.url).content.decode()
        in_list = client.get(page.get_parent().url).content.decode()

    assert html.count("<picture>") == shown
    assert "og:image" not in html
    assert "cp-hero--words" in html
    assert "<picture>" not in in_list


def test_an_unreadable_file_leaves_the_page_standing(client):
    broken = picture("Fichier perdu")
    page = campaign(
        slogan="Une place",
        body=[
            {"type": "picture", "value": {"picture": picture_value(broken), "caption": "Une légende", "width": "text"}}
        ],
    )
    broken.file.storage.delete(broken.file.name)

    html = client.get(page.url).content.decode()

    assert "Une place" in html
    assert "<img" not in html.split('id="cp-content"')[1]


def test_a_figure_that_is_a_goal_cannot_be_deleted_by_mistake(admin_client):
    goal = figure(200)
    page = campaign(slogan="Une place", goal_figure=goal)

    admin_client.post(f"/admin/snippets/campaign_pages/keyfigure/delete/{goal.pk}/")

    assert KeyFigure.objects.filter(pk=goal.pk).exists()
    assert "200" in admin_client.get(page.url).content.decode()


class HostPage:
    """A page of a host that happens to have a method of the same name."""

    pk = 7

    def get_pictures(self, size):
        raise AssertionError("not ours to call")


def test_publishing_the_host_s_own_pages_is_left_alone(caplog):
    prepare_pictures_of_page(HostPage, HostPage())

    assert caplog.records == []


def test_a_goal_just_missed_is_not_called_reached(client):
    page = campaign(goal_figure=figure(200), progress_figure=figure(199))

    progress = BeautifulSoup(client.get(page.url).content, "html.parser").find("progress")

    assert progress["value"] == "99"


def test_a_campaign_that_is_over_leads_back_to_the_list(client):
    page = campaign(**LAST_YEAR)

    with time_machine.travel("2026-11-22T12:00:00+01:00", tick=False):
        content = BeautifulSoup(client.get(page.url).content, "html.parser").find(id="cp-content")

    assert [each["href"] for each in content.select(".cp-hero .cp-button")] == ["/campagnes/"]


def test_without_search_description_the_job_describes_the_page(client):
    page = campaign(job_sentence="Accueillir chez vous un enfant confié.")

    head = BeautifulSoup(client.get(page.url).content, "html.parser").head

    assert head.find("meta", {"name": "description"})["content"] == "Accueillir chez vous un enfant confié."


@pytest.mark.parametrize("lost", ["unpublished", "deleted"])
def test_an_archived_campaign_keeps_figures_that_are_gone_since(client, lost):
    with time_machine.travel("2025-05-01T12:00:00+02:00", tick=False):
        fact = figure(325)
        page = campaign(
            body=[
                {"type": "key_figures", "value": {"figures": [fact.pk], "layout": "row"}},
                text(f'<p>Nous étions <embed embedtype="campaign-figure" id="{fact.pk}" text="111"/>.</p>'),
            ],
            **LAST_YEAR,
        )

    with time_machine.travel("2026-11-22T12:00:00+01:00", tick=False):
        if lost == "deleted":
            fact.delete()
        else:
            fact.unpublish()
        then = words(client, page)

    assert then.count("325") == 2
    assert "111" not in then
