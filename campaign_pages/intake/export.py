"""Lists for spreadsheets, streamed: what people typed is never a formula."""

import csv
import tempfile
from datetime import date, datetime

from django.http import FileResponse, StreamingHttpResponse
from django.utils import timezone
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from campaign_pages import days

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class _Echo:
    def write(self, line):
        return line


def harmless(value):
    """The value as text that no spreadsheet calculates; moments in local time."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return (days.on_the_clock(value) if timezone.is_aware(value) else value).strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float):
        return str(value)
    text = str(value)
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA_STARTS) else text


def csv_response(filename, header, rows):
    """A CSV file (UTF-8 with BOM, semicolons: what French spreadsheets open) of an iterable of rows, streamed."""
    writer = csv.writer(_Echo(), delimiter=";", quoting=csv.QUOTE_ALL)

    def lines():
        yield "\ufeff"
        yield writer.writerow([harmless(cell) for cell in header])
        for row in rows:
            yield writer.writerow([harmless(cell) for cell in row])

    return _private(StreamingHttpResponse(lines(), content_type="text/csv; charset=utf-8"), filename)


def xlsx_response(filename, header, rows):
    """An XLSX file of an iterable of rows, written to a temporary file row by row; text is never a formula."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append([_cell(sheet, value) for value in header])
    for row in rows:
        sheet.append([_cell(sheet, value) for value in row])
    file = tempfile.TemporaryFile()  # noqa: SIM115  (the response closes it)
    book.save(file)
    file.seek(0)
    return _private(FileResponse(file, content_type=XLSX), filename)


def _cell(sheet, value):
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    text = harmless(value) if isinstance(value, date) else "" if value is None else str(value)
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", text))
    cell.data_type = "s"
    return cell


def _private(response, filename):
    response["Content-Disposition"] = f'attachment; filename="{filename}"'
    response["Cache-Control"] = "private, no-store"
    return response
