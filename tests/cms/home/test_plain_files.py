from datetime import datetime, timedelta
from xml.etree import ElementTree

from django.utils import timezone


def fields(text):
    return dict(line.split(": ", 1) for line in text.splitlines() if line)


def test_security_txt_says_whom_to_tell_and_expires_within_a_year(client, settings):
    settings.SECURITY_CONTACT = "mailto:securite@departement.example"

    response = client.get("/.well-known/security.txt", headers={"host": "localhost"})
    security = fields(response.text)
    expires = datetime.strptime(security["Expires"], "%Y-%m-%dT%H:%M:%S%z")

    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert security["Contact"] == "mailto:securite@departement.example"
    assert timedelta(days=30) < expires - timezone.now() < timedelta(days=365)
    assert security["Preferred-Languages"] == "fr, en"
    assert security["Canonical"] == "http://localhost/.well-known/security.txt"


def test_robots_txt_names_the_sitemap_and_closes_the_admin_alone(client):
    lines = client.get("/robots.txt", headers={"host": "localhost"}).text.splitlines()

    assert "Sitemap: http://localhost/sitemap.xml" in lines
    assert [line for line in lines if line.startswith("Disallow")] == ["Disallow: /admin/", "Disallow: /recherche/"]


def test_sitemap_lists_published_pages(client, add_text):
    add_text("Contact")
    add_text("Brouillon", live=False)

    sitemap = ElementTree.fromstring(client.get("/sitemap.xml").content)

    places = [place.text for place in sitemap.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert places == ["http://localhost/", "http://localhost/contact/"]
