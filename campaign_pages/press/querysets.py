"""Press releases in the words of a press officer."""

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q
from wagtail.models import PageManager, PageQuerySet

from campaign_pages import days
from campaign_pages.neutral.models import NeutralMode


class PressReleaseQuerySet(PageQuerySet):
    """Says which releases the public may read at a moment; whether they are published is asked with ``live()``."""

    def released(self, now):
        """Those that neither an embargo nor the neutral mode of their site withholds at ``now`` (aware datetime)."""
        return self.exclude(_reasons(now))

    def withheld(self, now):
        """Those that an embargo or the neutral mode of their site withholds at ``now`` (aware datetime)."""
        return self.filter(_reasons(now))

    def newest_first(self):
        return self.order_by("-released_on", "-first_published_at", "-pk")


PressReleaseManager = PageManager.from_queryset(PressReleaseQuerySet)


def _reasons(now):
    # Spelled out with "is not null": the negation in released() must keep the releases without an embargo.
    own_path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    neutral = NeutralMode.in_force(days.day_of(now)).annotate(own_path=own_path)
    is_below = Exists(neutral.filter(own_path__startswith=F("site__root_page__path")))
    return Q(embargo_until__isnull=False, embargo_until__gt=now) | Q(is_below, is_achievement=True)
