"""The tables of a report as files for spreadsheets."""

from decimal import Decimal

from django.utils.formats import get_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext, pgettext_lazy

from campaign_pages.candidates.enums import Heard, Stage
from campaign_pages.candidates.stages import PATHS
from campaign_pages.channels.enums import ChannelKind
from campaign_pages.reports import tables
from campaign_pages.reports.masking import SMALLEST
from campaign_pages.reports.reached import ORDER
from campaign_pages.reports.relay_masks import hidden_in

#: The stages that have a column in the file of channels, whatever the professions of the campaign.
STAGES = tuple(stage for stage in ORDER if stage != Stage.NEW)


def channels(report):
    """A line for each link, then for those who came by none: pair (headings, rows)."""
    header = [
        *(_("Channel"), _("Relay or placement"), _("Code"), _("Area"), _("From"), _("Until")),
        *tables.headings(STAGES, report.stage_names),
    ]
    return header, _channel_rows(report.channels)


def _channel_rows(found):
    hidden = hidden_in(found.links, STAGES)
    for link in found.links:
        told = [str(ChannelKind(link.kind).label), link.name, link.code, link.area, link.starts_on, link.ends_on]
        yield [*told, *_plain(link.tally, hidden.get(link.code, ()))]
    if not found.elsewhere.is_empty:
        yield [_("A link of another campaign"), "", "", "", "", "", *_plain(found.elsewhere)]
    for answer, tally in found.told.items():
        heard = str(Heard(answer).label) if answer else _("Not known")
        yield [_("Without a link"), heard, "", "", "", "", *_plain(tally)]
    if found.without_link.came:
        # Who only came to a meeting was not asked how they had heard of it.
        row = [_("Without a link"), _("People who came to a meeting"), "", "", "", ""]
        yield [*row, 0, 0, found.without_link.came, *[0] * len(STAGES), "", ""]


def weeks(report):
    """A line for each week: pair (headings, rows)."""
    header = [_("Week from"), _("Visits"), pgettext("how many", "Candidates")]
    return header, ([week.monday, week.visits, week.candidates] for week in report.weeks.every)


def territories(report):
    """A line for each territory and each profession, small numbers hidden: pair (headings, rows)."""
    header = [_("Table"), _("Name"), pgettext("how many", "Candidates"), *report.crossings.columns]
    parts = ((_("Territory"), report.crossings.territories), (_("Profession"), report.crossings.professions))
    return header, ([part, line.name, *_shown(line.numbers)] for part, lines in parts for line in lines)


#: Part in the address → what is in its file.
PARTS = {"channels": channels, "weeks": weeks, "territories": territories}
#: Part → what its file is called, in letters that any disk knows.
NAMES = {
    "channels": pgettext_lazy("name of a file", "channels"),
    "weeks": pgettext_lazy("name of a file", "weeks"),
    "territories": pgettext_lazy("name of a file", "territories"),
}


def _plain(tally, hidden=()):
    # A stage that none of them could come to is left empty, as is what is not known.
    values = tables.values(tally, STAGES)
    known = {stage for path, _rank in tally.furthest for stage in PATHS[path]} or set(STAGES)
    first = len(values) - 2 - len(STAGES)
    for place, stage in enumerate(STAGES, start=first):
        values[place] = values[place] if stage in known else None
    told = zip(tables.columns(STAGES), values, strict=True)
    return [_hidden() if column in hidden and value is not None else _for_spreadsheets(value) for column, value in told]


def _for_spreadsheets(value):
    """Money with the sign between units and cents that spreadsheets of the language calculate with."""
    if isinstance(value, Decimal):
        return str(value).replace(".", get_format("DECIMAL_SEPARATOR"))
    return "" if value is None else value


def _shown(numbers):
    return [_hidden() if each is None else each for each in numbers]


def _hidden():
    return _("fewer than %(number)s, or hidden") % {"number": SMALLEST}
