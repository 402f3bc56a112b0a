"""What a testimonial shows of itself as a card: in its series, beside its neighbours, in blocks of other pages."""

from django.db.models.functions import Length, Substr
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.images import get_image_model
from wagtail.models import Page

from campaign_pages.facts.quoting import plain
from campaign_pages.pictures.gates import shown
from testimonials.people.models import Person


class Gathered:
    """Testimonials of one page class that were fetched together, and their quotations when somebody asks."""

    def __init__(self, model, numbers):
        self.model, self.numbers = model, numbers

    @cached_property
    def quotations(self):
        """Lists of texts by primary key; one query for all, whichever copy asks first."""
        rows = self.model.quotations.rel.related_model.objects.filter(testimonial__in=self.numbers)
        found = {}
        for number, text in rows.order_by("sort_order", "pk").values_list("testimonial", "text"):
            found.setdefault(number, []).append(text)
        return found


class TestimonialCard:
    """Behaviour of a page class built on ``TestimonialMixin``: its name, job, sentence, picture and quotations.

    Many cards cost as many queries as one: ``load_parts`` fetches the people of all of them, and the shelf of the page
    their pictures. A card is never asked for by somebody who has not asked before whether it may be shown.
    """

    #: What this copy takes its picture from (set by the shelf of a page), or ``None`` in lists and previews.
    shelf = None
    #: What was fetched together with this copy, or ``None``.
    gathered = None

    @classmethod
    def found_by(cls, now, tag="", series_pk=None):
        """The published testimonials open to everybody that may be shown at ``now``, in the order of the tree.

        ``tag``: the name of a tag of the person, in any case of letters. ``series_pk``: the page they stand below.
        """
        pages = cls.objects.live().filter(view_restrictions=None).showable(now).order_by("path")
        if tag:
            pages = pages.filter(person__in=Person.objects.filter(tags__name__iexact=tag).values("pk"))
        if series_pk:
            series = Page.objects.live().filter(pk=series_pk, view_restrictions=None)
            above = Substr("path", 1, Length("path") - cls.steplen)
            pages = pages.alias(above=above).filter(above__in=series.values("path"))
        return pages

    @classmethod
    def for_cards(cls):
        """What the shelf of a page fetches cards from: with the person, and whether it is withheld, in one query."""
        return cls.objects.select_related("person").telling_withheld(timezone.now())

    @classmethod
    def load_parts(cls, pages):
        """Fetch the people of several testimonials at once, for the shelf of a page that shows them."""
        # A page that is merely linked to was fetched without its own fields.
        cards = [page for page in pages if "person_id" in page.__dict__]
        if not cards:
            return
        gathered = Gathered(cls, [card.pk for card in cards])
        missing = {card.person_id for card in cards if card.person_id and not cls.person.is_cached(card)}
        people = Person.objects.in_bulk(missing) if missing else {}
        for card in cards:
            card.gathered = gathered
            if card.person_id in people:
                card.person = people[card.person_id]

    def names(self):
        """Pairs (model, primary key) of what its card is shown with, for the shelf."""
        return (
            [(get_image_model(), self.card_picture_id)] if "person_id" in self.__dict__ and self.card_picture_id else []
        )

    @property
    def is_voice(self):
        """Whether an anonymous voice speaks: words only."""
        return self.person is not None and self.person.is_voice

    @property
    def card_picture_id(self):
        """The portrait of the person, else the picture of the page; a voice has none, whatever was chosen."""
        if self.person is None or self.person.is_voice:
            return None
        return self.person.portrait_id or self.picture_id

    @property
    def card_picture(self):
        """The picture of the card, unless a gate withholds it."""
        if not self.card_picture_id:
            return None
        if self.shelf is not None:
            return self.shelf.picture(self.card_picture_id)
        return shown(self.person.portrait or self.picture)

    @property
    def card_name(self):
        """Who speaks."""
        return self.person.shown_name if self.person else self.title

    @property
    def card_role(self):
        """The job; a voice has none."""
        return "" if self.person is None or self.person.is_voice else self.person.role

    @property
    def since_text(self):
        """``since 2014``; empty without a year."""
        year = None if self.person is None or self.person.is_voice else self.person.since_year
        return _("since %(year)d") % {"year": year} if year else ""

    @property
    def quoted_sentence(self):
        """The sentence that sums it up, in the quotation marks of the language; empty without one."""
        return plain(self.sentence)

    @property
    def lifted(self):
        """Its quotations in the editor's order; one query for all the cards that were fetched together."""
        if self.gathered is not None:
            return self.gathered.quotations.get(self.pk, [])
        return self.own_quotations

    @cached_property
    def own_quotations(self):
        return [row.text for row in self.quotations.all()]

    def quotation(self, number=None):
        """The quotation of that number, from 1; without one the first, else the sentence. Empty if there is none."""
        if number is None:
            return next(iter(self.lifted), self.sentence)
        return self.lifted[number - 1] if 0 < number <= len(self.lifted) else ""
