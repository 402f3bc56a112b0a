import pytest
from django.http import Http404

from cms.media import uploaded_file


@pytest.fixture
def media_root(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    for path, text in {"images/carte.svg": "<svg/>", "documents/note.pdf": "privé"}.items():
        target = settings.MEDIA_ROOT / path
        target.parent.mkdir(parents=True)
        target.write_text(text)
    (tmp_path / "secret.txt").write_text("hors du dossier")
    return settings.MEDIA_ROOT


def test_an_uploaded_file_is_served_and_can_run_nothing(rf, media_root):
    response = uploaded_file(rf.get("/media/images/carte.svg"), "images/carte.svg")

    assert b"".join(response.streaming_content) == b"<svg/>"
    assert response.headers["Content-Type"] == "image/svg+xml"
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    assert "sandbox" in response.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    "path", ["documents/note.pdf", "images/", "absente.png", "../secret.txt", "images/../documents/note.pdf"]
)
def test_documents_folders_and_other_files_are_not_served(rf, media_root, path):
    with pytest.raises(Http404):
        uploaded_file(rf.get("/media/x"), path)


def answer(rf, **headers):
    return uploaded_file(rf.get("/media/film.mp4", headers=headers), "film.mp4")


def body(response):
    return b"".join(response.streaming_content)


@pytest.mark.parametrize(
    ("asked", "part", "place"),
    [
        ("bytes=0-3", b"0123", "bytes 0-3/10"),
        ("bytes=4-", b"456789", "bytes 4-9/10"),
        ("bytes=-3", b"789", "bytes 7-9/10"),
        ("bytes=-30", b"0123456789", "bytes 0-9/10"),
        ("bytes=8-99", b"89", "bytes 8-9/10"),
    ],
)
def test_a_player_gets_the_part_that_it_asks_for(rf, media_root, asked, part, place):
    (media_root / "film.mp4").write_bytes(b"0123456789")

    response = answer(rf, range=asked)

    assert (response.status_code, body(response)) == (206, part)
    assert response.headers["Content-Range"] == place
    assert response.headers["Content-Length"] == str(len(part))
    assert "sandbox" in response.headers["Content-Security-Policy"]


@pytest.mark.parametrize("asked", ["", "bytes=0-1,4-5", "bytes=-", "pages=1-2", "bytes=a-b"])
def test_whoever_asks_for_no_part_or_for_several_gets_the_whole_film(rf, media_root, asked):
    (media_root / "film.mp4").write_bytes(b"0123456789")

    response = answer(rf, range=asked)

    assert (response.status_code, body(response)) == (200, b"0123456789")
    assert response.headers["Accept-Ranges"] == "bytes"


def test_a_part_beyond_the_end_is_refused_with_the_size(rf, media_root):
    (media_root / "film.mp4").write_bytes(b"0123456789")

    response = answer(rf, range="bytes=10-")

    assert (response.status_code, response.content) == (416, b"")
    assert response.headers["Content-Range"] == "bytes */10"


def test_the_part_of_a_film_that_was_replaced_is_not_given(rf, media_root):
    (media_root / "film.mp4").write_bytes(b"0123456789")
    known = answer(rf).headers["Last-Modified"]

    same = answer(rf, range="bytes=0-1", if_range=known)
    other = answer(rf, range="bytes=0-1", if_range="Wed, 21 Oct 2015 07:28:00 GMT")

    assert (body(same), body(other)) == (b"01", b"0123456789")
