"""A table pasted from a spreadsheet is printed as a table."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.utils import translation

from campaign_pages.blocks.stream import stream_block
from campaign_pages.blocks.tables import cells_of, check
from tests.factories.pages import campaign

PASTED = "Enfants\tBrut par mois\tDepuis\r\nUn enfant\t1 000 €\t2026\r\nDeux enfants\t1 650,50 €\tnon dit\r\n\r\n"


@pytest.mark.parametrize(
    ("pasted", "rows"),
    [
        (PASTED, [
            ["Enfants", "Brut par mois", "Depuis"],
            ["Un enfant", "1 000 €", "2026"],
            ["Deux enfants", "1 650,50 €", "non dit"],
        ]),
        ("Enfants | Brut\nUn | 1 000 €", [["Enfants", "Brut"], ["Un", "1 000 €"]]),
        ("| Enfants | Brut |\n| Un | 1 000 € |", [["Enfants", "Brut"], ["Un", "1 000 €"]]),
        ('Lieu\tNote\nCombe\t"sur deux\nlignes"', [["Lieu", "Note"], ["Combe", "sur deux lignes"]]),
        ("Lieu\tNote\t\nCombe\tici\t\n\t\t", [["Lieu", "Note"], ["Combe", "ici"]]),
        ("", []),
    ],
)  # fmt: skip
def test_what_is_pasted_is_read_as_rows_of_cells(pasted, rows):
    assert cells_of(pasted) == rows


INCOMPLETE = "La ligne\u00a03 a 1\u00a0cellule, la première en a 2\u00a0: complétez-la («\u00a0Deux\u00a0»)."
TOO_LONG = "La ligne\u00a02 a 3\u00a0cellules, la première en a 2\u00a0: complétez-la («\u00a0Un\u00a0»)."


@pytest.mark.parametrize(
    ("pasted", "words"),
    [
        ("Une phrase, pas un tableau", "au moins deux lignes et deux colonnes"),
        ("Enfants\tBrut\nUn\t1 000 €\nDeux", INCOMPLETE),
        ("Enfants\tBrut\nUn\t1 000 €\tet plus", TOO_LONG),
    ],
)
def test_what_makes_no_table_is_refused_with_the_line_at_fault(pasted, words):
    with translation.override("fr"), pytest.raises(ValidationError) as refused:
        check(cells_of(pasted))

    assert words in refused.value.messages[0]


def test_the_editor_sees_the_fault_beside_the_cells():
    block = stream_block("section").child_blocks["table"]
    value = block.to_python({"caption": "Salaire", "cells": "Enfants\tBrut\nUn"})

    with pytest.raises(ValidationError) as refused:
        block.clean(value)

    assert list(refused.value.block_errors) == ["cells"]


@pytest.mark.django_db
def test_a_table_has_a_caption_headers_and_numbers_set_apart(client):
    value = {
        "heading": "",
        "caption": "Salaire au 1er janvier",
        "cells": PASTED,
        "source": "DRH",
        "header_column": True,
    }
    page = campaign(body=[{"type": "table", "value": value}])

    block = BeautifulSoup(client.get(page.url).content, "html.parser").select_one(".cp-table")
    region = block.select_one("[role=region]")

    assert region["tabindex"] == "0"
    assert region["aria-label"] == "Tableau\u00a0: Salaire au 1er janvier"
    assert region.table.caption.get_text() == "Salaire au 1er janvier"
    assert [cell["scope"] for cell in block.select("th")] == ["col", "col", "col", "row", "row"]
    assert [cell.get_text() for cell in block.select("td.cp-table__number")] == [
        "1\u00a0000\u00a0€",
        "1\u00a0650,50\u00a0€",
    ]
    assert block.select_one(".cp-source").get_text() == "Source\u00a0: DRH"
    assert block.select("[style]") == []


@pytest.mark.django_db
def test_without_a_header_column_all_lines_are_data(client):
    value = {"heading": "", "caption": "Salaire", "cells": PASTED, "source": "", "header_column": False}
    page = campaign(body=[{"type": "table", "value": value}])

    block = BeautifulSoup(client.get(page.url).content, "html.parser").select_one(".cp-table")

    assert [cell["scope"] for cell in block.select("th")] == ["col", "col", "col"]
    assert block.select_one("tbody td").get_text() == "Un enfant"
