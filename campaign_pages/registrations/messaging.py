"""The page on which the desk writes to the people of a session."""

from django.contrib import messages as told
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from campaign_pages.intake.access import log_access
from campaign_pages.registrations import messages
from campaign_pages.registrations.desk_forms import MessageForm
from campaign_pages.registrations.desk_pages import SessionView


class MessageView(SessionView):
    """Write to the people of a session: read it first as one of them would, try it on oneself, then send it."""

    needs = ("change",)
    template_name = "campaign_pages/registrations/admin/message.html"
    page_title = gettext_lazy("Write to people")

    def get(self, request, uid, form=None, **context):
        return super().get(request, uid=uid, form=form or MessageForm(), placeholders=messages.meanings(), **context)

    def post(self, request, uid):
        form = MessageForm(request.POST)
        if not form.is_valid():
            return self.get(request, uid, form)
        to = [each for each in self.roster.active if each.state in form.states]
        with_mail = [each for each in to if each.mail]
        if not with_mail:
            form.add_error("to", _("None of these people gave a mail address."))
            return self.get(request, uid, form)
        subject, text, token = (form.cleaned_data[name] for name in ("subject", "text", "token"))
        if "send" in request.POST:
            number = messages.send(with_mail, subject, text, token)
            log_access(self.session, "write", request.user, mails=number)
            words = ngettext("The message goes to %(n)d person.", "The message goes to %(n)d people.", number)
            told.success(request, words % {"n": number})
            return redirect(self.address)
        if "test" in request.POST:
            self.test(with_mail[0], subject, text)
        seen = dict(zip(("subject", "text"), messages.written(with_mail[0], subject, text), strict=True))
        return self.get(request, uid, form, seen=seen, number=len(with_mail), unreached=len(to) - len(with_mail))

    def test(self, registration, subject, text):
        user = self.request.user
        if not user.email:
            told.error(self.request, _("Your account has no mail address: add one to it first."))
            return
        messages.send_test(registration, subject, text, user.email)
        told.success(self.request, _("The test is on its way to %(mail)s.") % {"mail": user.email})
