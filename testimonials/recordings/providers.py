"""The video services whose players may be shown: what an editor pastes, what the visitor's browser then asks for.

Imported by settings modules too (``frame_hosts``), so it knows no model and reads no setting while it is imported.
"""

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import parse_qs, urlencode, urlsplit

from django.core.exceptions import ValidationError
from django.utils.module_loading import import_string
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

# Neither blanks, control characters, backslashes nor letters that only look like Latin ones.
PLAIN_ADDRESS = re.compile(r"[!-\[\]-~]+")
OWN_PROVIDERS = (
    "testimonials.recordings.providers.YouTube",
    "testimonials.recordings.providers.Vimeo",
    "testimonials.recordings.providers.Dailymotion",
)


class Provider(ABC):
    """A video service. A host adds its own by naming a subclass in ``TESTIMONIALS["VIDEO_PROVIDERS"]``.

    A subclass sets ``name``, ``receiver``, ``hosts`` (host names of the addresses that editors paste) and ``origins``
    (where its player comes from, for ``frame-src``), and overrides ``key_in`` and the two addresses.
    """

    #: As visitors know it.
    name = ""
    #: Who receives data about the visitor once the player is loaded, for the notice before the click.
    receiver = ""
    #: What the player's ``<iframe>`` tells of the page it stands in: nothing, unless the service then refuses to play.
    referrer_policy = "no-referrer"
    hosts = frozenset()
    origins = ()

    @abstractmethod
    def key_in(self, parts, query):
        """The key of the video in an address, or ``None``. ``parts``: of ``urlsplit``; ``query``: name → value."""

    @abstractmethod
    def page_address(self, key, host):
        """The page of the video at the service; ``host``: the host name that the editor pasted."""

    @abstractmethod
    def player_address(self, key, host, language):
        """The player, sparing with data, that starts once it is loaded; ``language``: of the captions, as ``fr``."""


class YouTube(Provider):
    """YouTube, by its domain that sets no cookie before the video plays."""

    name = "YouTube"
    receiver = "YouTube (Google)"
    # Since 2025 the player answers “error 153” to a page that does not say where it is: only the site's name is told.
    # https://developers.google.com/youtube/terms/required-minimum-functionality#embedded-player-api-client-identity
    referrer_policy = "strict-origin"
    hosts = frozenset(
        [
            "www.youtube.com",
            "youtube.com",
            "m.youtube.com",
            "youtu.be",
            "www.youtube-nocookie.com",
            "youtube-nocookie.com",
        ]
    )
    origins = ("https://www.youtube-nocookie.com",)
    _KEY = re.compile(r"[A-Za-z0-9_-]{11}")

    def key_in(self, parts, query):
        steps = _steps(parts)
        key = ""
        if parts.hostname == "youtu.be":
            key = steps[0] if len(steps) == 1 else ""
        elif steps == ["watch"]:
            key = query.get("v", "")
        elif len(steps) == 2 and steps[0] in ("embed", "shorts", "live", "v"):
            key = steps[1]
        return key if self._KEY.fullmatch(key) else None

    def page_address(self, key, host):
        return f"https://www.youtube.com/watch?v={key}"

    def player_address(self, key, host, language):
        wishes = {"autoplay": 1, "cc_load_policy": 1, "cc_lang_pref": language, "hl": language, "rel": 0}
        return f"https://www.youtube-nocookie.com/embed/{key}?{urlencode(wishes)}"


class Vimeo(Provider):
    """Vimeo, asked not to track."""

    name = receiver = "Vimeo"
    hosts = frozenset(["vimeo.com", "www.vimeo.com", "player.vimeo.com"])
    origins = ("https://player.vimeo.com",)
    _PATH = re.compile(
        r"(?:video/|channels/[\w-]+/|groups/[\w-]+/videos/)?(?P<key>\d{5,12})(?:/(?P<hash>[0-9a-f]{6,16}))?"
    )

    def key_in(self, parts, query):
        found = self._PATH.fullmatch(parts.path.strip("/"))
        if not found:
            return None
        unlisted = found["hash"] or query.get("h", "")
        # An unlisted video is reached with a second key.
        return f"{found['key']}/{unlisted}" if re.fullmatch("[0-9a-f]{6,16}", unlisted) else found["key"]

    def page_address(self, key, host):
        return f"https://vimeo.com/{key}"

    def player_address(self, key, host, language):
        number, _slash, unlisted = key.partition("/")
        wishes = {"h": unlisted} if unlisted else {}
        wishes |= {"autoplay": 1, "dnt": 1, "texttrack": language}
        return f"https://player.vimeo.com/video/{number}?{urlencode(wishes)}"


