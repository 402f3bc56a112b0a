"""How an interest form is shown, and what becomes of what it brings."""

from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from campaign_pages.blocks.enums import Phase
from campaign_pages.branding.models import Branding
from campaign_pages.candidates import leads
from campaign_pages.candidates.form_serving import FormServing
from campaign_pages.candidates.forms import InterestForm
from campaign_pages.candidates.links import SENT, signed_path
from campaign_pages.candidates.routing import route_for
from campaign_pages.channels.current import source_in
from campaign_pages.intake.enums import FormKind
from campaign_pages.intake.guard import Verdict

#: Of the addresses of events: where the person wanted to go. A town, never an address.
TOWN = "town"


class InterestServing(FormServing):
    """Behaviour of a page class built on ``InterestFormMixin``; stands before ``Page`` among its bases."""

    early_phases = (Phase.TEASER,)

    def get_form(self, request, data=None):
        words = Branding.for_site(self.get_site()).words
        professions = [(each, words.fill(each.title or each.name)) for each in self.get_professions()]
        initial = {"source": source_in(request), "place": request.GET.get(TOWN, "")[:120]}
        return InterestForm(
            data, request=request, initial=initial, professions=professions, pool_months=self.pool_months
        )

    def get_professions(self):
        """The professions that the campaign recruits for, as visitors may see them, in its order."""
        if self.campaign is None:
            return []
        rows = self.campaign.profession_rows.filter(profession__live=True).select_related("profession")
        return [row.profession for row in rows.order_by("sort_order", "pk")]

    def get_routes(self):
        """The contacts who answer, those that are published."""
        return list(self.routes.filter(contact__live=True).select_related("contact"))

    def get_notice(self):
        contacts = [route.contact.service for route in self.get_routes()]
        return self.notice_of(FormKind.INTEREST, pool_months=self.pool_months, contacts=contacts)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["promise"] = ngettext(
            "We answer within %(number)s working day.", "We answer within %(number)s working days.", self.reply_days
        ) % {"number": self.reply_days}
        return context

    def take(self, request, form):
        site = self.get_site()
        route = route_for(self.get_routes(), form.chosen_profession, form.cleaned_data["place"])
        lead = form.lead(
            site=site,
            campaign=self.campaign,
            notice=self.get_notice(),
            contact=route and route.contact,
            territory=route.contact.territory if route else "",
        )
        if form.verdict == Verdict.UNPROVEN:
            kept = leads.keep_unproven(lead, self)
        else:
            kept = leads.receive(lead, self.reply_days, self.thanks)
        return redirect(signed_path(SENT, kept.pk, self.pk))

    def warnings(self):
        """Also when nobody would be told of a candidate."""
        told = super().warnings()
        contacts = [route.contact for route in self.routes.all() if route.contact_id]
        if not any(contact.live and contact.mail for contact in contacts):
            told.append(_("No contact with a mail address answers this form: nobody is told of a new candidate."))
        elif all(route.place_list or route.profession_id for route in self.routes.all()):
            told.append(_("No contact answers candidates of other places or professions: add one for all others."))
        return told
