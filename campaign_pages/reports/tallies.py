"""Numbers of one line of a report, and their sum. Knows no database."""

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal

from campaign_pages.candidates.enums import Stage
from campaign_pages.candidates.stages import PATHS
from campaign_pages.reports.reached import RANKS

CENT = Decimal("0.01")


@dataclass
class Tally:
    """What a channel, a relay, a territory or a whole campaign brought.

    ``visits``: how often its links were followed. ``furthest``: candidates by way to a profession and furthest stage,
    {(way, rank): number}. ``came``: people who came to an information meeting. ``cost`` in euros, ``None`` where none
    is known.
    """

    visits: int = 0
    came: int = 0
    cost: Decimal | None = None
    furthest: Counter = field(default_factory=Counter)

    def add(self, other):
        """Take in the numbers of another one. Returns itself."""
        self.visits += other.visits
        self.came += other.came
        self.furthest.update(other.furthest)
        if other.cost is not None:
            self.cost = (self.cost or Decimal(0)) + other.cost
        return self

    def add_candidates(self, path, rank, number):
        self.furthest[path, rank] += number

    @property
    def candidates(self):
        return sum(self.furthest.values())

    def reached(self, stage, path=None):
        """How many came as far as a stage or further; of one ``path``, or of all that know the stage."""
        rank = RANKS[stage]
        return sum(
            number
            for (own, furthest), number in self.furthest.items()
            if furthest >= rank and stage in PATHS[own] and path in (None, own)
        )

    @property
    def recruited(self):
        return self.reached(Stage.RECRUITED)

    @property
    def cost_per_candidate(self):
        """In euros, rounded to cents; ``None`` without a cost or a candidate."""
        if self.cost is None or not self.candidates:
            return None
        return (self.cost / self.candidates).quantize(CENT)

    @property
    def is_empty(self):
        return not (self.visits or self.came or self.candidates or self.cost)


def total(tallies):
    """The sum of several."""
    whole = Tally()
    for tally in tallies:
        whole.add(tally)
    return whole
