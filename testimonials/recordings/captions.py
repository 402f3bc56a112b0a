"""Captions as they are taken in: WebVTT in UTF-8, without anything that is not a caption.

``webvtt-py`` reads what is kept. It forgives more than browsers do and knows no line numbers once it has read, so the
file is gone through line by line first: every error names its line. A file of SubRip (``.srt``) is rewritten.
"""

import html
import re
from dataclasses import dataclass, field
from itertools import pairwise

import webvtt
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from webvtt.errors import MalformedCaptionError, MalformedFileError

from testimonials.conf import settings

TIMESTAMP = re.compile(r"(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})")
SRT_TIMINGS = re.compile(r"(\d{2}:\d{2}:\d{2}),(\d{3}) +--> +(\d{2}:\d{2}:\d{2}),(\d{3})")
TAG = re.compile(r"<[^<>]*>?")
# Those of WebVTT itself: https://www.w3.org/TR/webvtt1/#webvtt-cue-text-span
ALLOWED_TAG = re.compile(
    r"</?(?:[bicu]|ruby|rt|v|lang)>"
    r"|<(?:[bicu]|ruby|rt)(?:\.[\w-]+)+>"
    r"|<(?:v|lang)(?:\.[\w-]+)* [^\"'=&]+>"
    r"|<(?:\d{2,4}:)?[0-5]\d:[0-5]\d\.\d{3}>"
)
SETTING = re.compile(
    r"align:(?:start|center|end|left|right)"
    r"|(?:position|size|line):\d{1,3}(?:\.\d{1,2})?%(?:,(?:start|center|end|line-left|line-right))?"
    r"|line:-?\d{1,2}(?:,(?:start|center|end))?"
    r"|vertical:(?:rl|lr)"
)
# Blocks that carry rules for the look or remarks: a site has its own look, and nobody is to read the remarks.
DROPPED = ("NOTE", "STYLE", "REGION")


class CaptionsRefused(ValidationError):
    """What is wrong with a caption file, with the number of its line."""

    def __init__(self, words, line=None):
        if line is not None:
            words = _("Line %(line)s: %(fault)s") % {"line": line, "fault": words}
        super().__init__(words, code="captions")


@dataclass
class _Cue:
    line: int
    start: str
    end: str
    settings: list = field(default_factory=list)
    text: list = field(default_factory=list)


def read_captions(data):
    """The captions in an uploaded file (``bytes``), as clean WebVTT; raises ``CaptionsRefused`` naming the line."""
    most = settings.CAPTIONS_MAX_KB
    if len(data) > most * 1000:
        raise CaptionsRefused(
            _("The file is too large: %(size)s kB, and %(most)s kB at most.")
            % {"size": len(data) // 1000, "most": most}
        )
    lines = _lines(_decoded(data))
    content = _written(_checked_cues(lines))
    try:
        webvtt.from_string(content)
    except (MalformedFileError, MalformedCaptionError) as problem:  # what our own reading let pass
        raise CaptionsRefused(_("These captions cannot be read: %(problem)s") % {"problem": problem}) from problem
    return content


def _decoded(data):
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise CaptionsRefused(_("The file is written in UTF-16: save it again as UTF-8."))
    if b"\x00" in data:
        raise CaptionsRefused(_("This is not a text file: choose a caption file (.vtt)."))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        raise CaptionsRefused(_("this is not written in UTF-8: save the file again as UTF-8."), line) from problem


def _lines(text):
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = next((line for line in lines if line.strip()), "")
    if re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]):
        return lines
    if first.strip().isdigit() and any(SRT_TIMINGS.match(line.strip()) for line in lines):
        # Line by line, so that the numbers in errors stay those of the editor's file.
        return [SRT_TIMINGS.sub(r"\1.\2 --> \3.\4", line) for line in lines]
    raise CaptionsRefused(_("a caption file begins with the word WEBVTT, alone in its line."), 1)


