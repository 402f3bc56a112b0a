"""What a thing has that belongs to one site of a Wagtail with several."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import TranslatableMixin


class BelongsToSite(models.Model):
    """Something that the editors of one site enter, and those of other sites neither see nor change.

    Whose it is does not wait for publication, is in no revision, and holds for all its translations. Its model needs
    three things more: a manager made from an ``OwnedQuerySet``, ``OwnedForm`` as (a base of) its ``base_form_class``
    and a viewset that is an ``OwnedViewSet``. To be listed first among the bases.
    """

    site = models.ForeignKey(
        "wagtailcore.Site",
        verbose_name=_("site"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_(
            "Only the editors of this site see it. What all sites share is seen and chosen everywhere, and changed by "
            "those who work on every site."
        ),
    )
    # It is not shown by its site.
    site.wagtail_reference_index_ignore = True

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        saved = super().save(*args, **kwargs)
        only = kwargs.get("update_fields")
        if isinstance(self, TranslatableMixin) and (only is None or "site" in only):
            self._give_to_site()
        return saved

    def save_revision(self, *args, **kwargs):
        if self.pk:
            self._give_to_site()
        return super().save_revision(*args, **kwargs)

    def with_content_json(self, content):
        revision = super().with_content_json(content)
        revision.site_id = self.site_id
        return revision

    def _give_to_site(self):
        """Write its site into its row and into its translations, where another one stands."""
        family = {"pk": self.pk}
        if isinstance(self, TranslatableMixin):
            family = {"translation_key": self.translation_key}
        rows = type(self)._base_manager.filter(**family)
        rows.exclude(site=self.site_id).update(site=self.site_id)
