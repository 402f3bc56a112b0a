"""Rich texts of records, printed by blocks."""

from wagtail.rich_text import RichText

from campaign_pages.blocks.text import ShelvedText


def text_of(record, field):
    """The rich text in a field of a record, ready to print.

    Its links and figures come from the shelf that the record came from: the record's ``names()`` returns them (see
    ``facts.texts.named_in``). A record without a shelf (an example, a preview) asks the database, as Wagtail does.
    """
    source = getattr(record, field)
    return RichText(source) if record.shelf is None else ShelvedText(source, record.shelf)
