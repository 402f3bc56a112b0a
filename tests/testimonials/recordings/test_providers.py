"""Addresses that editors paste: all usual forms are understood, anything else is refused in words."""

from urllib.parse import parse_qs, urlsplit

import pytest
from django.core.exceptions import ValidationError
from django.test import override_settings
from django.utils.translation import override

from testimonials.recordings.providers import Provider, frame_hosts, reference_or_none, understand

PEERTUBE = {"PEERTUBE_HOSTS": ["tube.haute-combe.example"]}
KEY = "dQw4w9WgXcQ"
TUBE = "https://tube.haute-combe.example"
HERE = "PeerTube (tube.haute-combe.example)"
UUID = "9c9de5e8-0a1e-484a-b099-e80766180a6d"


class Lantern(Provider):
    """A service of a host's own."""

    name = receiver = "Lanterne"
    hosts = frozenset(["lanterne.example"])
    origins = ("https://player.lanterne.example",)

    def key_in(self, parts, query):
        return query.get("film")

    def page_address(self, key, host):
        return f"https://lanterne.example/?film={key}"

    def player_address(self, key, host, language):
        return f"https://player.lanterne.example/{key}?captions={language}"


@pytest.fixture(autouse=True)
def one_server():
    with override_settings(TESTIMONIALS=PEERTUBE):
        yield


@pytest.mark.parametrize(
    ("address", "service", "key"),
    [
        (f"https://www.youtube.com/watch?v={KEY}", "YouTube", KEY),
        (f"http://youtube.com/watch?app=desktop&v={KEY}&t=12s", "YouTube", KEY),
        (f"https://m.youtube.com/watch?v={KEY}", "YouTube", KEY),
        (f"https://youtu.be/{KEY}?si=abc", "YouTube", KEY),
        (f"https://www.youtube.com/shorts/{KEY}", "YouTube", KEY),
        (f"https://www.youtube.com/live/{KEY}", "YouTube", KEY),
        (f"https://www.youtube.com/embed/{KEY}", "YouTube", KEY),
        (f"https://www.youtube-nocookie.com/embed/{KEY}", "YouTube", KEY),
        (f"https://WWW.YouTube.com:443/watch?v={KEY}", "YouTube", KEY),
        ("https://vimeo.com/76979871", "Vimeo", "76979871"),
        ("https://vimeo.com/76979871/0a1b2c3d4e", "Vimeo", "76979871/0a1b2c3d4e"),
        ("https://vimeo.com/channels/staffpicks/76979871", "Vimeo", "76979871"),
        ("https://player.vimeo.com/video/76979871?h=0a1b2c3d4e", "Vimeo", "76979871/0a1b2c3d4e"),
        ("https://www.dailymotion.com/video/x84sh87", "Dailymotion", "x84sh87"),
        ("https://www.dailymotion.com/video/x84sh87_un-titre_news", "Dailymotion", "x84sh87"),
        ("https://www.dailymotion.com/embed/video/x84sh87", "Dailymotion", "x84sh87"),
        ("https://geo.dailymotion.com/player.html?video=x84sh87", "Dailymotion", "x84sh87"),
        ("https://dai.ly/x84sh87", "Dailymotion", "x84sh87"),
        (f"{TUBE}/videos/watch/{UUID}", HERE, UUID),
        (f"{TUBE}/videos/embed/{UUID}", HERE, UUID),
        (f"{TUBE}/w/kkGMgK9ZtnKfYAgnEtQxbv", HERE, "kkGMgK9ZtnKfYAgnEtQxbv"),
    ],
)  # fmt: skip
def test_a_usual_address_is_understood(address, service, key):
    reference = understand(address)

    assert (reference.service, reference.key) == (service, key)
    assert understand(reference.page_address).key == key


