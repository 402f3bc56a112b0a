"""What a player is made of: where the recording comes from, who receives data, how long and how heavy it is."""

import mimetypes
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from django.core.cache import cache
from django.utils.formats import number_format
from django.utils.translation import get_language, get_language_info, gettext, ngettext

from testimonials.recordings.providers import Reference

DAY = 24 * 60 * 60
# A size that nobody could ask for, so that a storage that does not answer is not asked at each display.
UNKNOWN = -1


@dataclass(frozen=True)
class Source:
    """Where a recording comes from: ``file`` (of the media library) or ``reference`` (a video at a service)."""

    file: Any = None
    reference: Reference | None = None

    @property
    def href(self):
        """The plain link: the file, or the page of the video at the service."""
        return self.file.url if self.file else self.reference.page_address

    @property
    def player_address(self):
        """The service's player, with captions in the language in use."""
        return self.reference.player_address((get_language() or "fr").split("-")[0]) if self.reference else ""

    @property
    def file_type(self):
        """The kind of a file for browsers, as ``video/mp4``."""
        return mimetypes.guess_type(self.file.name)[0] or "" if self.file else ""

    @property
    def weight_text(self):
        """How heavy a file is: “3.2 MB”; empty for a service and when the storage does not say."""
        size = _size_of(self.file) if self.file else UNKNOWN
        return weight_in_words(size) if size > 0 else ""

    @property
    def tells_the_site(self):
        """Whether the service learns on which site its player stands."""
        return bool(self.reference and self.reference.provider.referrer_policy != "no-referrer")


def source_of(media, address_reference):
    """The ``Source`` made of a medium of the library, else of a reference; ``None`` without either."""
    if media and media.file:
        return Source(file=media.file)
    return Source(reference=address_reference) if address_reference else None


def _size_of(file):
    """The bytes of a stored file. A bucket is asked once a day: each question is a request to its provider."""
    key = f"testimonials.size.{sha256(file.name.encode()).hexdigest()}"
    size = cache.get(key)
    if size is None:
        try:
            size = file.size
        except Exception:  # each storage raises its own
            size = UNKNOWN
        cache.set(key, size, DAY)
    return size


def weight_in_words(size):
    """``size`` in bytes, as visitors read it: “3.2 MB”, in French “3,2 Mo”."""
    if size < 1_000_000:
        return gettext("%(size)s kB") % {"size": number_format(max(1, round(size / 1000)))}
    return gettext("%(size)s MB") % {"size": number_format(size / 1_000_000, decimal_pos=1)}


def duration_in_words(seconds):
    """A duration in seconds: “1 minute 35 seconds”; empty for ``None``."""
    if not seconds:
        return ""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    parts = [
        ngettext("%(number)s hour", "%(number)s hours", hours) % {"number": hours} if hours else "",
        ngettext("%(number)s minute", "%(number)s minutes", minutes) % {"number": minutes} if minutes else "",
        ngettext("%(number)s second", "%(number)s seconds", rest) % {"number": rest} if rest else "",
    ]
    return " ".join(filter(None, parts)).replace(" ", "\u00a0")


def machine_duration(seconds):
    """A duration as ISO 8601 writes it: ``PT1M35S``; empty for ``None``."""
    if not seconds:
        return ""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return "PT" + "".join(f"{number}{unit}" for number, unit in ((hours, "H"), (minutes, "M"), (rest, "S")) if number)


def language_name(code):
    """A language by its own name: “français” for ``fr``; the code itself for one that Django does not know."""
    try:
        return get_language_info(code)["name_local"]
    except KeyError:
        return code
