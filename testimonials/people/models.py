"""The records of this room."""

from testimonials.people.authorisation import Authorisation
from testimonials.people.person import Person, PersonPicture, PersonTag

__all__ = ["Authorisation", "Person", "PersonPicture", "PersonTag"]
