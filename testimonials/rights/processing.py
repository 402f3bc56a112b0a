"""What this app tells the processing record (RGPD, article 30): the image rights of those who testify."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from campaign_pages.intake.processings import Processing, groups_with, register_processing
from testimonials.people.models import Authorisation

#: Who finds the names and what each agreed to in the menu of the admin.
SEES = [f"{action}_{model}" for model in ("person", "authorisation") for action in ("view", "add", "change")]


def register_own():
    """At start-up."""
    register_processing("image_rights", tell)


def tell(site):
    """Portraits, videos and the authorisations behind them."""
    signed = Authorisation.objects.filter(person__site=site) | Authorisation.objects.filter(person__site=None)
    number = signed.exclude(document="").count()
    counted = ngettext("%(number)s document", "%(number)s documents", number) % {"number": number}
    return Processing(
        name=_("Testimonials and image rights"),
        purpose=_("to show those who testify only as far, and as long, as they agreed to"),
        basis=_("the consent of each person"),
        people=[_("adults who testify and agreed to be shown; anonymous voices have neither name nor picture")],
        data=[
            _("name shown, profession, service, territory, portrait, voice and image in recordings"),
            _("signed authorisation (%(documents)s), media allowed one by one, first and last day")
            % {"documents": counted},
            _("day of a withdrawal"),
        ],
        recipients=[
            _("readers of the site: what is published"),
            *groups_with("view_signed_document", *SEES, site=site),
        ],
        kept=[
            _("shown until the last day of the authorisation, or its withdrawal"),
            _("documents: until the person or the authorisation is deleted in the admin"),
        ],
    )
