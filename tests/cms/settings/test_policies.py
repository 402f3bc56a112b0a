import pytest

from cms.settings import policies


def directives(response):
    parts = (part.strip().split(" ") for part in response.headers["Content-Security-Policy"].split(";"))
    return {name: sources for name, *sources in parts}


@pytest.mark.parametrize("address", ["/", "/recherche/?q=a", "/nulle-part/"])
def test_public_pages_load_nothing_inline_and_nothing_from_elsewhere(client, home, address):
    assert directives(client.get(address)) == {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "media-src": ["'self'"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "frame-src": [
            "https://geo.dailymotion.com",
            "https://player.vimeo.com",
            "https://www.youtube-nocookie.com",
        ],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'self'"],
    }


def test_the_admin_has_a_policy_of_its_own(admin_client, home):
    policy = directives(admin_client.get(f"/admin/pages/{home.pk}/edit/"))

    assert policy["script-src"] == ["'self'", "'unsafe-inline'"]
    assert policy["img-src"] == ["'self'", "data:", "blob:"]
    assert policy["object-src"] == ["'none'"]
    assert policy["frame-ancestors"] == ["'self'"]


def test_players_of_films_are_framed_when_the_host_names_them():
    policy = policies.public_policy(frame_hosts=["https://peertube.example"])

    assert policy["frame-src"] == ["https://peertube.example"]
    assert policies.admin_policy(frame_hosts=["https://peertube.example"])["frame-src"] == [
        "'self'",
        "https://peertube.example",
    ]
    assert "https://peertube.example" not in policy["script-src"]


def test_every_answer_carries_the_security_headers(client, home):
    headers = client.get("/").headers

    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "geolocation=()" in headers["Permissions-Policy"]
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
