"""What robots read of testimonials: a person while their rights hold, the list of a series; nothing of anybody else."""

from campaign_pages.head.data import absolute
from campaign_pages.pictures.renditions import renditions


def person_data(testimonial, picture, base):
    """The schema.org ``Person`` of an adult professional, with the picture that is shown; a voice has none.

    Asked for a page that is being shown only: its rights have been asked already. ``base``: address of the site.
    """
    person = testimonial.person
    if person is None or person.is_voice:
        return []
    files = [] if picture is None or picture.is_svg() else renditions(picture, "portrait")
    known = {
        "@type": "Person",
        "name": person.display_name,
        "jobTitle": person.role,
        "worksFor": {"@type": "Organization", "name": person.service} if person.service else None,
        "image": absolute(files[-1].url, base) if files else "",
    }
    return [{key: value for key, value in known.items() if value}]


def item_list(cards, first, total, request):
    """The schema.org ``ItemList`` of the episodes on one page of a series; ``first``: the rank of the first of them.

    Google's carousels want position and address, and the name where it is printed.
    """
    if not cards:
        return []
    items = [
        {"@type": "ListItem", "position": rank, "name": card.title, "url": card.get_full_url(request)}
        for rank, card in enumerate(cards, start=first)
    ]
    return [{"@type": "ItemList", "numberOfItems": total, "itemListElement": items}]