def _checked_cues(lines):
    cues = [cue for block in _blocks(lines) if (cue := _cue(block))]
    if not cues:
        raise CaptionsRefused(_("The file holds no caption."))
    for before, cue in pairwise(cues):
        if _milliseconds(cue.start) < _milliseconds(before.start):
            raise CaptionsRefused(_("this caption begins before the one above it: put them in order."), cue.line)
    return cues


def _blocks(lines):
    """What blank lines part, each as a list of (line number, text); the header is passed over."""
    block = []
    for number, line in enumerate([*lines, ""], start=1):
        if line.strip():
            block.append((number, line))
        elif block:
            if not (block[0][0] == 1 and block[0][1].startswith("WEBVTT")):
                yield block
            elif any("-->" in text for _number, text in block):
                yield block[1:]
            block = []


def _cue(block):
    number, first = block[0]
    if first.split()[0] in DROPPED and not any("-->" in text for _number, text in block[1:2]):
        return None
    place = next((place for place, (_number, text) in enumerate(block[:2]) if "-->" in text), None)
    if place is None:
        raise CaptionsRefused(
            _("“%(words)s” is no caption: its times (00:01.000 --> 00:04.000) are missing.") % {"words": first[:40]},
            number,
        )
    cue = _timed(*block[place])
    for number, text in block[place + 1 :]:
        if "-->" in text:
            raise CaptionsRefused(_("a blank line is missing above this caption."), number)
        cue.text.append(_words(number, text.strip()))
    if not any(re.sub(TAG, "", text).strip() for text in cue.text):
        raise CaptionsRefused(_("this caption is empty."), cue.line)
    return cue


def _timed(number, text):
    start, _arrow, rest = text.strip().partition("-->")
    start, (end, *wishes) = start.strip(), rest.split() or [""]
    for moment in (start, end):
        if not TIMESTAMP.fullmatch(moment):
            words = _("“%(moment)s” is no time: write minutes, seconds and thousandths, as in 01:23.500.")
            raise CaptionsRefused(words % {"moment": moment[:40]}, number)
    if _milliseconds(end) <= _milliseconds(start):
        raise CaptionsRefused(
            _("this caption ends (%(end)s) before it has begun (%(start)s).") % {"start": start, "end": end}, number
        )
    return _Cue(number, start, end, [wish for wish in wishes if SETTING.fullmatch(wish)])


def _words(number, text):
    """A line of a caption. Only tags of WebVTT pass: what a browser would not show is better refused than lost."""
    for tag in TAG.findall(text):
        if not ALLOWED_TAG.fullmatch(tag):
            words = _("“%(tag)s” has no place in a caption: take it away. The sign itself is written %(code)s.")
            raise CaptionsRefused(words % {"tag": tag[:40], "code": "&lt;"}, number)
    if any(ord(character) < 32 and character != "\t" for character in text):
        raise CaptionsRefused(_("this line holds control characters: type it again."), number)
    return text


def _milliseconds(moment):
    hours, minutes, seconds, thousandths = TIMESTAMP.fullmatch(moment).groups()
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(thousandths)


def _written(cues):
    parts = ["WEBVTT"]
    for cue in cues:
        parts.append("\n".join([" ".join([f"{cue.start} --> {cue.end}", *cue.settings]), *cue.text]))
    return "\n\n".join(parts) + "\n"


@dataclass(frozen=True)
class Saying:
    """A caption as it is read: seconds from the start, who speaks (or nothing), the words without tags."""

    start: float
    end: float
    speaker: str
    words: str


def sayings(content):
    """The captions of a track, in order; none for content that cannot be read."""
    try:
        captions = webvtt.from_string(content)
    except (MalformedFileError, MalformedCaptionError):
        return []
    return [_saying(caption) for caption in captions]


def _saying(caption):
    raw = " ".join(caption.raw_text.split())
    speaker = re.match(r"<v(?:\.[\w-]+)* ([^>]+)>", raw)
    words = html.unescape(" ".join(TAG.sub("", raw).split()))
    return Saying(
        caption.start_in_seconds,
        caption.end_in_seconds,
        html.unescape(speaker[1]).strip() if speaker else "",
        words,
    )
