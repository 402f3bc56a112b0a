"""A series made ready for a page: its chart, the same in words, and the table of its values."""

from dataclasses import dataclass

from django.utils.text import Truncator
from django.utils.translation import gettext as _

from campaign_pages.facts import charts, dates, numerals

# The longest name beside a line, in characters: with its value it must fit the width of a phone.
NAME_LENGTH = 24


@dataclass(frozen=True)
class Row:
    """One line of the table: a date in words, the amount of each series then (or ``None``), a note (or ``""``)."""

    date: str
    amounts: tuple[str | None, ...]
    note: str


@dataclass(frozen=True)
class Drawing:
    """What the template of a trend prints.

    ``chart``: a ``charts.Trend``. ``summary``: the same in words. ``names``: the heading of each series in the table.
    ``base_text``: what 100 stands for when the chart shows indices, else empty.
    """

    chart: charts.Trend
    summary: str
    names: tuple[str, ...]
    rows: tuple[Row, ...]
    base_text: str
    #: The series that is drawn beside, if any.
    comparator: object = None

    @property
    def comparator_name(self):
        return self.names[-1]

    @property
    def has_notes(self):
        return any(row.note for row in self.rows)


def draw(series):
    """Return the ``Drawing`` of a series, with its comparator; ``None`` while it has fewer than two values."""
    if len(series.values) < 2:
        return None
    comparator = series.shown_comparator
    drawn = [series, comparator] if comparator else [series]
    moments = {point.date: point for each in reversed(drawn) for point in each.values}
    names = tuple(each.territory or each.shown_label for each in drawn)
    symbol = _symbol(series.unit)
    chart = charts.trend(
        *([(point.date, point.value) for point in each.values] for each in drawn),
        names=tuple(Truncator(name).chars(NAME_LENGTH) for name in (*names, "")[:2]),
        say_value=lambda value: numerals.amount(value, symbol),
        say_date=lambda date: moments[date].date_name,
        say_change=numerals.change,
    )
    return Drawing(
        chart=chart,
        summary=_summary(drawn, names, chart, moments),
        names=names if len(drawn) > 1 else (series.shown_label,),
        rows=_rows(drawn, moments),
        base_text=_("100 = %(moment)s") % {"moment": moments[chart.base].date_name} if chart.base else "",
        comparator=comparator,
    )


def _summary(drawn, names, chart, moments):
    """``465 at the end of 2015, 325 in 2022``; with a comparator, one sentence for each, and the changes."""
    told = []
    for each in drawn:
        told.append(", ".join(f"{each.amount_of(point)} {point.date_text}" for point in each.values))
    if len(drawn) == 1:
        return told[0]
    sentences = [
        _("%(name)s: %(values)s.") % {"name": name, "values": text} for name, text in zip(names, told, strict=True)
    ]
    if chart.base:
        point = moments[chart.base]
        changes = [f"{name} {numerals.change(ratio)}" for name, ratio in zip(names, chart.changes, strict=True)]
        since = {"changes": ", ".join(changes), "moment": dates.name(point.date, point.precision)}
        sentences.append(_("Change since %(moment)s: %(changes)s.") % since)
    return " ".join(sentences)


def _rows(drawn, moments):
    points = [{point.date: point for point in each.values} for each in drawn]
    return tuple(
        Row(
            date=moments[date].date_name,
            amounts=tuple(
                each.amount_of(known[date]) if date in known else None
                for each, known in zip(drawn, points, strict=True)
            ),
            note=" · ".join(known[date].note for known in points if date in known and known[date].note),
        )
        for date in sorted(moments)
    )


def _symbol(unit):
    """The sign that a unit starts with (€, %), short enough for a chart; words stay in the table."""
    sign = unit.strip()[:1]
    return "" if sign.isalnum() else sign
