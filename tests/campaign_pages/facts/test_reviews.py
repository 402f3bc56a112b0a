"""Facts past their review date are shown, with where they are used, to those who may change them."""

import csv
import datetime
import io

import openpyxl
import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst

from campaign_pages.facts.models import KeyFigure
from campaign_pages.facts.panels import FactsToReviewPanel, add_review_panel
from cms.home.models import HomePage
from tests.factories.directory import PartnerFactory
from tests.factories.editors import editor_of
from tests.factories.events import VenueFactory
from tests.factories.facts import FigureSeriesFactory, KeyFigureFactory
from tests.factories.neutral import other_site
from tests.factories.pages import home_page
from tests.factories.recordings import AudioFactory, VideoFactory

pytestmark = pytest.mark.django_db

REPORT = "campaign_pages_facts_to_review"
#: Kinds that are no facts, of three rooms.
KINDS = [VenueFactory, VideoFactory, AudioFactory, PartnerFactory]


def overdue():
    return timezone.localdate() - datetime.timedelta(days=1)


def tomorrow():
    return timezone.localdate() + datetime.timedelta(days=1)


def editor(*permissions):
    user = get_user_model().objects.create_user("editor", "editor@haute-combe.example", "secret")
    user.user_permissions.set(Permission.objects.filter(codename__in=["access_admin", *permissions]))
    return user


def page_saying(figure, title):
    text = f'<p><embed embedtype="campaign-figure" id="{figure.pk}" text="868"/></p>'
    page = HomePage(title=title, slug=title.lower(), introduction=text)
    return home_page().add_child(instance=page)


def rows(client, **query):
    soup = BeautifulSoup(client.get(reverse(REPORT), query).content, "html.parser")
    return [[" ".join(cell.get_text().split()) for cell in row.select("td")] for row in soup.select("tbody tr")]


def exported(client, form):
    return b"".join(client.get(reverse(REPORT), {"export": form}).streaming_content)


def test_the_report_lists_due_facts_with_every_place(admin_client):
    figure = KeyFigureFactory(name="SMIC", review_on=overdue())
    KeyFigureFactory(name="Part du SMIC", part_of=figure)
    KeyFigureFactory(name="Leurre à jour", review_on=tomorrow())
    KeyFigureFactory(name="Leurre dépublié", review_on=overdue(), live=False)
    page = page_saying(figure, "Accueil")
    response = admin_client.get(reverse(REPORT))
    soup = BeautifulSoup(response.content, "html.parser")
    (row,) = soup.select("tbody tr")
    links = {link.get_text(strip=True): link["href"] for link in row.select("a")}
    assert links["SMIC"] == reverse("wagtailsnippets_campaign_pages_keyfigure:edit", args=[figure.pk])
    assert links["Accueil"] == reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert "Part du SMIC · 868" in links
    assert "Leurre" not in row.get_text()


def test_a_page_that_one_may_not_edit_is_named_without_link(client):
    figure = KeyFigureFactory(review_on=overdue())
    page_saying(figure, "Accueil")
    client.force_login(editor("change_keyfigure"))
    soup = BeautifulSoup(client.get(reverse(REPORT)).content, "html.parser")
    (row,) = soup.select("tbody tr")
    assert "Accueil" in row.get_text()
    assert "Accueil" not in [link.get_text(strip=True) for link in row.select("a")]


def test_one_sees_the_kinds_that_one_may_change(client):
    KeyFigureFactory(name="Chiffre", review_on=overdue())
    FigureSeriesFactory(name="Série", review_on=overdue())
    client.force_login(editor("change_figureseries"))
    assert [row[0] for row in rows(client)] == ["Série"]


@pytest.mark.parametrize("make", KINDS, ids=lambda make: make._meta.model.__name__)
def test_whatever_has_a_review_date_is_reviewed_also_in_a_file(admin_client, make):
    record = make(name="Espace ou film", review_on=overdue())
    make(name="Leurre à jour", review_on=tomorrow())
    (row,) = rows(admin_client)
    assert row[:2] == ["Espace ou film", capfirst(record._meta.verbose_name)]
    home = admin_client.get(reverse("wagtailadmin_home")).content.decode()
    assert "Espace ou film" in home
    assert "Leurre" not in home
    csv_file, xlsx_file = (exported(admin_client, form) for form in ("csv", "xlsx"))
    assert [line[1] for line in csv.reader(io.StringIO(csv_file.decode()))][1:] == ["Espace ou film"]
    (cells,) = openpyxl.load_workbook(io.BytesIO(xlsx_file)).active.iter_rows(min_row=2, values_only=True)
    assert (cells[1], cells[3]) == ("Espace ou film", None)


def test_the_report_is_refused_to_who_changes_no_fact(client):
    client.force_login(editor("change_campaignpage"))
    KeyFigureFactory(name="Chiffre", review_on=overdue())
    response = client.get(reverse(REPORT), follow=True)
    assert response.redirect_chain[0][0] == reverse("wagtailadmin_home")
    assert "Chiffre" not in response.content.decode()
    assert reverse(REPORT) not in response.content.decode()


