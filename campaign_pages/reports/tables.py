"""Numbers of a report as tables print them."""

from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy

from campaign_pages.facts.numerals import amount
from campaign_pages.reports.relay_masks import CAME

NOTHING = "–"

COMPARED = (
    ("visits", gettext_lazy("Visits")),
    ("candidates", pgettext_lazy("how many", "Candidates")),
    ("came", gettext_lazy("People who came to a meeting")),
    ("recruited", gettext_lazy("Recruited")),
    ("cost", gettext_lazy("Cost")),
    ("cost_per_candidate", gettext_lazy("Cost per candidate")),
)


def said(value):
    """A number, an amount of money (a ``Decimal``) or a dash for what is not known."""
    if value is None:
        return NOTHING
    return amount(value, "€" if isinstance(value, Decimal) else "")


def headings(stages, names):
    """The headings of a table of channels after the name."""
    first = [_("Visits"), pgettext("how many", "Candidates"), _("Came to a meeting")]
    return [*first, *(names[stage] for stage in stages), _("Cost"), _("Cost per candidate")]


def values(tally, stages):
    """The numbers under these headings."""
    reached = [tally.reached(stage) for stage in stages]
    return [tally.visits, tally.candidates, tally.came, *reached, tally.cost, tally.cost_per_candidate]


def columns(stages):
    """What stands under each of these headings: the name of a number of a tally, or a stage."""
    return ["visits", "candidates", CAME, *stages, "cost", "cost_per_candidate"]


def cells(tally, stages, hidden=()):
    """The same in words. ``hidden``: the columns whose number is not told."""
    told = zip(columns(stages), values(tally, stages), strict=True)
    return [pgettext("a number", "hidden") if column in hidden else said(value) for column, value in told]


def sums(tally):
    """Triples (name, what in words, number in words) of what stands at the top of a report and is compared."""
    return [(name, label, said(getattr(tally, name))) for name, label in COMPARED]


def side_by_side(now, then, with_cost=True):
    """Tuples (what, number of one, number of the other) of two things with the same attributes."""
    pairs = zip(sums(now), sums(then), strict=True)
    return [
        (label, one, other)
        for (name, label, one), (_name, _label, other) in pairs
        if with_cost or not name.startswith("cost")
    ]
