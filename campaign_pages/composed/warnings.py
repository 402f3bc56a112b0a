"""What the editor is told after saving a page: what is allowed but probably not meant."""

from django.contrib import messages


def tell_page_warnings(request, page):
    """For the hooks ``after_create_page`` and ``after_edit_page``: a page of ours says it in ``warnings()``.

    Autosave says nothing: a message for each pause in typing would bury the one that counts.
    """
    page = page.specific
    if hasattr(page, "warnings") and "application/json" not in request.headers.get("Accept", ""):
        for sentence in page.warnings():
            messages.warning(request, sentence)
