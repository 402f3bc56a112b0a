"""The processing record of a site (RGPD, article 30): one page to read and print, made from the settings in force."""

from django.conf import settings as django_settings
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from campaign_pages import days
from campaign_pages.branding.models import Branding
from campaign_pages.intake.desk import ANSWER, PermittedMenuItem, SiteView
from campaign_pages.intake.duties import PURGE
from campaign_pages.intake.models import DutyRun
from campaign_pages.intake.processings import (
    address_of_controller,
    controller_of,
    notice_settings,
    processings_of,
    writers_who_see_people,
)

#: Who answers persons, or writes the notices that the record repeats.
NEEDS = (ANSWER, "campaign_pages.change_privacynotice")


class RecordView(SiteView):
    """Who is responsible, each processing, and what protects it. What nobody has filled in says so, with a link."""

    needs = NEEDS
    template_name = "campaign_pages/intake/admin/record.html"
    page_title = gettext_lazy("Processing record")
    header_icon = "lock"

    def get_context_data(self, **kwargs):
        notice = notice_settings(self.site)
        return super().get_context_data(
            sites=self.sites,
            site=self.site,
            controller=controller_of(self.site),
            controller_address=address_of_controller(self.site),
            dpo_contact=notice.dpo_contact,
            notice_address=self.settings_address("privacynotice"),
            identity_address=self.settings_address(Branding._meta.model_name),
            processings=processings_of(self.site),
            measures=measures(self.site),
            today=days.in_words(days.today()),
            **kwargs,
        )

    def settings_address(self, model_name):
        """Where the site fills it in; empty for who may not."""
        allowed = self.request.user.has_perm(f"campaign_pages.change_{model_name}")
        return reverse("wagtailsettings:edit", args=["campaign_pages", model_name, self.site.pk]) if allowed else ""


def measures(site):
    """What protects the data (article 32), as the software does it and as the host has set it; no promise beyond."""
    ran = DutyRun.objects.filter(name=PURGE).first()
    told = [
        _("Candidates, registrations, subscriptions and those who testify have permissions of their own."),
        _groups_in_words(writers_who_see_people(site)),
        _("Every reading, export, correction and erasing of candidates, registrations and subscriptions is logged."),
        _("No address of a page holds personal data; links in mails are signed."),
        _("Forms refuse robots, limit what one network address may send, and store no network address."),
        _("Nothing is taken from a third party before a click, and no cookie follows visitors."),
        _("What was typed is no formula in a spreadsheet, and is in no revision, search index or export of content."),
    ]
    if ran:
        told.append(
            _("What is due is erased by itself; last on %(day)s.") % {"day": days.in_words(days.day_of(ran.ran_at))}
        )
    if django_settings.SESSION_COOKIE_SECURE and django_settings.CSRF_COOKIE_SECURE:
        told.append(_("Cookies of the admin travel over HTTPS only."))
    if django_settings.SECURE_HSTS_SECONDS:
        told.append(_("Browsers that have come once use HTTPS only (HSTS)."))
    return told


def _groups_in_words(names):
    """Whether who writes pages sees people too: as the permissions are, which each house gives as it likes."""
    if not names:
        return _("No group that writes pages sees them.")
    told = ", ".join(_("“%(name)s”") % {"name": name} for name in names)
    sentence = ngettext(
        "Of the groups that write pages, one sees some of them as well: %(groups)s.",
        "Of the groups that write pages, these see some of them as well: %(groups)s.",
        len(names),
    )
    return sentence % {"groups": told}


def record_menu_item():
    """For the hook ``register_settings_menu_item``."""
    address = reverse("campaign_pages_processing_record")
    return PermittedMenuItem(_("Processing record"), address, icon_name="lock", order=902, needs=NEEDS)


def record_urls():
    """For the hook ``register_admin_urls``."""
    address = "campaign-pages/processing-record/"
    return [
        path(address, RecordView.as_view(), name="campaign_pages_processing_record"),
        path(f"{address}<int:site_pk>/", RecordView.as_view(), name="campaign_pages_processing_record_of"),
    ]
