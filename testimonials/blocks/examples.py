"""Testimonials for the examples in the block chooser: nobody who exists."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from campaign_pages.blocks import examples
from campaign_pages.facts.quoting import plain


@dataclass
class ExampleTestimonial:
    """What a card prints, said by nobody; its picture is the newest one of the library."""

    card_name: str
    card_role: str
    sentence: str
    card_picture: Any = None
    is_voice: bool = False
    video_id: Any = None
    audio_id: Any = None

    @property
    def quoted_sentence(self):
        return plain(self.sentence)


def testimonials():
    """Three testimonials, two of them with a picture."""
    picture = examples.any_picture()
    return [
        ExampleTestimonial(
            "Nadia B.", _("foster carer for twelve years"), _("In the evening we go over the day at table."), picture
        ),
        ExampleTestimonial(
            "Bruno L.", _("child protection adviser"), _("I listen first. I decide afterwards."), picture
        ),
        ExampleTestimonial(_("A young adult who grew up in care"), "", _("Somebody waited for me."), is_voice=True),
    ]
