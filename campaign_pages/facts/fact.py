"""What every fact has beyond a record: a source, and an account of what it said when."""

from copy import copy

from django.db import models, transaction
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from campaign_pages import days
from campaign_pages.addresses import WebAddressField
from campaign_pages.facts import dates, editions
from campaign_pages.facts.record import Record

SOURCE_FIELDS = ["source", "publication", "published_on", "source_url"]


class Fact(Record):
    """Something said once and shown everywhere, with its source and the date on which to check it again.

    A kind of fact names in ``SAID`` the fields that the public reads. When a live fact is saved and one of them has
    changed, an edition is recorded (see ``editions``). ``queryset.update()`` and ``bulk_create()`` record none.
    """

    source = models.CharField(
        _("source"),
        max_length=200,
        blank=True,
        help_text=_("Who says so. Example: DREES, or the department's own HR service."),
    )
    publication = models.CharField(
        _("title of the publication"),
        max_length=250,
        blank=True,
        help_text=_("Where it says so. Example: decree 2025-1228, or the annual report on child protection."),
    )
    published_on = models.DateField(
        _("date of the publication"),
        null=True,
        blank=True,
        help_text=_("Two publications may give two values for the same day: this date tells them apart."),
    )
    source_url = WebAddressField(
        _("address of the source"),
        max_length=500,
        blank=True,
        help_text=_("Visitors can check. Example: https://www.legifrance.gouv.fr/…"),
    )

    SAID = SOURCE_FIELDS
    #: ``None``, or the moment whose value this copy is (set by ``editions.as_of``).
    frozen_at = None

    source_panel = MultiFieldPanel(
        [
            FieldPanel("source"),
            FieldPanel("publication"),
            FieldRowPanel([FieldPanel("published_on"), FieldPanel("source_url")]),
        ],
        heading=_("Where it comes from"),
    )

    search_fields = [
        *Record.search_fields,
        index.SearchField("source"),
        index.SearchField("publication"),
    ]

    class Meta(Record.Meta):
        abstract = True

    @property
    def source_text(self):
        """Source, publication and its date in one line: ``DREES, annual report, published on 12 March 2025``."""
        said = [self.source, self.publication]
        if self.published_on:
            said.append(gettext("published on %(day)s") % {"day": dates.day(self.published_on)})
        return ", ".join(filter(None, said))

    @property
    def frozen_text(self):
        """The moment whose value this is, in words; empty for what holds today."""
        if self.frozen_at is None:
            return ""
        day = dates.day(days.day_of(self.frozen_at))
        return gettext("figure of %(day)s") % {"day": day}

    def said(self):
        """What the public reads in this fact, as values that JSON can hold."""
        return {name: _stored(self, name) for name in self.SAID}

    def say(self, data):
        """Take back what ``said()`` returned at some time. Fields that did not exist then keep their value."""
        for name in self.SAID:
            if name in data:
                field = self._meta.get_field(name)
                setattr(self, field.attname, field.to_python(data[name]))

    def companions(self):
        """Other facts of the same kind that are shown with this one and must be of the same date."""
        return []

    def companion_pks(self):
        """The primary keys of ``companions()``, without fetching them."""
        return []

    def set_companions(self, facts):
        """Take the companions from ``facts``, a dictionary by primary key; those not in it are shown no more."""

    def duplicate(self):
        """A copy that shares no state with this object, for showing another moment."""
        twin = copy(self)
        twin._cluster_related_objects = dict(getattr(self, "_cluster_related_objects", {}))
        return twin

    def save(self, *args, **kwargs):
        """Save and, if the fact is live and what it says has changed, record an edition.

        Raises ``TypeError`` for a copy of the past. A save of a few fields (Wagtail's drafts and autosave do that)
        records what is in the database, never what is only in memory.
        """
        if self.frozen_at is not None:
            raise TypeError("This is a fact as it was said in the past; change the fact itself.")
        saved_fields = kwargs.get("update_fields")
        if saved_fields is not None and not {*self.SAID, "live"} & set(saved_fields):
            return super().save(*args, **kwargs)
        with transaction.atomic():
            if self.pk and not editions.exist_for(self):
                # Loaded in bulk: keep what it said before that is overwritten.
                self._record_edition(lambda row: row.last_published_at)
            super().save(*args, **kwargs)
            return self._record_edition()

    def _record_edition(self, moment=lambda row: None):
        row = type(self)._base_manager.filter(pk=self.pk, live=True).first()
        if row:
            editions.record(row, row.said(), moment(row))


def _stored(fact, name):
    field = fact._meta.get_field(name)
    value = getattr(fact, field.attname)
    return None if value is None else field.value_to_string(fact)
