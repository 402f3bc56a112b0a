"""What the editor of a testimonial can look at beforehand: as published, with rights that end soon or have ended."""

import datetime

from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from campaign_pages import days
from testimonials.people.models import Authorisation
from testimonials.series.gone import gone

EXPIRING, ENDED = "rights_expiring", "rights_ended"
# The end that the preview tells of when nothing was signed yet: the last notice goes out that long before.
EXAMPLE_DAYS = 15


class PreviewsRights:
    """Behaviour of a testimonial in the editor's preview; stands before ``ComposedPage`` among its bases."""

    # Set by a preview; never stored.
    previewed_rights = None

    @cached_property
    def preview_modes(self):
        as_today, *others = super().preview_modes
        mine = [(EXPIRING, gettext_lazy("Rights end soon")), (ENDED, gettext_lazy("Rights have ended"))]
        return [as_today, *mine, *others]

    def serve_preview(self, request, mode_name):
        if mode_name == ENDED:
            return gone(request, self)
        self.previewed_rights = mode_name if mode_name == EXPIRING else "today"
        return super().serve_preview(request, mode_name)

    def rights_notice(self, today):
        """The sentences above a preview on the rights of the person, and none for visitors."""
        if self.previewed_rights is None:
            return []
        return [self._end_of_rights(today)] if self.previewed_rights == EXPIRING else self._missing(today)

    def _end_of_rights(self, today):
        if self.is_voice:
            return _("An anonymous voice needs no authorisation: its words stay until you unpublish the page.")
        end = self.rights_end(today) or today + datetime.timedelta(days=EXAMPLE_DAYS)
        return _(
            "The rights end on %(day)s. From the next day the page says kindly that the testimonial is no longer "
            "online, and the person leaves lists, blocks and search, unless a new authorisation is entered before."
        ) % {"day": days.in_words(end)}

    def rights_end(self, today):
        """The last day (a ``date``) of the authorisations of its person that are valid today; ``None`` without any."""
        signed = Authorisation.objects.valid(today).filter(person=self.person_id)
        return max(signed.values_list("ends_on", flat=True), default=None)

    def _missing(self, today):
        faults = []
        if self.person is None:
            faults.append(_("Visitors do not see this page: no person is chosen."))
        elif not type(self.person).objects.showable(today).filter(pk=self.person_id).exists():
            faults.append(_("Visitors do not see this page: the person has no valid authorisation for the site."))
        if self.authorisation_id and self.authorisation.withdrawn_at:
            faults.append(_("Visitors do not see this page: the authorisation that it names was withdrawn."))
        if not self.no_child_identifiable:
            faults.append(
                _("Visitors do not see this page: nobody has confirmed that no entrusted child can be identified.")
            )
        return faults