class Dailymotion(Provider):
    """Dailymotion."""

    name = receiver = "Dailymotion"
    hosts = frozenset(["www.dailymotion.com", "dailymotion.com", "dai.ly", "geo.dailymotion.com"])
    origins = ("https://geo.dailymotion.com",)
    _KEY = re.compile(r"[a-zA-Z0-9]{6,12}")

    def key_in(self, parts, query):
        steps = _steps(parts)
        key = ""
        if parts.hostname == "dai.ly":
            key = steps[0] if len(steps) == 1 else ""
        elif parts.hostname == "geo.dailymotion.com":
            key = query.get("video", "")
        elif steps[:1] == ["video"] and len(steps) == 2:
            # Older addresses repeat the title behind the key.
            key = steps[1].partition("_")[0]
        elif steps[:2] == ["embed", "video"] and len(steps) == 3:
            key = steps[2]
        return key if self._KEY.fullmatch(key) else None

    def page_address(self, key, host):
        return f"https://www.dailymotion.com/video/{key}"

    def player_address(self, key, host, language):
        wishes = {"video": key, "autoplay": 1, "subtitles-default": language}
        return f"https://geo.dailymotion.com/player.html?{urlencode(wishes)}"


class PeerTube(Provider):
    """The PeerTube servers that the host trusts (``TESTIMONIALS["PEERTUBE_HOSTS"]``), without exchange among viewers.

    ``servers``: their host names, for example ``["tube.example.fr"]``.
    """

    name = "PeerTube"
    _KEY = re.compile(r"[A-Za-z0-9-]{20,36}")

    def __init__(self, servers):
        self.hosts = frozenset(server.lower() for server in servers)
        self.origins = tuple(f"https://{server}" for server in sorted(self.hosts))

    def key_in(self, parts, query):
        steps = _steps(parts)
        known = (len(steps) == 2 and steps[0] == "w") or (len(steps) == 3 and steps[:2] in _PEERTUBE_PATHS)
        return steps[-1] if known and self._KEY.fullmatch(steps[-1]) else None

    def page_address(self, key, host):
        return f"https://{host}/w/{key}"

    def player_address(self, key, host, language):
        # With p2p, every viewer would tell the others their address.
        wishes = {"autoplay": 1, "p2p": 0, "subtitle": language, "warningTitle": 0, "peertubeLink": 0}
        return f"https://{host}/videos/embed/{key}?{urlencode(wishes)}"


_PEERTUBE_PATHS = (["videos", "watch"], ["videos", "embed"])


@dataclass(frozen=True)
class Reference:
    """A video at a service, as understood from an address: ``provider``, its ``key`` there, the ``host`` pasted."""

    provider: Provider
    key: str
    host: str

    @cached_property
    def page_address(self):
        """The page of the video at the service: the plain link."""
        return self.provider.page_address(self.key, self.host)

    def player_address(self, language="fr"):
        """The address of the player that the visitor's click loads."""
        return self.provider.player_address(self.key, self.host, language)

    @property
    def service(self):
        """The service by its name; a PeerTube server by its own."""
        return self.provider.name if self.provider.receiver else f"{self.provider.name} ({self.host})"

    @property
    def receiver(self):
        """Who receives data about the visitor once the player is loaded."""
        return self.provider.receiver or self.host


def providers(configured=None):
    """The services in force. ``configured``: the dictionary ``TESTIMONIALS``; by default that of the settings.

    An unknown path in ``VIDEO_PROVIDERS`` raises ``ImportError``.
    """
    if configured is None:
        from testimonials.conf import settings

        configured = {name: getattr(settings, name) for name in ("PEERTUBE_HOSTS", "VIDEO_PROVIDERS")}
    own = [import_string(path)() for path in (*OWN_PROVIDERS, *configured.get("VIDEO_PROVIDERS", ()))]
    servers = configured.get("PEERTUBE_HOSTS", ())
    return [*own, PeerTube(servers)] if servers else own


def frame_hosts(configured=None):
    """The origins of all players, for ``frame-src``: ``frame_hosts(TESTIMONIALS)`` in a settings module."""
    return sorted({origin for provider in providers(configured) for origin in provider.origins})


def understand(address):
    """The ``Reference`` to the video behind an address; ``ValidationError`` if no allowed service shows it."""
    parts = _split(address)
    for provider in providers():
        if parts and parts.hostname in provider.hosts:
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            if key := provider.key_in(parts, query):
                return Reference(provider, key, parts.hostname)
            words = _("This address of %(service)s is not that of a video: paste the one of its page.")
            raise ValidationError(words % {"service": provider.name}, code="no_video")
    words = _("This service is not allowed here. Allowed: %(services)s. Paste the address of the video's page.")
    raise ValidationError(words % {"services": _names()}, code="not_allowed")


def reference_or_none(address):
    """The ``Reference`` behind a stored address; ``None`` without one or when its service is allowed no more."""
    try:
        return understand(address) if address else None
    except ValidationError:
        return None


def _names():
    names = [
        f"{provider.name} ({', '.join(sorted(provider.hosts))})" if not provider.receiver else provider.name
        for provider in providers()
    ]
    return get_text_list(names, _("and"))


def _split(address):
    """The parts of an address on the web; ``None`` for one with a password, a port or anything else unusual."""
    if not PLAIN_ADDRESS.fullmatch(address or ""):
        return None
    try:
        parts = urlsplit(address)
        usual_port = parts.port in (None, 443)
    except ValueError:
        return None
    usual = parts.scheme in ("http", "https") and parts.hostname and usual_port and "@" not in parts.netloc
    return parts if usual else None


def _steps(parts):
    return [step for step in parts.path.split("/") if step]
