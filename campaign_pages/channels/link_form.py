"""The form of one channel link."""

from campaign_pages.channels.offered import campaigns_for
from campaign_pages.ownership.forms import OwnedForm


class ChannelLinkForm(OwnedForm):
    """Offers the campaigns that its user may give links, and the one that the link has already."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "campaign" in self.fields and self.for_user is not None:
            field = self.fields["campaign"]
            kept = field.queryset.model.objects.filter(pk=self.instance.campaign_id)
            field.queryset = (campaigns_for(self.for_user) | kept).order_by("title", "pk")
