"""The committed films and spot: short, light, playable everywhere, with captions that say what is said."""

import re

import pytest

from cms.demo.texts_recordings import FILMS, FOLDER, SPOT

RECORDINGS = [*FILMS, SPOT]
CUE = re.compile(r"(\d\d):(\d\d):(\d\d\.\d{3}) --> (\d\d):(\d\d):(\d\d\.\d{3})\n((?:.+\n)+)")


def boxes(content):
    """The outer boxes of an MP4 file, in order: name and content."""
    at = 0
    while at < len(content):
        size = int.from_bytes(content[at : at + 4], "big")
        yield content[at + 4 : at + 8].decode(), content[at + 8 : at + size]
        at += size


def seconds_of(content):
    header = content.index(b"mvhd") + 4
    scale, length = (int.from_bytes(content[header + at : header + at + 4], "big") for at in (12, 16))
    return length / scale


def cues(film):
    """Start, end and words of each caption, as printed."""
    text = film.captions.read_text(encoding="utf-8")
    assert text.startswith("WEBVTT\n\n")
    found = []
    for h1, m1, s1, h2, m2, s2, words in CUE.findall(text):
        start, end = (int(h) * 3600 + int(m) * 60 + float(s) for h, m, s in ((h1, m1, s1), (h2, m2, s2)))
        found.append((start, end, words.splitlines()))
    return found


@pytest.mark.parametrize("recording", RECORDINGS, ids=lambda recording: recording.key)
def test_every_recording_is_light_and_begins_to_play_before_it_is_all_there(recording):
    content = recording.path.read_bytes()
    assert len(content) <= (400_000 if recording.poster else 250_000)
    names = [name for name, _content in boxes(content)]
    assert names[0] == "ftyp"
    assert names.index("moov") < names.index("mdat")
    assert b"mp4a" in content
    assert (b"avc1" in dict(boxes(content))["moov"]) == bool(recording.poster)
    assert 15 <= seconds_of(content) <= 25
    assert recording.duration == round(seconds_of(content))


@pytest.mark.parametrize("film", FILMS, ids=lambda film: film.key)
def test_captions_say_every_word_in_time_and_in_short_lines(film):
    found = cues(film)
    spoken = " ".join(" ".join(lines) for _start, _end, lines in found[1:])
    assert spoken == " ".join(film.lines)
    assert found[0][2] == [f"[{film.sound}]"]
    times = [moment for start, end, _lines in found for moment in (start, end)]
    assert times == sorted(times)
    assert times[-1] <= seconds_of(film.path.read_bytes())
    assert max(len(line) for _start, _end, lines in found for line in lines) <= 42
    assert max(len(lines) for _start, _end, lines in found) <= 2


@pytest.mark.parametrize("recording", RECORDINGS, ids=lambda recording: recording.key)
def test_every_transcript_has_what_is_said_heard_and_seen(recording):
    assert [line for line in recording.lines if line not in recording.transcript] == []
    assert f"[{recording.sound}]" in recording.transcript
    assert recording.seen in recording.transcript


def test_every_committed_recording_is_in_the_list():
    known = {recording.path.name for recording in RECORDINGS} | {film.captions.name for film in FILMS}
    assert {path.name for path in FOLDER.iterdir()} == known
