"""What the mode hides is listed before it is switched on, page by page, for who decides on the site."""

import datetime
from contextlib import contextmanager

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import GroupPagePermission, GroupSitePermission, Page

from campaign_pages.models import NeutralMode
from campaign_pages.neutral.hidden import by_page, hidden_on
from tests.factories.facts import KeyFigureFactory
from tests.factories.neutral import AFTER, BEFORE, DURING, neutral_mode, other_site, praised
from tests.factories.pages import campaign, campaign_index, home_page, section, text

pytestmark = pytest.mark.django_db

MERIT = praised(section("Un bilan remarquable", text("<p>Grâce à nous, tout va mieux.</p>")))
DECOY = section("Devenir assistant familial", text("<p>Un métier pour la vie.</p>"))


def figures(*facts, achievement=False):
    value = {"figures": [fact.pk for fact in facts], "layout": "row", "achievement": achievement}
    return {"type": "key_figures", "value": value}


def site_here():
    return home_page().get_site()


def list_of(site):
    return reverse("campaign_pages_neutral_list", args=[site.pk])


def soup_of(client, address):
    return BeautifulSoup(client.get(address).content, "html.parser").find("main")


def text_of(tag):
    return " ".join(tag.get_text(" ").split())


def decider(client, *sites, pages=None):
    """Log in somebody who may change the neutral mode of these sites only, and edit the pages below ``pages``."""
    group = Group.objects.create(name="Direction")
    group.permissions.set(Permission.objects.filter(codename="access_admin"))
    change = Permission.objects.get(codename="change_neutralmode")
    for site in sites:
        GroupSitePermission.objects.create(group=group, site=site, permission=change)
    if pages:
        right = Permission.objects.get(codename="change_page", content_type__app_label="wagtailcore")
        GroupPagePermission.objects.create(group=group, page=pages, permission=right)
    user = get_user_model().objects.create_user("direction", "direction@haute-combe.example", "secret")
    user.groups.add(group)
    client.force_login(user)
    return user


@contextmanager
def on(moment, client, user):
    """A moment, with a session that begins then: one of today would be over."""
    with time_machine.travel(moment, tick=False):
        client.force_login(user)
        yield


def found(site):
    return [(each.page.title, each.kind, each.words, each.within) for each in hidden_on(site)]


def test_each_hidden_element_is_named_with_its_page_and_nothing_else_is():
    home = campaign_index()
    inside = section(
        "Une section ordinaire", praised(figures(KeyFigureFactory(name="Effectif", label="familles"))), DECOY
    )
    campaign(home, title="Mérites", body=[DECOY, MERIT, inside])
    campaign(home, title="Sans rien", body=[DECOY])
    campaign(home, title="Brouillon", body=[MERIT], live=False)
    elsewhere = other_site()
    elsewhere.root_page.add_child(instance=type(campaign(home))(title="Ailleurs", slug="ailleurs", body=[MERIT]))

    here, there = found(site_here()), found(elsewhere)

    assert [row[:2] for row in here] == [("Mérites", "Section"), ("Mérites", "Chiffres clés")]
    assert here[0][2] == "Un bilan remarquable"
    assert here[1][2].startswith("Effectif")
    assert [row[0] for row in there] == ["Ailleurs"]


def test_what_stands_inside_a_hidden_section_is_hidden_with_it_and_counted_once():
    campaign(body=[praised(section("Bilan", figures(KeyFigureFactory(), achievement=True)))])

    assert [row[1:3] for row in found(site_here())] == [("Section", "Bilan")]


def test_long_words_are_cut_and_read_as_text():
    long = praised(
        section("", text("<p>Un <b>deux</b> trois</p><p>quatre cinq six sept huit neuf dix onze douze treize</p>"))
    )
    campaign(body=[long])

    assert found(site_here())[0][2] == "Un deux trois quatre cinq six sept huit neuf dix onze douze…"


@pytest.mark.parametrize(
    ("mode", "moment", "state"),
    [
        (None, DURING, "Le mode est inactif"),
        ({}, BEFORE, "Le mode est prévu"),
        ({}, DURING, "Le mode est en vigueur"),
        ({}, AFTER, "Le mode est terminé"),
    ],
)
def test_the_list_is_the_same_whatever_the_state_which_it_tells(client, admin_user, mode, moment, state):
    page = campaign(title="Mérites", body=[DECOY, MERIT])
    page.save_revision().publish()
    if mode is not None:
        neutral_mode(**mode)
    page.refresh_from_db()

    with on(moment, client, admin_user):
        main = soup_of(client, list_of(site_here()))
    links = [link["href"] for link in main.select("section a")]

    assert state in text_of(main)
    assert [text_of(row.td) for row in main.select("tbody tr")] == ["Un bilan remarquable"]
    assert [text_of(heading) for heading in main.select("section h2")] == ["Mérites"]
    assert links == [
        f"/admin/pages/{page.pk}/edit/",
        f"/admin/pages/{page.pk}/revisions/{page.live_revision_id}/view/?mode=neutral",
    ]


@pytest.mark.parametrize("has_revision", [True, False])
def test_the_preview_link_shows_the_page_as_a_neutral_site_does(admin_client, has_revision):
    page = campaign(title="Mérites", body=[DECOY, MERIT])
    if has_revision:
        page.save_revision().publish()
    preview = soup_of(admin_client, list_of(site_here())).select("section a")[1]["href"]

    html = admin_client.get(preview).content.decode()

    assert "Devenir assistant familial" in html
    assert "Un bilan remarquable" not in html
    assert "Un bilan remarquable" in admin_client.get(page.url).content.decode()


