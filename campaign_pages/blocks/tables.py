"""Tables of data, pasted from a spreadsheet."""

import csv
import io
import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, BooleanBlock, CharBlock
from wagtail.blocks import TextBlock as PlainTextBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from campaign_pages.blocks.base import PROVE
from campaign_pages.blocks.headed import HeadedBlock
from campaign_pages.facts.numerals import unbroken

TAB, BAR = "\t", "|"
# "1 823,03 €", "−4 %", "12 h"; a dash stands for what is not known.
NUMBER = re.compile(r"[+\u2212-]?\s*\d[\d\s.,]*(?:€|%|h)?|[–—-]")


def cells_of(pasted):
    """Return the rows, each a list of cells, of what was copied from a spreadsheet or typed with ``|`` between cells.

    Empty rows and columns around the table are dropped.
    """
    if TAB in pasted:
        # Spreadsheets put a cell of several lines between quotation marks.
        rows = list(csv.reader(io.StringIO(pasted, newline=""), delimiter=TAB))
    else:
        rows = [line.strip().strip(BAR).split(BAR) for line in pasted.splitlines()]
    rows = [[" ".join(cell.split()) for cell in row] for row in rows]
    rows = [row for row in rows if any(row)]
    while rows and not any(row[-1] for row in rows if row):
        rows = [row[:-1] for row in rows]
    return rows


def check(rows):
    """Raise ``ValidationError``, with the line at fault, unless these rows make a table."""
    if len(rows) < 2 or len(rows[0]) < 2:
        raise ValidationError(
            _(
                "A table has at least two lines and two columns: copy the cells from a spreadsheet and paste them "
                "here, or put | between the cells."
            )
        )
    for number, row in enumerate(rows, start=1):
        if len(row) != len(rows[0]):
            words = ngettext(
                "Line %(number)s has %(found)s cell, the first line has %(expected)s: complete it (“%(start)s”).",
                "Line %(number)s has %(found)s cells, the first line has %(expected)s: complete it (“%(start)s”).",
                len(row),
            )
            found = {"number": number, "found": len(row), "expected": len(rows[0]), "start": row[0][:40]}
            raise ValidationError(words % found)


@dataclass(frozen=True)
class Cell:
    """A cell as printed. ``scope``: what it heads, ``col`` or ``row``, or an empty string for data."""

    text: str
    scope: str = ""
    is_number: bool = False


class TableBlock(HeadedBlock):
    """A data table: its caption says what it shows, its first line and column head the others."""

    caption = CharBlock(
        max_length=250,
        label=_("Caption"),
        help_text=_("What the table shows, with its date: “Pay for one, two and three children, January 2026”."),
    )
    cells = PlainTextBlock(
        label=_("Cells"),
        rows=8,
        help_text=_(
            "Copy them in your spreadsheet, titles of columns included, and paste them here. By hand: one line per "
            "row, | between cells, as in “Children | Pay”."
        ),
    )
    source = CharBlock(required=False, max_length=250, label=_("Source"), help_text=_("Who says so, and when."))
    header_column = BooleanBlock(
        required=False,
        default=True,
        label=_("The first column names the lines"),
        help_text=_("Untick it if the first column holds data like the others."),
    )

    def clean(self, value):
        value = super().clean(value)
        if not self.is_deferred_validation:
            try:
                check(cells_of(value["cells"]))
            except ValidationError as problem:
                raise StructBlockValidationError(block_errors={"cells": problem}) from problem
        return value

    def is_blank(self, value):
        return len(cells_of(value.get("cells") or "")) < 2

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["head"], context["rows"] = self._laid_out(value)
        context["region"] = gettext("Table: %(caption)s") % {"caption": value.get("caption") or ""}
        return context

    @staticmethod
    def _laid_out(value):
        """The cells of the first line and those of the others; columns of numbers are known as such."""
        rows = cells_of(value["cells"])
        # A draft may be incomplete.
        width = max(map(len, rows))
        head, *body = [row + [""] * (width - len(row)) for row in rows]
        numbers = [
            all(NUMBER.fullmatch(row[column]) for row in body if row[column]) and any(row[column] for row in body)
            for column in range(width)
        ]
        first = "row" if value.get("header_column") else ""
        return (
            [Cell(text, "col", is_number) for text, is_number in zip(head, numbers, strict=True)],
            [
                [
                    Cell(unbroken(text) if is_number else text, "" if column else first, is_number)
                    for column, (text, is_number) in enumerate(zip(row, numbers, strict=True))
                ]
                for row in body
            ],
        )

    def example(self):
        lines = [
            [_("Children welcomed"), _("Gross pay per month"), _("Allowances")],
            [_("One child"), "1 000 €", "480 €"],
            [_("Two children"), "1 650 €", "960 €"],
            [_("Three children"), "2 300 €", "1 440 €"],
        ]
        return {
            "caption": str(_("An example of pay, to show what a table looks like")),
            "cells": "\n".join(TAB.join(map(str, line)) for line in lines),
            "header_column": True,
        }

    class Meta:
        label = _("Table")
        icon = "table"
        group = PROVE
        label_format = "{caption}"
        description = _("An accessible table of data, pasted from a spreadsheet.")
        template = "campaign_pages/blocks/table.html"
        form_layout = BlockGroup(children=["heading", "caption", "cells", "source"], settings=["header_column"])
