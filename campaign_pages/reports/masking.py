"""Numbers so small that they could tell of somebody are not shown.

A candidate of a small commune, or the one doctor of a campaign, would be recognised by who knows them. Totals of a
campaign and of its channels are shown whatever they are, so that a hidden number must not follow from the others.
"""

#: The smallest number of people that is shown where places or professions are crossed.
SMALLEST = 5


def masked(numbers):
    """The numbers of one column whose total is known, each ``None`` where it is hidden.

    Hidden are those from 1 to 4. One alone would follow from the total, and so would two that make up less than
    ``SMALLEST``: the next smallest are hidden with them. 0 tells of nobody and is shown.
    """
    hidden = {place for place, number in enumerate(numbers) if 0 < number < SMALLEST}
    others = sorted((place for place, number in enumerate(numbers) if number >= SMALLEST), key=numbers.__getitem__)
    while hidden and others and (len(hidden) < 2 or sum(numbers[place] for place in hidden) < SMALLEST):
        hidden.add(others.pop(0))
    return [None if place in hidden else number for place, number in enumerate(numbers)]
