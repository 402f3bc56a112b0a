from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.documents.models import AbstractDocument, Document
from wagtail.fields import RichTextField
from wagtail.images.models import AbstractImage, AbstractRendition, Image
from wagtail.models import Page


class DepartmentImage(AbstractImage):
    """The host's own image model: the add-on must work with it."""

    credit = models.CharField("crédit", max_length=200, blank=True)

    admin_form_fields = (*Image.admin_form_fields, "credit")


class DepartmentRendition(AbstractRendition):
    image = models.ForeignKey(DepartmentImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="unique_rendition")
        ]


class DepartmentDocument(AbstractDocument):
    """The host's own document model."""

    admin_form_fields = Document.admin_form_fields


class HomePage(Page):
    introduction = RichTextField("introduction", blank=True)

    content_panels = [*Page.content_panels, FieldPanel("introduction")]