def test_exports_hold_every_place_and_no_formula(admin_client):
    figure = KeyFigureFactory(name="=1+1", source="@somme", label="agents", review_on=overdue())
    page_saying(figure, "Accueil")
    content = exported(admin_client, "csv").decode()
    _headings, row = csv.reader(io.StringIO(content))
    assert (row[1], row[2], row[3]) == ("'=1+1", "868", "'@somme")
    assert row[5].endswith("Accueil")
    workbook = exported(admin_client, "xlsx")
    cells = next(openpyxl.load_workbook(io.BytesIO(workbook)).active.iter_rows(min_row=2))
    assert [cell.value for cell in cells][1] == "'=1+1"
    assert {cell.data_type for cell in cells} <= {"s", "d"}


def test_the_report_and_the_home_panel_cost_the_same_for_one_and_three_facts(
    admin_client, django_assert_max_num_queries
):
    page_saying(KeyFigureFactory(), "Accueil")
    admin_client.get(reverse(REPORT))
    admin_client.get(reverse("wagtailadmin_home"))
    counted = []
    for number in (1, 3):
        while KeyFigure.objects.filter(review_on=overdue()).count() < number:
            figure = KeyFigureFactory(review_on=overdue())
            page_saying(figure, f"Page{figure.pk}")
            KeyFigureFactory(part_of=figure)
            FigureSeriesFactory(review_on=overdue())
        counts = []
        for name in (REPORT, "wagtailadmin_home"):
            with django_assert_max_num_queries(100) as queries:
                content = admin_client.get(reverse(name)).content.decode()
            assert figure.name in content
            counts.append(len(queries))
        counted.append(counts)
    assert counted[0] == counted[1]


def test_the_home_panel_counts_the_places(rf, admin_user):
    figure = KeyFigureFactory(name="SMIC", review_on=overdue())
    page_saying(figure, "Un")
    page_saying(figure, "Deux")
    KeyFigureFactory(name="Leurre", review_on=tomorrow())
    request = rf.get("/")
    request.user = admin_user
    html = FactsToReviewPanel().render_html({"request": request})
    (row,) = BeautifulSoup(html, "html.parser").select("tbody tr")
    cells = [cell.get_text(strip=True) for cell in row.select("td")]
    assert (cells[0], cells[3].split()[0]) == ("SMIC", "2")
    assert "Leurre" not in html


def test_the_home_panel_is_absent_when_nothing_is_due(rf, admin_user):
    KeyFigureFactory(name="Leurre", review_on=tomorrow())
    request = rf.get("/")
    request.user = admin_user
    assert FactsToReviewPanel().render_html({"request": request}).strip() == ""


@pytest.mark.parametrize(("permission", "number"), [("change_keyfigure", 1), ("view_keyfigure", 0)])
def test_the_home_panel_is_for_who_may_change_facts(rf, permission, number):
    request, panels = rf.get("/"), []
    request.user = editor(permission)
    add_review_panel(request, panels)
    assert len(panels) == number


def site_of_pages(hostname="deux-rives.example"):
    site = other_site(hostname, site_name="Deux-Rives")
    page = HomePage(title="Page des rives", slug="rives")
    site.root_page.add_child(instance=page)
    return site, page


def say(page, figure):
    page.introduction = f'<p><embed embedtype="campaign-figure" id="{figure.pk}" text="868"/></p>'
    page.save_revision().publish()


def test_each_site_reviews_its_own_facts(client):
    here, (there, _page) = home_page().get_site(), site_of_pages()
    KeyFigureFactory(name="Nôtre", review_on=overdue(), site=there)
    KeyFigureFactory(name="Leurre commun", review_on=overdue(), site=None)
    KeyFigureFactory(name="Leurre", review_on=overdue(), site=here)
    client.force_login(editor_of(there))
    assert [row[0] for row in rows(client)] == ["Nôtre"]
    assert "Leurre" not in client.get(reverse("wagtailadmin_home")).text
    client.force_login(editor_of(here, there, username="deux"))
    assert {row[0] for row in rows(client)} == {"Nôtre", "Leurre commun", "Leurre"}


def test_places_on_other_sites_are_counted_and_not_named(client, admin_client):
    (there, page), figure = site_of_pages(), KeyFigureFactory(name="Nôtre", review_on=overdue())
    figure.site = there
    figure.save()
    say(page, figure)
    page_saying(figure, "Leurre")
    KeyFigureFactory(name="Part-leurre", part_of=figure, site=home_page().get_site())
    client.force_login(editor_of(there))
    (row,) = rows(client)
    assert "Page des rives" in row[-1]
    assert "2 endroits" in row[-1]
    assert "eurre" not in " ".join(row)
    export = b"".join(client.get(reverse(REPORT), {"export": "csv"}).streaming_content).decode()
    assert "Page des rives" in export
    assert "eurre" not in export
    admin = get_user_model().objects.create_superuser("chef", "chef@haute-combe.example", "secret")
    client.force_login(admin)
    assert "Leurre" in " ".join(rows(client)[0])


def test_places_of_two_sites_cost_the_same_for_one_fact_and_for_three(client):
    there, _page = site_of_pages()
    client.force_login(editor_of(there))
    counted = []
    for number in (1, 3):
        while KeyFigure.objects.count() < number:
            figure = KeyFigureFactory(review_on=overdue(), site=there)
            page_saying(figure, f"Ailleurs{figure.pk}")
        client.get(reverse(REPORT))
        with CaptureQueriesContext(connection) as queries:
            assert len(rows(client)) == number
        counted.append(len(queries))
    assert counted[0] == counted[1]
