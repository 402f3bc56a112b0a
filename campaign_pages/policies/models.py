"""What makes a page a policy page: a Page-free mixin, so that a host with its own base Page can build on it."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents import get_document_model_string
from wagtail.images import get_image_model_string

from campaign_pages.campaigns.enums import ColourScheme
from campaign_pages.fields import RegistryStreamField


class PolicyMixin(models.Model):
    """A statement, what it commits to, the plan and the project behind it.

    Use it with a ``Page`` class and with ``PolicyServing``.
    """

    statement = models.TextField(
        _("statement"),
        blank=True,
        help_text=_("What the département stands for, in two to four sentences. It opens the page, in large type."),
    )
    picture = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Beside the statement. It only accompanies the words, so it has no alternative text."),
    )
    body = RegistryStreamField("page", blank=True, verbose_name=_("content"))
    plan = models.ForeignKey(
        "campaign_pages.Plan",
        verbose_name=_("plan"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="%(class)ss",
        help_text=_("Printed with its decision, its document and the campaigns that are part of it."),
    )
    project_document = models.ForeignKey(
        get_document_model_string(),
        verbose_name=_("project document"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The main button of the page. Empty: the document of the plan."),
    )
    project_label = models.CharField(
        _("words on its button"),
        max_length=80,
        blank=True,
        help_text=_("Empty: “The departmental project”."),
    )
    colour_scheme = models.CharField(
        _("leading colour"), max_length=20, choices=ColourScheme.choices, default=ColourScheme.PRIMARY
    )

    class Meta:
        abstract = True
