"""The demo's documents: light, tagged, in French, said to be fictional, and kept in the library with their issuer."""

import re

import pytest
from bs4 import BeautifulSoup
from wagtail.documents import get_document_model

from cms.demo.library_documents import DOCUMENTS, FOLDER, SIGNED_PAPER

MARK = b"StructTreeRoot"
COMMITTED = [*DOCUMENTS, SIGNED_PAPER]


@pytest.mark.parametrize("document", COMMITTED, ids=lambda document: document.key)
def test_every_document_is_a_light_tagged_pdf_with_language_and_title(document):
    content = document.path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert len(content) <= 60_000
    assert MARK in content
    assert b"/Lang (fr)" in content
    assert b"/Title " in content


@pytest.mark.parametrize("document", COMMITTED, ids=lambda document: document.key)
def test_every_document_keeps_its_source_which_says_that_it_is_fictional(document):
    page = BeautifulSoup((FOLDER / "sources" / f"{document.key}.html").read_text(encoding="utf-8"), "html.parser")
    assert page.html["lang"] == "fr"
    assert page.title.text == page.h1.text
    assert "Document fictif" in page.footer.text
    words = page.get_text("\n")
    assert re.findall(r".{9} [:;?!»]|« |\w'\w", words) == []
    assert set(re.findall(r"@[\w.-]+\w", words)) <= {"@haute-combe.example"}


def test_every_committed_document_is_in_the_list():
    assert {path.stem for path in FOLDER.glob("*.pdf")} == {document.key for document in COMMITTED}


def test_the_library_holds_them_with_their_issuer(demo):
    held = {document.title: document for document in get_document_model().objects.all()}
    assert set(held) == {document.title for document in DOCUMENTS}
    for document in DOCUMENTS:
        stored = held[document.title]
        assert stored.collection.name == "Haute-Combe"
        assert getattr(stored, "issuer", document.issuer) == document.issuer
        assert stored.file.size == document.path.stat().st_size
