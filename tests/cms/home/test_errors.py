from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext, override_settings

from cms.home.errors import server_error


def test_404_helps_to_find_the_page(client, add_text):
    add_text("Contact", show_in_menus=True)

    response = client.get("/nulle-part/")
    main = BeautifulSoup(response.content, "html.parser").main

    assert response.status_code == 404
    assert main.h1.text == "Cette page est introuvable"
    assert main.form["action"] == "/recherche/"
    assert [a.text for a in main.select("li a")] == ["Revenir à l’accueil", "Contact"]


def test_404_holds_for_a_host_name_without_site(client, db):
    from wagtail.models import Site

    Site.objects.all().delete()

    response = client.get("/nulle-part/")

    assert response.status_code == 404
    assert "Cette page est introuvable" in response.text


def test_500_asks_nothing_of_the_database(rf, db):
    with CaptureQueriesContext(connection) as queries:
        response = server_error(rf.get("/"))
    page = BeautifulSoup(response.content, "html.parser")

    assert response.status_code == 500
    assert page.h1.text == "Le site rencontre une difficulté"
    assert page.find("link", rel="stylesheet")["href"] == "/static/cms/site.css"
    assert not page.find_all(["script", "style"])
    assert len(queries) == 0


@override_settings(
    STORAGES={"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"}},
    STATIC_ROOT="/nonexistent",
)
def test_500_answers_even_without_static_files(rf):
    response = server_error(rf.get("/"))

    assert response.status_code == 500
    assert "Le site rencontre une difficulté" in response.text
    assert "stylesheet" not in response.text


def test_a_failing_page_shows_the_500_page(client, home, monkeypatch):
    client.raise_request_exception = False
    monkeypatch.setattr("cms.home.pages.HomePage.get_context", lambda *args, **kwargs: 1 / 0)

    response = client.get("/")

    assert response.status_code == 500
    assert "Ce n’est pas de votre fait." in response.text
    assert "ZeroDivisionError" not in response.text
