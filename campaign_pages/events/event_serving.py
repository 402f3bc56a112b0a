"""How an event is shown: what it is, when and where, how to take part."""

from campaign_pages.composed.serving import ComposedPage


class EventServing(ComposedPage):
    """Behaviour of a page class built on ``EventMixin``; stands before ``Page`` among its bases."""

    def get_head_description(self):
        """The search description, else the event in one sentence."""
        return super().get_head_description() or self.sentence