@pytest.mark.parametrize(
    "address",
    [
        "",
        "javascript:alert(1)//https://youtu.be/dQw4w9WgXcQ",
        "data:text/html,https://youtu.be/dQw4w9WgXcQ",
        f"ftp://www.youtube.com/watch?v={KEY}",
        f"//www.youtube.com/watch?v={KEY}",
        f"https://www.youtube.com.evil.example/watch?v={KEY}",
        f"https://evil.example/www.youtube.com/watch?v={KEY}",
        f"https://evilyoutube.com/watch?v={KEY}",
        f"https://www.youtube.com@evil.example/watch?v={KEY}",
        f"https://evil.example@www.youtube.com/watch?v={KEY}",
        f"https://evil.example\\@www.youtube.com/watch?v={KEY}",
        f"https://www.youtube.com:8443/watch?v={KEY}",
        f"https://www.youtube.com:port/watch?v={KEY}",
        f"https://www.yоutube.com/watch?v={KEY}",  # a Cyrillic о
        f"https://www.xn--yutube-wqf.com/watch?v={KEY}",
        f"https://www.you\ttube.com/watch?v={KEY}",
        f"https://[::1/watch?v={KEY}",
        f"https://tube.elsewhere.example/w/{UUID}",
        "https://video.example/film.mp4",
    ],
)
def test_any_other_address_is_refused_with_the_allowed_services(address):
    with override("fr"), pytest.raises(ValidationError) as refused:
        understand(address)

    (message,) = refused.value.messages
    assert "YouTube, Vimeo, Dailymotion et PeerTube (tube.haute-combe.example)" in message
    assert "pas autorisé" in message
    assert "evil" not in message
    assert reference_or_none(address) is None


@pytest.mark.parametrize(
    ("address", "service"),
    [
        ("https://www.youtube.com/@haute-combe", "YouTube"),
        ("https://www.youtube.com/watch?v=short", "YouTube"),
        (f'https://www.youtube.com/watch?v={KEY}"onload=', "YouTube"),
        ("https://www.youtube.com/playlist?list=PL123", "YouTube"),
        ("https://vimeo.com/haute-combe", "Vimeo"),
        ("https://www.dailymotion.com/haute-combe", "Dailymotion"),
        ("https://tube.haute-combe.example/c/haute-combe", "PeerTube"),
    ],
)
def test_another_page_of_an_allowed_service_is_refused_by_its_name(address, service):
    with override("fr"), pytest.raises(ValidationError) as refused:
        understand(address)

    assert f"{service} n’est pas celle d’une vidéo" in refused.value.messages[0].replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("address", "origin", "wishes"),
    [
        (f"https://youtu.be/{KEY}", "https://www.youtube-nocookie.com", {"cc_load_policy": "1", "cc_lang_pref": "uk"}),
        ("https://vimeo.com/76979871", "https://player.vimeo.com", {"dnt": "1", "texttrack": "uk"}),
        ("https://dai.ly/x84sh87", "https://geo.dailymotion.com", {"video": "x84sh87"}),
        (f"{TUBE}/w/{UUID}", TUBE, {"p2p": "0", "subtitle": "uk"}),
    ],
)  # fmt: skip
def test_the_player_is_sparing_with_data_and_shows_captions(address, origin, wishes):
    player = urlsplit(understand(address).player_address("uk"))

    assert f"{player.scheme}://{player.netloc}" == origin
    assert origin in frame_hosts(PEERTUBE)
    assert wishes.items() <= {name: value for name, (value,) in parse_qs(player.query).items()}.items()


def test_only_youtube_is_told_where_its_player_stands():
    told = {
        understand(address).provider.name: understand(address).provider.referrer_policy
        for address in (f"https://youtu.be/{KEY}", "https://vimeo.com/76979871", "https://dai.ly/x84sh87")
    }

    assert told == {"YouTube": "strict-origin", "Vimeo": "no-referrer", "Dailymotion": "no-referrer"}


def test_a_host_adds_a_service_of_its_own():
    configured = {"VIDEO_PROVIDERS": [f"{Lantern.__module__}.Lantern"]}
    with override_settings(TESTIMONIALS=configured):
        reference = understand("https://lanterne.example/?film=7")
        forgotten = reference_or_none(f"https://tube.haute-combe.example/w/{UUID}")

    assert reference.player_address("fr") == "https://player.lanterne.example/7?captions=fr"
    assert forgotten is None
    assert "https://player.lanterne.example" in frame_hosts(configured)
    assert "https://player.lanterne.example" not in frame_hosts({})
    assert len(frame_hosts({})) == 3
