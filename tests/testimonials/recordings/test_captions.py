"""Caption files: clean WebVTT comes out, or an error that names the line."""

import pytest
import webvtt
from django.test import override_settings
from django.utils.translation import override

from testimonials.recordings.captions import CaptionsRefused, read_captions
from testimonials.recordings.transcripts import transcript_of

GOOD = """WEBVTT - Nadia

NOTE to be checked

STYLE
::cue { background: url(https://evil.example/) }

1
00:00:00.500 --> 00:00:03.000 align:start position:10% onload:alert(1)
<v Nadia>Je travaille la nuit,

00:03.000 --> 00:05.000
<i>à la pouponnière</i>. &lt;3

00:00:09.000 --> 00:00:11.000
<v Une collègue>Et moi le jour.
"""


def refusal(data):
    with override("fr"), pytest.raises(CaptionsRefused) as refused:
        read_captions(data if isinstance(data, bytes) else data.encode())
    (message,) = refused.value.messages
    return message.replace("\u00a0", " ").replace("\u202f", " ")


def vtt(*lines):
    return "\n".join(["WEBVTT", "", *lines])


def test_captions_are_kept_without_rules_remarks_and_unknown_settings():
    content = read_captions(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())

    assert content == (
        "WEBVTT\n\n"
        "00:00:00.500 --> 00:00:03.000 align:start position:10%\n<v Nadia>Je travaille la nuit,\n\n"
        "00:03.000 --> 00:05.000\n<i>à la pouponnière</i>. &lt;3\n\n"
        "00:00:09.000 --> 00:00:11.000\n<v Une collègue>Et moi le jour.\n"
    )
    assert read_captions(content.encode()) == content
    assert len(webvtt.from_string(content)) == 3


def test_a_file_of_subrip_is_rewritten():
    srt = "1\n00:00:01,000 --> 00:00:02,500\nBonjour.\n\n2\n00:00:03,000 --> 00:00:04,000\nEt merci.\n"

    content = read_captions(srt.encode())

    assert content.startswith("WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nBonjour.\n")
    assert refusal(srt.replace("00:00:03,000", "00:00:05,000")).startswith("Ligne 6 ")


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        ("00:01.000 --> 00:02.000\nBonjour.", 1, "WEBVTT"),
        ("\nWEBVTT\n\n00:01.000 --> 00:02.000\nBonjour.", 1, "WEBVTT"),
        ("WEBVTTE\n\n00:01.000 --> 00:02.000\nBonjour.", 1, "WEBVTT"),
        (vtt("00:01,000 --> 00:02,000", "Bonjour."), 3, "00:01,000"),
        (vtt("00:01.000 --> 00:61.000", "Bonjour."), 3, "00:61.000"),
        (vtt("0:1.0 --> 00:02.000", "Bonjour."), 3, "0:1.0"),
        (vtt("00:01.000 -->", "Bonjour."), 3, "n’est pas un temps"),
        (vtt("00:05.000 --> 00:02.000", "Bonjour."), 3, "se termine"),
        (vtt("00:02.000 --> 00:02.000", "Bonjour."), 3, "se termine"),
        (vtt("00:05.000 --> 00:06.000", "Un.", "", "00:01.000 --> 00:02.000", "Deux."), 6, "dans l’ordre"),
        (vtt("00:01.000 --> 00:02.000", "", "00:03.000 --> 00:04.000", "Deux."), 3, "vide"),
        (vtt("00:01.000 --> 00:02.000", "<i></i>"), 3, "vide"),
        (vtt("Bonjour."), 3, "Bonjour."),
        (vtt("00:01.000 --> 00:02.000", "Un.", "00:03.000 --> 00:04.000", "Deux."), 5, "ligne vide"),
        (vtt("00:01.000 --> 00:02.000", "<script>alert(1)</script>"), 4, "<script>"),
        (vtt("00:01.000 --> 00:02.000", "Un", '<b onclick="x">deux</b>'), 5, "<b onclick"),
        (vtt("00:01.000 --> 00:02.000", '<img src=x onerror="x">'), 4, "<img"),
        (vtt("00:01.000 --> 00:02.000", "<v Nadia onmouseover=x>Bonjour"), 4, "<v Nadia onmouseover"),
        (vtt("00:01.000 --> 00:02.000", "<font color=red>Bonjour</font>"), 4, "<font"),
        (vtt("00:01.000 --> 00:02.000", "a < b"), 4, "&lt;"),
        (vtt("00:01.000 --> 00:02.000", "Bonjour\x1b[31m"), 4, "contrôle"),
        (vtt("00:01.000 --> 00:02.000").encode() + b"\n\xe9t\xe9", 4, "UTF-8"),
    ],
)
def test_the_error_names_the_line(data, line, words):
    message = refusal(data)

    assert message.startswith(f"Ligne {line} :"), message
    assert words in message


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x00\x00\x00\x18ftypmp42", "fichier texte"),
        ("WEBVTT\n".encode("utf-16"), "UTF-16"),
        (b"WEBVTT\n", "aucun sous-titre"),
        (vtt("NOTE rien"), "aucun sous-titre"),
    ],
)
def test_a_file_without_captions_is_refused(data, words):
    assert words in refusal(data)


def test_a_large_file_is_refused_before_it_is_read():
    with override_settings(TESTIMONIALS={"CAPTIONS_MAX_KB": 2}):
        message = refusal(b"\x00" * 3000)

    assert "3 ko" in message
    assert "2 ko" in message


def test_a_transcript_is_drafted_by_speaker_and_pause():
    content = read_captions(
        vtt(
            "00:01.000 --> 00:02.000", "<v Nadia>Je travaille", "",
            "00:02.000 --> 00:03.000", "<v Nadia>la nuit. &lt;b&gt;", "",
            "00:06.000 --> 00:07.000", "<v Nadia>Après un silence.", "",
            "00:07.000 --> 00:08.000", "<v Karim>Moi, le jour.", "",
            "00:08.000 --> 00:09.000", "– Et nous deux ?",
        ).encode()
    )  # fmt: skip

    assert transcript_of(content) == (
        "<p><b>Nadia</b> – Je travaille la nuit. &lt;b&gt;</p>"
        "<p>Après un silence.</p>"
        "<p><b>Karim</b> – Moi, le jour.</p>"
        "<p>Et nous deux ?</p>"
    )
    assert transcript_of("nonsense") == ""
