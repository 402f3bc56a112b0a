"""What people typed is never a formula, and a long list takes no memory."""

import io
import tracemalloc
from datetime import UTC, datetime

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign_pages.intake.export import FORMULA_STARTS, csv_response, harmless, xlsx_response


@pytest.mark.parametrize("name", ["=1+1", "+33", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1"])
def test_a_name_that_is_a_formula_is_text(name):
    text = b"".join(csv_response("a.csv", ["Nom"], [[name], ["Ana"]])).decode()
    assert text.startswith('\ufeff"Nom"\r\n"\'')
    assert text.endswith('"Ana"\r\n')
    book = openpyxl.load_workbook(io.BytesIO(b"".join(xlsx_response("a.xlsx", ["Nom"], [[name]]))))
    assert book.active["A2"].data_type == "s"


@given(st.text())
def test_no_text_starts_a_formula(text):
    assert not harmless(text).startswith(FORMULA_STARTS)


def test_moments_are_told_in_local_time():
    assert harmless(datetime(2026, 7, 1, 22, 30, tzinfo=UTC)) == "2026-07-02 00:30"
    assert harmless(datetime(2026, 12, 1, 22, 30, tzinfo=UTC)) == "2026-12-01 23:30"


def test_a_long_list_is_streamed():
    response = csv_response("a.csv", ["n"], ([n, "x" * 100] for n in range(50_000)))
    tracemalloc.start()
    lines = sum(1 for _ in response.streaming_content)
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert lines == 50_002
    assert peak < 1_000_000
