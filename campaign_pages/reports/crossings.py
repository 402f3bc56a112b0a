"""Candidates by profession and by territory: numbers too small to be shown are hidden."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from campaign_pages.candidates.enums import Stage
from campaign_pages.candidates.stages import PATHS
from campaign_pages.facts.enums import RecruitmentPath
from campaign_pages.reports.masking import SMALLEST, gives_away, masked, masked_in_turn
from campaign_pages.reports.reached import ORDER
from campaign_pages.reports.tallies import Tally, total

#: The stages that every way to a profession knows.
SHARED = (Stage.CONTACTED, Stage.RECRUITED)
NOT_TOLD = gettext_lazy("Not told")


@dataclass(frozen=True)
class Crossing:
    """A line of a table: ``numbers`` in the order of its columns, ``None`` where one is hidden."""

    name: str
    numbers: tuple


@dataclass(frozen=True)
class FunnelStep:
    """A stage of one way: how many came so far (``None``: hidden), and their share of all, between 0 and 100."""

    name: str
    number: int | None
    share: int | None


@dataclass(frozen=True)
class Funnel:
    """The stages of one way to a profession. ``name``: of the way, empty where the campaign has one alone."""

    name: str
    steps: tuple


class Crossings:
    """``candidates``: those that ``counting`` found. ``names``: stage → name on the site."""

    def __init__(self, candidates, names):
        self.names = names
        self._professions, self._territories = defaultdict(Tally), defaultdict(Tally)
        # A crowd of relays makes many rows of few places: these are summed first.
        alike = Counter()
        for _source, _heard, profession, territory, path, rank, number in candidates:
            alike[profession or "", territory, path, rank] += number
        for (profession, territory, path, rank), number in alike.items():
            self._professions[profession].add_candidates(path, rank, number)
            self._territories[territory].add_candidates(path, rank, number)
        whole = total(self._professions.values())
        self.paths = [path for path in RecruitmentPath if any(own == path for own, _rank in whole.furthest)]
        self._total = whole

    @property
    def columns(self):
        """The headings of the tables after the number of candidates."""
        return [self.names[stage] for stage in SHARED]

    @property
    def professions(self):
        return _crossed(self._professions, NOT_TOLD)

    @property
    def territories(self):
        return _crossed(self._territories, _("Not known"))

    @property
    def funnels(self):
        """One for each way that anybody takes; where there are several, their small numbers are hidden."""
        columns = self._columns()
        return [self._funnel(place, path, columns) for place, path in enumerate(self.paths)]

    def _columns(self):
        """{stage: what is shown of each way}: no hidden number follows from the total or from its neighbours."""
        numbers = {stage: [self._reached(stage, path) for path in self.paths] for stage in ORDER}
        if len(self.paths) < 2:
            return numbers
        also = self._told_by_professions()
        while True:
            shown = {stage: masked(column, also[stage]) for stage, column in numbers.items()}
            beside = [
                (stage, place) for place, path in enumerate(self.paths) for stage in self._tight(shown, place, path)
            ]
            if not beside:
                return shown
            for stage, place in beside:
                also[stage].add(place)

    def _told_by_professions(self):
        """{stage: places of ways}: where the sum of a way would tell what the table of professions hides."""
        shown = {line.name: line.numbers for line in self.professions}
        found = defaultdict(set)
        for place, path in enumerate(self.paths):
            lines = [
                (shown[name or NOT_TOLD], tally)
                for name, tally in self._professions.items()
                if any(own == path for own, _rank in tally.furthest)
            ]
            for turn, stage in enumerate((Stage.NEW, *SHARED)):
                hidden = [tally.reached(stage) for numbers, tally in lines if numbers[turn] is None]
                if any(hidden) and gives_away(hidden):
                    found[stage].add(place)
        return found

    def _reached(self, stage, path):
        return self._total.reached(stage, path) if stage in PATHS[path] else 0

    def _tight(self, shown, place, path):
        """The stages of a way to hide as well: those around hidden ones that leave less than five between them."""
        told, before = None, self._total.candidates
        # How many the hidden stages since then may be at most, and whether there are any.
        most, is_open = before, False
        for stage in [*PATHS[path], None]:
            number = shown[stage][place] if stage else 0
            if number is None:
                is_open = True
                # The total is told of the stages that every way knows.
                most = min(most, self._total.reached(stage)) if stage in SHARED else most
                continue
            if is_open and before < SMALLEST and told:
                yield told
            elif is_open and most >= SMALLEST > most - number:
                yield stage
            told, before, most, is_open = stage, number, number, False

    def _funnel(self, place, path, columns):
        steps = [(stage, columns[stage][place]) for stage in PATHS[path]]
        first = steps[0][1]
        return Funnel(
            name=str(path.label) if len(self.paths) > 1 else "",
            steps=tuple(FunnelStep(self.names[stage], number, _share(number, first)) for stage, number in steps),
        )


def _share(number, whole):
    return round(100 * number / whole) if number is not None and whole else None


def _crossed(tallies, unnamed):
    lines = sorted(tallies.items(), key=lambda pair: (not pair[0], -pair[1].candidates, pair[0]))
    columns = [[tally.candidates for _name, tally in lines]]
    columns += [[tally.reached(stage) for _name, tally in lines] for stage in SHARED]
    rows = zip(*masked_in_turn(columns), strict=True)
    return [Crossing(name or unnamed, numbers) for (name, _tally), numbers in zip(lines, rows, strict=True)]
