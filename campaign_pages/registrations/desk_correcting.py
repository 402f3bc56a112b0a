"""A registration put right by the desk: a name misheard on the phone, a number that answers nobody."""

from django.contrib import messages as told
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from campaign_pages.intake.access import log_access
from campaign_pages.registrations.correcting import correct
from campaign_pages.registrations.desk_forms import CorrectForm
from campaign_pages.registrations.desk_pages import SessionView
from campaign_pages.registrations.models import Registration
from campaign_pages.registrations.places import GroupTooLarge, NoPlaces


class CorrectView(SessionView):
    """One registration in a form. Reading it and correcting it are logged."""

    needs = ("change",)
    template_name = "campaign_pages/registrations/admin/correct.html"
    page_title = gettext_lazy("Correct a registration")

    @cached_property
    def registration(self):
        found = Registration.objects.known().filter(session=self.session).select_related("session")
        return get_object_or_404(found, pk=self.kwargs["pk"])

    def get(self, request, uid, pk, form=None):
        log_access(self.registration, "view", request.user)
        form = form or CorrectForm(registration=self.registration)
        return super().get(request, uid=uid, pk=pk, form=form, registration=self.registration)

    def post(self, request, uid, pk):
        form = CorrectForm(request.POST, registration=self.registration)
        if not form.is_valid():
            return self.get(request, uid, pk, form)
        try:
            correct(self.registration, **form.cleaned_data)
        except GroupTooLarge:
            form.add_error("people", _("The session has fewer places than that in all."))
        except NoPlaces:
            form.add_error("people", _("So many more people do not fit, or others wait for these places."))
        if form.errors:
            return self.get(request, uid, pk, form)
        log_access(self.registration, "correct", request.user)
        told.success(request, _("It is corrected."))
        return redirect(self.address)
