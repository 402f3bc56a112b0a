"""Which numbers of a relay are hidden: a relay that is a place crosses candidates with a commune.

Whoever knows a small commune knows its one candidate, and would read here how far they came. What a channel brought in
all is always shown: a hidden number must not follow from that sum and from the other relays of the channel.
"""

from collections import defaultdict

from campaign_pages.candidates.stages import PATHS
from campaign_pages.channels.enums import ChannelKind
from campaign_pages.reports.masking import masked, masked_in_turn

#: The column of people who came to a meeting, beside those of the stages.
CAME = "came"


def is_place(link):
    """Whether a link stands for one place: a town hall, or whatever names its area."""
    return link.kind == ChannelKind.TOWN_HALL or bool(link.area)


def hidden_in(links, stages):
    """{code: columns that are hidden}: of ``CAME`` and these ``stages``, which come one after the other."""
    of_kind = defaultdict(list)
    for link in links:
        of_kind[link.kind].append(link)
    hidden = defaultdict(set)
    for alike in of_kind.values():
        # The only relay of a channel is the channel, whose numbers stand above.
        places = [link for link in alike if is_place(link)] if len(alike) > 1 else []
        _note(hidden, places, CAME, masked([link.tally.came for link in places]))
        # Who brought nobody brought nobody to a stage: “hidden” would hide nothing.
        places = [link for link in places if link.tally.candidates]
        known = {stage for link in places for path, _rank in link.tally.furthest for stage in PATHS[path]}
        in_turn = [stage for stage in stages if stage in known]
        shown = masked_in_turn([[link.tally.reached(stage) for link in places] for stage in in_turn])
        for stage, numbers in zip(in_turn, shown, strict=True):
            _note(hidden, places, stage, numbers)
    return hidden


def _note(hidden, places, column, shown):
    """Note which of these places hide their number of a column: those that show none."""
    for link, number in zip(places, shown, strict=True):
        if number is None:
            hidden[link.code].add(column)
