"""One person's requests (see, export, erase) across all rooms, and the texts of mails: pages of the admin."""

from django.contrib import messages as told
from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied
from django.http import Http404, JsonResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Site

from campaign_pages.intake.access import log_access
from campaign_pages.intake.desk_forms import MailTextForm, PersonForm
from campaign_pages.intake.mail_kinds import KINDS, sample, told_unknown
from campaign_pages.intake.models import MailText
from campaign_pages.intake.persons import found_for
from campaign_pages.intake.processings import controller_of
from campaign_pages.ownership.sites import reach_through

ANSWER = "campaign_pages.answer_persons"
TEXTS = "campaign_pages.change_mailtext"


class IntakeView(WagtailAdminTemplateMixin, TemplateView):
    """A page for who has the permission ``needs``, or one of several. The admin lets no cache keep it."""

    needs = ""
    header_icon = "user"
    _show_breadcrumbs = True

    def dispatch(self, request, *args, **kwargs):
        if not has_one_of(request.user, self.needs):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), *self.crumbs()]

    def crumbs(self):
        return [{"url": "", "label": self.page_title}]


class PersonView(IntakeView):
    """Find one person by mail address or phone; then give them all that is kept, or erase it. All of it by POST."""

    needs = ANSWER
    template_name = "campaign_pages/intake/admin/person.html"
    page_title = gettext_lazy("One person's data")

    def get(self, request, form=None, **context):
        return super().get(request, form=form or PersonForm(), **context)

    def post(self, request):
        form = PersonForm(request.POST)
        if not form.is_valid():
            return self.get(request, form)
        found = found_for(request.user, form.cleaned_data["mail"], form.cleaned_data["phone"])
        action = next((name for name in ("export", "erase") if name in request.POST), "view")
        if action == "erase" and not form.cleaned_data["sure"]:
            form.add_error("sure", _("Tick this box to erase: there is no way back."))
            action = "view"
        for _finder, record in found:
            log_access(record, action, request.user)
        if action == "export":
            return self.file(found)
        rooms = _by_room((finder, finder.told(record)) for finder, record in found)
        if action == "erase":
            for finder, record in found:
                finder.erase(record)
        told = {"searched": True, "rooms": rooms, "erased": action == "erase", "controllers": _controllers_of(found)}
        return self.get(request, form, at=timezone.now(), **told)

    def file(self, found):
        """All that is kept of the person as a file that machines read too (RGPD, art. 20)."""
        rooms = _by_room((finder, finder.export(record)) for finder, record in found)
        answer = {str(label): records for label, records in rooms}
        response = JsonResponse(answer, json_dumps_params={"ensure_ascii": False, "indent": 2})
        name = pgettext("name of a file", "personal-data")
        response.headers["Content-Disposition"] = f'attachment; filename="{name}.json"'
        return response


def _controllers_of(found):
    """Who has kept these records, by name: each of the sites to which pairs (finder, record) belong."""
    sites = {finder.site_id_of(record) for finder, record in found if finder.site_id_of} - {None}
    told = [controller_of(site) for site in Site.objects.filter(pk__in=sites)]
    return sorted({name for name in told if name})


def _by_room(kept):
    """Pairs (label, what is told of each record) from pairs (finder, what is told of one)."""
    rooms = {}
    for finder, record in kept:
        rooms.setdefault(finder.label, []).append(record)
    return list(rooms.items())


class SiteView(IntakeView):
    """A page about one of the sites whose notices the user looks after; the first of them without a number."""

    @cached_property
    def sites(self):
        reached = reach_through(self.request.user, "change_privacynotice").own
        return list(Site.objects.filter(pk__in=reached).select_related("root_page"))

    @cached_property
    def site(self):
        asked = self.kwargs.get("site_pk")
        found = [site for site in self.sites if asked is None or site.pk == asked]
        if not found:
            raise Http404
        return found[0]


class MailTextsView(SiteView):
    """The mails that a site sends, and which of them have its own words."""

    needs = TEXTS
    header_icon = "mail"
    template_name = "campaign_pages/intake/admin/mail_texts.html"
    page_title = gettext_lazy("Texts of mails")

    def get_context_data(self, **kwargs):
        own = {text.kind: text for text in MailText.objects.filter(site=self.site)}
        kinds = [(kind, _state_of(kind, own.get(kind.name))) for kind in KINDS.values() if kind.is_editable]
        return super().get_context_data(sites=self.sites, site=self.site, kinds=kinds, **kwargs)


