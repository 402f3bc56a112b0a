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
