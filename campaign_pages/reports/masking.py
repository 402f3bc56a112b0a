"""Numbers so small that they could tell of somebody are not shown.

A candidate of a small commune, or the one doctor of a campaign, would be recognised by who knows them. Totals of a
campaign and of its channels are shown whatever they are, so that a hidden number must not follow from the others.
"""

from itertools import pairwise

#: The smallest number of people that is shown where places or professions are crossed.
SMALLEST = 5


def masked(numbers, also=()):
    """The numbers of one column whose total is known, each ``None`` where it is hidden.

    Hidden are those from 1 to 4, and those at the places of ``also``. One alone would follow from the total, and so
    would two that make up less than ``SMALLEST``: the next smallest are hidden with them, and where there are none
    left, zeros too. Else 0 tells of nobody and is shown.
    """
    hidden = {place for place, number in enumerate(numbers) if 0 < number < SMALLEST} | set(also)
    others = sorted(
        (place for place, number in enumerate(numbers) if number >= SMALLEST and place not in hidden),
        key=numbers.__getitem__,
    )
    while others and gives_away([numbers[place] for place in hidden]):
        hidden.add(others.pop(0))
    if gives_away([numbers[place] for place in hidden]):
        hidden.update(range(len(numbers)))
    return [None if place in hidden else number for place, number in enumerate(numbers)]


def masked_in_turn(columns):
    """The same of several columns, each of which counts who came further than those of the one before: stages.

    A later number beside a hidden one would say how large that is at least, and nobody before it that it is none.
    """
    also = [set() for _column in columns]
    while True:
        shown, before = [], set()
        for column, further in zip(columns, also, strict=True):
            shown.append(masked(column, before | further))
            before = {place for place, number in enumerate(shown[-1]) if number is None}
        given_away = [
            (turn, place)
            for turn, (earlier, later) in enumerate(pairwise(shown))
            for place, number in enumerate(earlier)
            if number == 0 and later[place] is None
        ]
        if not given_away:
            return shown
        for turn, place in given_away:
            also[turn].add(place)


def gives_away(hidden):
    """Whether these hidden numbers, the sum of which is known, tell too much: one alone, or less than five in all."""
    return bool(hidden) and (len(hidden) < 2 or sum(hidden) < SMALLEST)
