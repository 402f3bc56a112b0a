"""What the editor is told after saving a record: what is allowed but probably not meant."""

from django.contrib import messages

from campaign_pages.facts.record import Record


def tell_warnings(request, record):
    """For the hooks ``after_create_snippet`` and ``after_edit_snippet``. Snippets of the host are none of its business.

    Autosave, which asks for JSON, says nothing: a message for each pause in typing would bury the one that counts.
    """
    if isinstance(record, Record) and request.accepts("text/html"):
        for sentence in record.warnings():
            messages.warning(request, sentence)
