"""The form of an identity: tabs in the order in which an editor thinks."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel, ObjectList, TabbedInterface

from campaign_pages.branding.fields import ColourInput


def branding_tabs():
    """The edit handler of ``Branding``."""
    return TabbedInterface(
        [
            ObjectList(_identity(), heading=_("Identity")),
            ObjectList(_appearance(), heading=_("Colours")),
            ObjectList(_typography(), heading=_("Typography")),
            ObjectList(_words(), heading=_("Vocabulary")),
            ObjectList(_links(), heading=_("Links and legal")),
        ]
    )


def _identity():
    return [
        MultiFieldPanel([FieldPanel("organisation_name"), FieldPanel("short_name")], heading=_("Name")),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("logo"), FieldPanel("logo_dark")]), FieldPanel("favicon")], heading=_("Logo")
        ),
        MultiFieldPanel(
            [FieldPanel("footer_text"), FieldRowPanel([FieldPanel("postal_address"), FieldPanel("phone")])],
            heading=_("Footer and contact"),
        ),
    ]


def _appearance():
    def colour(name):
        return FieldPanel(name, widget=ColourInput)

    return [
        MultiFieldPanel(
            [
                HelpPanel(
                    _("Five colours make the site; the others follow from them. Contrast is checked when you save.")
                ),
                FieldRowPanel([colour("ink"), colour("paper")]),
                FieldRowPanel([colour("primary"), colour("accent")]),
                FieldRowPanel([colour("light")]),
            ],
            heading=_("Colours"),
        ),
        MultiFieldPanel([FieldPanel("corners"), FieldPanel("follows_dark_mode")], heading=_("Shape and dark mode")),
    ]


def _typography():
    def own_family(role):
        return [
            FieldRowPanel([FieldPanel(f"{role}_family"), FieldPanel(f"{role}_licence")]),
            FieldPanel(f"{role}_file"),
            FieldRowPanel([FieldPanel(f"{role}_lightest"), FieldPanel(f"{role}_heaviest")]),
        ]

    return [
        MultiFieldPanel([FieldPanel("heading_type"), FieldPanel("heading_weight")], heading=_("Headings")),
        MultiFieldPanel(own_family("heading"), heading=_("Your own family for headings"), classname="collapsed"),
        MultiFieldPanel([FieldPanel("text_type")], heading=_("Text")),
        MultiFieldPanel(own_family("text"), heading=_("Your own family for text"), classname="collapsed"),
    ]


def _words():
    return [
        MultiFieldPanel(
            [
                HelpPanel(_("The words of your site for the profession: pages, forms and mails use them everywhere.")),
                FieldPanel("carer_inclusive"),
                FieldRowPanel([FieldPanel("carer_feminine"), FieldPanel("carer_masculine")]),
                FieldPanel("carer_plural"),
            ],
            heading=_("The carer"),
        ),
        MultiFieldPanel(
            [FieldPanel("service_word"), FieldRowPanel([FieldPanel("meeting_word"), FieldPanel("meeting_plural")])],
            heading=_("Service and meeting"),
        ),
    ]


def _links():
    def legal(name):
        return FieldRowPanel([FieldPanel(f"{name}_page"), FieldPanel(f"{name}_address")])

    networks = ["facebook", "instagram", "linkedin", "x_profile", "youtube", "mastodon", "peertube"]
    return [
        MultiFieldPanel(
            [legal("legal_notice"), legal("personal_data"), legal("accessibility")], heading=_("Legal pages")
        ),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("accessibility_audit_date"), FieldPanel("accessibility_rate")])],
            heading=_("Accessibility audit"),
        ),
        MultiFieldPanel([FieldPanel(network) for network in networks], heading=_("Social networks")),
    ]
