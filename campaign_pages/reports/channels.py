"""What each channel and relay of a campaign brought, and those who came by no link."""

from collections import defaultdict
from dataclasses import dataclass

from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from campaign_pages.candidates.enums import Heard
from campaign_pages.channels.enums import ChannelKind
from campaign_pages.reports import counting
from campaign_pages.reports.tallies import Tally, total

#: How many relays the page lists; the file has them all.
RELAYS_SHOWN = 10
#: How many of these there is room for on paper.
RELAYS_PRINTED = 5
#: How many answers to “How did you hear of us?” it lists.
ANSWERS_SHOWN = 5


@dataclass(frozen=True)
class Line:
    """One line of a table: its name, what stands beneath it, and its numbers."""

    name: str
    tally: Tally
    detail: str = ""
    #: Of a link, whose numbers may have to be hidden.
    code: str = ""


class Channels:
    """The candidates and visits of a scope, sorted by where they came from; two queries.

    ``candidates``: those that ``counting`` found in the scope.
    """

    def __init__(self, scope, candidates):
        self.links = counting.links_of(scope)
        known = {link.code: link for link in self.links}
        self.elsewhere, self.without_link = Tally(), Tally()
        self.told = defaultdict(Tally)
        for source, heard, _profession, _territory, path, rank, number in candidates:
            if link := known.get(source):
                link.tally.add_candidates(path, rank, number)
            elif source:
                self.elsewhere.add_candidates(path, rank, number)
            else:
                self.without_link.add_candidates(path, rank, number)
                self.told[heard].add_candidates(path, rank, number)
        for source, people in counting.came_by_source(scope).items():
            link = known.get(source)
            tally = link.tally if link else self.elsewhere if source else self.without_link
            tally.came += people

    @cached_property
    def total(self):
        return total([*(link.tally for link in self.links), self.elsewhere, self.without_link])

    @cached_property
    def by_kind(self):
        """A line for each kind of channel that has a link, in the order of the choices."""
        sums = defaultdict(Tally)
        for link in self.links:
            sums[link.kind].add(link.tally)
        lines = [Line(str(kind.label), sums[kind]) for kind in ChannelKind if kind in sums]
        if not self.elsewhere.is_empty:
            lines.append(Line(_("A link of another campaign"), self.elsewhere))
        return lines

    @cached_property
    def by_answer(self):
        """A line for each answer to “How did you hear of us?” of those who came by no link, the most frequent first.

        The rarest ones share the last line.
        """
        lines = [
            Line(str(Heard(answer).label) if answer else _("Not known"), tally) for answer, tally in self.told.items()
        ]
        lines.sort(key=lambda line: (-line.tally.candidates, line.name))
        if len(lines) <= ANSWERS_SHOWN:
            return lines
        rare = lines[ANSWERS_SHOWN - 1 :]
        return [*lines[: ANSWERS_SHOWN - 1], Line(_("Other answers"), total(line.tally for line in rare))]

    @cached_property
    def relays(self):
        """The links that brought most, those without any visit or candidate left out."""
        brought = [link for link in self.links if link.tally.candidates or link.tally.visits or link.tally.came]
        brought.sort(key=lambda link: (-link.tally.candidates, -link.tally.came, -link.tally.visits, link.name))
        return [
            Line(
                link.name,
                link.tally,
                " · ".join(filter(None, [str(ChannelKind(link.kind).label), link.area])),
                link.code,
            )
            for link in brought
        ]

    @property
    def shown_relays(self):
        return self.relays[:RELAYS_SHOWN]

    @property
    def relays_left_out(self):
        return len(self.relays[RELAYS_SHOWN:])

    @property
    def relays_not_printed(self):
        return len(self.relays[RELAYS_PRINTED:])

    @property
    def silent(self):
        """How many links nobody followed."""
        return len(self.links) - len(self.relays)
