"""Channel links in the admin: how often each was followed, its QR code, and many of them at once."""

import django_filters
from django.core.exceptions import ValidationError
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_filters.fields import ModelChoiceField
from wagtail.admin.ui.tables import Column
from wagtail.admin.widgets.button import HeaderButton
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet

from campaign_pages.channels.admin_views import FORMS, CodeView, ManyLinksView
from campaign_pages.channels.models import ChannelLink
from campaign_pages.ownership.filters import OwnedFilterSet
from campaign_pages.ownership.viewsets import NeverChosen, OwnedList, OwnedViewSet


class CampaignField(ModelChoiceField):
    """A number that no page has is no choice; SQLite stops at it."""

    def to_python(self, value):
        try:
            return super().to_python(value)
        except OverflowError:
            raise ValidationError(self.error_messages["invalid_choice"], code="invalid_choice") from None


class CampaignFilter(django_filters.ModelChoiceFilter):
    field_class = CampaignField


class ChannelLinkFilterSet(OwnedFilterSet):
    campaign = CampaignFilter(
        queryset=lambda request: campaigns_of(ChannelLink.objects.visible_to(request.user)), label=_("Campaign")
    )

    class Meta:
        model = ChannelLink
        fields = ["kind"]


def campaigns_of(links):
    """The campaigns that these links belong to, by title."""
    model = ChannelLink._meta.get_field("campaign").related_model
    return model.objects.filter(pk__in=links.values("campaign")).order_by("title")


class CodeColumn(Column):
    """The short address, leading to the files of its QR code."""

    def get_value(self, link):
        return format_html(
            "{} {}", link.short_path, format_html_join(" ", '<a href="{}" aria-label="{}">{}</a>', files(link))
        )


def files(link):
    """Triples (address, name in full, name) of the files of the QR code."""
    for form in FORMS:
        name = f"QR\N{NO-BREAK SPACE}{form.upper()}"
        words = gettext("%(file)s of %(name)s") % {"file": name, "name": link.name}
        yield reverse("campaign_pages_channel_code", args=[link.pk, form]), words, name


class ChannelLinkIndexView(OwnedList, IndexView):
    """The list, with a button to make many links at once."""

    @property
    def header_buttons(self):
        buttons = super().header_buttons
        if self.user_has_permission("add"):
            buttons.append(
                HeaderButton(_("Many at once"), url=reverse("campaign_pages_many_channel_links"), icon_name="list-ul")
            )
        return buttons


class ChannelLinkViewSet(NeverChosen, OwnedViewSet, SnippetViewSet):
    model = ChannelLink
    icon = "link"
    menu_label = _("Channel links")
    menu_order = 255
    add_to_admin_menu = True
    inspect_view_enabled = False
    ordering = ["kind", "name"]
    index_view_class = ChannelLinkIndexView
    filterset_class = ChannelLinkFilterSet
    list_display = [
        "name",
        Column("kind", label=_("Channel"), accessor="get_kind_display", sort_key="kind"),
        Column("campaign", label=_("Campaign"), accessor="campaign.title", sort_key="campaign__title"),
        CodeColumn("code", label=_("Short address"), sort_key="code"),
        Column("visits", label=_("Visits"), sort_key="visits"),
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).with_campaign().with_visits()


def admin_urls():
    """For the hook ``register_admin_urls``."""
    return [
        path("campaign-pages/channel-links/many/", ManyLinksView.as_view(), name="campaign_pages_many_channel_links"),
        path(
            "campaign-pages/channel-links/<int:pk>/code.<str:form>",
            CodeView.as_view(),
            name="campaign_pages_channel_code",
        ),
    ]
