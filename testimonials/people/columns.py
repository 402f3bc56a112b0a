"""Columns of the lists of people: a small portrait, and the rights in words with a colour and a sign."""

from wagtail.admin.ui.tables import Column
from wagtail.images.shortcuts import get_rendition_or_not_found

from campaign_pages import days
from testimonials.people.enums import Standing
from testimonials.people.standing import rights_of, validity_of

#: The square cut of a portrait in a list.
THUMBNAIL = "fill-80x80"

#: Sign and tone of each standing: the colour is never alone.
SIGNS = {
    Standing.VALID: ("check", "good"),
    Standing.NOT_NEEDED: ("check", "good"),
    Standing.EXPIRING: ("warning", "soon"),
    Standing.TO_COME: ("warning", "soon"),
    Standing.ENDED: ("cross", "bad"),
    Standing.WITHDRAWN: ("cross", "bad"),
    Standing.MISSING: ("cross", "bad"),
}


def rights_with_sign(rights):
    """``Rights`` with the sign and the tone of their standing, for the template ``_standing.html``."""
    icon, tone = SIGNS[rights.standing]
    return {"rights": rights, "icon": icon, "tone": tone}


def person_rights(person):
    return rights_of(person, days.today())


def person_standing(person):
    """The rights of a listed person today, in words."""
    return person_rights(person).sentence


def authorisation_rights(authorisation):
    return validity_of(authorisation, days.today())


def authorisation_standing(authorisation):
    """What a listed authorisation is worth today, in words."""
    return authorisation_rights(authorisation).sentence


class StandingColumn(Column):
    """Rights in words, with a sign and a colour; the accessor gives ``Rights``, or ``None`` for an empty cell."""

    cell_template_name = "testimonials/people/admin/standing_cell.html"

    def get_cell_context_data(self, instance, parent_context):
        context = super().get_cell_context_data(instance, parent_context)
        rights = context["value"]
        if rights:
            context["icon"], context["tone"] = SIGNS[rights.standing]
        return context


class ThumbnailColumn(Column):
    """A small picture; none of somebody who was withdrawn. ``accessor`` gives the picture or ``None``."""

    cell_template_name = "testimonials/people/admin/thumbnail_cell.html"

    def get_cell_context_data(self, instance, parent_context):
        context = super().get_cell_context_data(instance, parent_context)
        picture = context["value"]
        context["thumbnail"] = get_rendition_or_not_found(picture, THUMBNAIL) if picture else None
        return context


def thumbnail_of(person):
    """The picture to list a person with: none once they were withdrawn."""
    return None if person is None or person.withdrawn_at else person.portrait
