"""The host's own image and document models: the add-on must work with them as with Wagtail's."""

from django.db import models
from wagtail.documents.models import AbstractDocument, Document
from wagtail.images.models import AbstractImage, AbstractRendition, Image


class Licence(models.TextChoices):
    """Under which terms the département holds a picture."""

    OWN = "own", "Œuvre du Département"
    LICENSED = "licensed", "Droits cédés au Département"
    OPEN = "open", "Licence libre"
    PUBLIC_DOMAIN = "public-domain", "Domaine public"


class DepartmentImage(AbstractImage):
    """A picture with what the law asks one to keep beside it: its author and what one may do with it."""

    credit = models.CharField(
        "crédit", max_length=200, blank=True, help_text="Auteur ou autrice, tel que le crédit doit être imprimé."
    )
    licence = models.CharField("licence", max_length=20, choices=Licence, blank=True)
    permitted_use = models.TextField(
        "utilisations autorisées",
        blank=True,
        help_text="Supports et date de fin. Exemple : site et réseaux du Département, jusqu’au 31 décembre 2027.",
    )

    admin_form_fields = (*Image.admin_form_fields, "credit", "licence", "permitted_use")

    class Meta(AbstractImage.Meta):
        verbose_name = "image"
        verbose_name_plural = "images"


class DepartmentRendition(AbstractRendition):
    image = models.ForeignKey(DepartmentImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="unique_rendition")
        ]


class DepartmentDocument(AbstractDocument):
    """A document with the service that issued it."""

    issuer = models.CharField("service émetteur", max_length=200, blank=True)

    admin_form_fields = (*Document.admin_form_fields, "issuer")

    class Meta(AbstractDocument.Meta):
        verbose_name = "document"
        verbose_name_plural = "documents"
