"""One line per room: the models are imported here, so that Django finds them."""

from testimonials.people.models import Authorisation, Person, PersonPicture
from testimonials.recordings.models import Audio, CaptionTrack, Video
from testimonials.rights.models import HeldFile, RightsCheck, RightsNotice
from testimonials.series.models import Exchange, LiftedQuotation
from testimonials.series.pages import SeriesPage, TestimonialPage

__all__ = [
    "Audio",
    "Authorisation",
    "CaptionTrack",
    "Exchange",
    "HeldFile",
    "LiftedQuotation",
    "Person",
    "PersonPicture",
    "RightsCheck",
    "RightsNotice",
    "SeriesPage",
    "TestimonialPage",
    "Video",
]