def test_an_empty_list_says_so(admin_client):
    campaign(body=[DECOY])

    main = soup_of(admin_client, list_of(site_here()))

    assert "Rien ne serait masqué" in text_of(main)
    assert main.find("table") is None


def test_only_who_decides_on_a_site_reads_its_list(client):
    campaign(title="Mérites", body=[MERIT])
    here, elsewhere = site_here(), other_site()
    decider(client, elsewhere)

    refused = client.get(list_of(here), follow=True)
    allowed = soup_of(client, list_of(elsewhere))
    led = client.get(reverse("campaign_pages_neutral"))

    assert "Un bilan remarquable" not in refused.content.decode()
    assert "Rien ne serait masqué" in text_of(allowed)
    assert led.url == list_of(elsewhere)
    assert list_of(here) not in str(allowed)


def test_who_decides_but_may_not_edit_a_page_gets_no_links_to_it(client):
    editable = campaign(title="À moi", body=[MERIT])
    campaign(editable.get_parent().specific, title="Pas à moi", body=[MERIT])
    decider(client, site_here(), pages=editable)

    sections = soup_of(client, list_of(site_here())).select("section")

    assert [text_of(each.h2) for each in sections] == ["À moi", "Pas à moi"]
    assert [len(each.select("a")) for each in sections] == [2, 0]


def test_who_decides_on_nothing_has_no_entry_in_the_menu(client, admin_client):
    address = reverse("campaign_pages_neutral")
    assert address in admin_client.get("/admin/").content.decode()
    decider(client)

    assert address not in client.get("/admin/").content.decode()
    assert "Un bilan" not in client.get(address, follow=True).content.decode()


def test_the_list_costs_the_same_for_one_page_and_for_three(admin_client):
    def cost():
        with CaptureQueriesContext(
            connection,
        ) as queries:
            rows = soup_of(admin_client, list_of(site_here())).select("tbody tr")
        return len(queries), len(rows)

    home = campaign_index()
    body = [MERIT, figures(KeyFigureFactory(), achievement=True), figures(KeyFigureFactory())]
    campaign(home, body=body)
    cost()
    for_one, rows_of_one = cost()
    for _each in range(2):
        campaign(home, body=[*body, figures(KeyFigureFactory())])
    for_three, rows_of_three = cost()

    assert (rows_of_one, rows_of_three) == (2, 6)
    assert for_three == for_one


def test_elements_stand_in_the_order_of_the_tree(admin_user):
    first = campaign(title="Z", body=[MERIT])
    campaign(first.get_parent().specific, title="A", body=[MERIT])
    pages = by_page(reversed(hidden_on(site_here())), admin_user)

    assert [group.page.title for group in pages] == ["Z", "A"]


def test_the_form_of_the_setting_counts_what_it_hides(admin_client):
    campaign(body=[MERIT, MERIT, DECOY])
    form = soup_of(
        admin_client, reverse("wagtailsettings:edit", args=["campaign_pages", "neutralmode", site_here().pk])
    )

    assert "2 éléments des pages publiées du site sont masqués" in text_of(form)
    assert form.find("a", href=list_of(site_here())) is not None


@pytest.mark.parametrize(
    ("values", "moment", "told"),
    [
        ({}, BEFORE, []),
        ({}, DURING, ["1 élément masqué"]),
        ({}, AFTER, []),
        ({"ends_on": None}, AFTER, ["1 élément masqué", "Aucun dernier jour n’est fixé"]),
    ],
)
def test_the_admin_home_tells_that_a_site_is_neutral(client, admin_user, values, moment, told):
    campaign(body=[MERIT, DECOY])
    neutral_mode(**values)

    with on(moment, client, admin_user):
        home = text_of(soup_of(client, "/admin/"))

    assert [words for words in ["1 élément masqué", "Aucun dernier jour n’est fixé"] if words in home] == told


def test_an_editor_who_does_not_decide_is_told_on_the_home_without_a_link(client):
    campaign(body=[MERIT])
    neutral_mode()
    user = decider(client, other_site())

    with on(DURING, client, user):
        home = soup_of(client, "/admin/")

    assert "1 élément masqué" in text_of(home)
    assert home.find("a", href=list_of(site_here())) is None


@pytest.mark.parametrize(
    ("moment", "ends_on", "told"),
    [
        (BEFORE, datetime.date(2028, 3, 26), ""),
        (DURING, datetime.date(2028, 3, 26), "Ce site est neutre jusqu’au 26\u00a0mars\u00a02028"),
        (DURING, None, "Ce site est neutre\u00a0: le public"),
    ],
)
def test_the_form_of_a_page_tells_that_its_site_is_neutral(client, admin_user, moment, ends_on, told):
    page = campaign(body=[DECOY])
    neutral_mode(ends_on=ends_on)

    with on(moment, client, admin_user):
        form = client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
        of_host = client.get(f"/admin/pages/{home_page().pk}/edit/").content.decode()

    assert told in form
    assert ("Ce site est neutre" in form) is bool(told)
    assert "Ce site est neutre" not in of_host


def test_the_mode_of_each_site_is_its_own(client, admin_user):
    neutral_mode(other_site())
    page = campaign(body=[MERIT])

    with on(DURING, client, admin_user):
        form = client.get(f"/admin/pages/{page.pk}/edit/").content.decode()

    assert NeutralMode.objects.count() == 1
    assert Page.objects.filter(pk=page.pk).exists()
    assert "Ce site est neutre" not in form