def _state_of(kind, own):
    """Whether a mail has its usual text (``""``), one of the site's ``own``, or one that names what is ``unknown``."""
    if own is None:
        return ""
    return "unknown" if kind.unknown_in(own.subject, own.body) else "own"


class MailTextView(MailTextsView):
    """The text of one mail: what can be put in, how it reads, and the way back to the usual text."""

    template_name = "campaign_pages/intake/admin/mail_text.html"

    @cached_property
    def kind(self):
        kind = KINDS.get(self.kwargs["kind"])
        if kind is None or not kind.is_editable:
            raise Http404
        return kind

    @cached_property
    def text(self):
        own = MailText.objects.filter(site=self.site, kind=self.kind.name).first()
        usual = {"subject": str(self.kind.subject), "body": str(self.kind.body)}
        return own or MailText(site=self.site, kind=self.kind.name, **usual)

    def get_page_subtitle(self):
        return self.kind.label

    def crumbs(self):
        back = {"url": reverse("campaign_pages_mail_texts_of", args=[self.site.pk]), "label": self.page_title}
        return [back, {"url": "", "label": self.kind.label}]

    def get(self, request, form=None, **kwargs):
        form = form or MailTextForm(instance=self.text)
        unknown = "" if form.is_bound else self.unknown
        shown = None if unknown or (form.is_bound and not form.is_valid()) else self.shown(form.instance)
        return super().get(request, form=form, kind=self.kind, is_own=bool(self.text.pk), unknown=unknown, shown=shown)

    @property
    def unknown(self):
        """What the stored text names though this kind of mail does not know it any more, as a sentence."""
        names = self.kind.unknown_in(self.text.subject, self.text.body)
        return told_unknown(names) if names else ""

    def shown(self, text):
        """Subject and body with the examples."""
        return sample(self.kind, text.subject, text.body, self.site)

    def post(self, request, **kwargs):
        if "usual" in request.POST:
            MailText.objects.filter(pk=self.text.pk).delete()
            told.success(request, _("This mail has its usual text again."))
            return redirect(request.path)
        form = MailTextForm(request.POST, instance=self.text)
        if form.is_valid() and "save" in request.POST:
            form.save()
            told.success(request, _("The text is saved. Mails that wait already keep theirs."))
            return redirect(request.path)
        return self.get(request, form)


class PermittedMenuItem(MenuItem):
    """Leads to a page for who has this permission, or one of these."""

    def __init__(self, *args, needs, **kwargs):
        super().__init__(*args, **kwargs)
        self.needs = needs

    def is_shown(self, request):
        return has_one_of(request.user, self.needs)


def has_one_of(user, permissions):
    """Whether the user has this permission, or one of these."""
    names = [permissions] if isinstance(permissions, str) else permissions
    return any(user.has_perm(name) for name in names)


def person_menu_item():
    """For the hook ``register_settings_menu_item``."""
    address = reverse("campaign_pages_person")
    return PermittedMenuItem(_("One person's data"), address, icon_name="user", order=900, needs=ANSWER)


def mail_texts_menu_item():
    """For the hook ``register_settings_menu_item``."""
    address = reverse("campaign_pages_mail_texts")
    return PermittedMenuItem(_("Texts of mails"), address, icon_name="mail", order=901, needs=TEXTS)


def intake_permissions():
    """For the hook ``register_permissions``: a group is given them in Wagtail's own form."""
    codenames = [name.partition(".")[2] for name in (ANSWER, TEXTS)]
    return Permission.objects.filter(content_type__app_label="campaign_pages", codename__in=codenames)


def desk_urls():
    """For the hook ``register_admin_urls``."""
    texts = "campaign-pages/mail-texts/"
    one = f"{texts}<int:site_pk>/<slug:kind>/"
    return [
        path("campaign-pages/person/", PersonView.as_view(), name="campaign_pages_person"),
        path(texts, MailTextsView.as_view(), name="campaign_pages_mail_texts"),
        path(f"{texts}<int:site_pk>/", MailTextsView.as_view(), name="campaign_pages_mail_texts_of"),
        path(one, MailTextView.as_view(), name="campaign_pages_mail_text"),
    ]
