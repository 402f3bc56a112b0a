"""What every record of the editors has: a name, a site, drafts, a preview, a review date, translations."""

import re

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.models import DraftStateMixin, PreviewableMixin, RevisionMixin, TranslatableMixin
from wagtail.search import index

from campaign_pages.facts import dates
from campaign_pages.ownership.forms import OwnedForm
from campaign_pages.ownership.models import BelongsToSite


class Record(
    BelongsToSite, DraftStateMixin, RevisionMixin, TranslatableMixin, PreviewableMixin, index.Indexed, ClusterableModel
):
    """Something entered once and shown wherever an editor chooses it: a contact, a partner, a key figure.

    A kind of record says its ``headline``, and in ``names()`` which other records, pictures or pages are shown with
    it: a page then fetches them all at once (see ``blocks.shelf``). Whoever prints them reads them with ``shown()``.
    """

    name = models.CharField(
        _("name in the lists"),
        max_length=150,
        help_text=_("Only editors see it. Example: Foster carers, end of 2025."),
    )
    review_on = models.DateField(
        _("to be reviewed on"),
        null=True,
        blank=True,
        help_text=_("From that day, the admin home reminds you to check it. Example: 1 January for the minimum wage."),
    )

    base_form_class = OwnedForm

    #: Names of the relations that the public reads together with this record.
    SHOWN_WITH = ()
    #: The relation whose rows a page reads in one query with its records, or ``None``; ``load_parts`` reads the others.
    READ_WITH = None
    #: What this copy takes its companions from (set by the shelf of a page), or ``None`` in lists and previews.
    shelf = None

    search_fields = [
        index.SearchField("name", boost=2),
        index.AutocompleteField("name"),
        index.FilterField("live"),
        index.FilterField("review_on"),
        index.FilterField("locale_id"),
        index.FilterField("site_id"),
        index.FilterField("translation_key"),
    ]

    class Meta(TranslatableMixin.Meta):
        abstract = True

    def __str__(self):
        """Its name and what it says, each once: editors often name a record by what it says."""
        said = [part for part in self.headline.split(" · ") if part and not _holds(self.name, part)]
        is_said = any(_holds(part, self.name, from_the_start=True) for part in said)
        return " · ".join(said if is_said else [self.name, *said])

    @property
    def headline(self):
        """What it says in a few words, for lists and choosers. Each kind of record says its own."""
        raise NotImplementedError(f"{type(self).__name__} must say its headline.")

    @property
    def approved_schedule(self):
        """Whether a publication is scheduled. Lists ask for all of them at once (``with_schedule``)."""
        if "has_schedule" in self.__dict__:
            return self.has_schedule
        return super().approved_schedule

    @property
    def review_text(self):
        """The review date by its name; empty without one."""
        return dates.day(self.review_on) if self.review_on else ""

    def needs_review(self, today):
        """Say whether the review date has come by ``today`` (a ``date``)."""
        return self.review_on is not None and self.review_on <= today

    def warnings(self):
        """Sentences that tell the editor, after saving, what is allowed but probably not meant. Never stops a save."""
        return []

    def is_hushed(self, neutral):
        """Say whether a site that is ``neutral`` hides this record wherever it is named."""
        return False

    def names(self):
        """Pairs (model, primary key) of everything that is shown with this record; those of ``SHOWN_WITH`` here."""
        fields = [self._meta.get_field(name) for name in self.SHOWN_WITH]
        return [(field.related_model, pk) for field in fields if (pk := getattr(self, field.attname))]

    def get_structured_data(self, site_url):
        """Schema.org objects, without ``@context``, that a page which shows the record prints into its head.

        ``site_url``: to make addresses absolute; the record's ``shelf`` holds what it is shown with.
        """
        return []

    def get_pictures(self):
        """The pairs (image id, name of a spec of ``pictures.specs``) that it shows, to be cut when it is published."""
        return []

    def shown(self, name):
        """The object behind a relation of ``SHOWN_WITH`` as the public sees it; ``None`` if it may not be seen."""
        field = self._meta.get_field(name)
        pk = getattr(self, field.attname)
        if not pk:
            return None
        return self.shown_object(field.related_model, pk)

    def shown_object(self, model, pk):
        """The object that ``names()`` announced, from the page's shelf; without one, from the database, if live."""
        if self.shelf is not None:
            return self.shelf.take(model, pk)
        found = model._default_manager.filter(pk=pk).first()
        return found if found and getattr(found, "live", True) else None

    @classmethod
    def load_parts(cls, records):
        """Fetch what these records are made of beyond their own row, with one query for each kind of part."""


def _holds(text, words, from_the_start=False):
    """Say whether a text says these words, whole and in this order, whatever their case and spaces."""
    text, words = (" ".join(each.casefold().split()) for each in (text, words))
    begins = "^" if from_the_start else r"(?<!\w)"
    return bool(words) and bool(re.search(rf"{begins}{re.escape(words)}(?!\w)", text))
