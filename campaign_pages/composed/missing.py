"""Answers for what is missing now and may be there in a minute: kept by no cache, the same whatever the reason."""

from functools import wraps

from django.http import Http404
from django.urls import get_resolver


def not_found(request):
    """The host's own page for a missing address, kept by no cache: what it hides may appear at any minute."""
    response = get_resolver(getattr(request, "urlconf", None)).resolve_error_handler(404)(request, exception=Http404())
    response.headers["Cache-Control"] = "private, no-store"
    return response


def missing_for_now(view):
    """Answer ``Http404`` kept by no cache: what is missing now may be there in a minute."""

    @wraps(view)
    def answer(request, *args, **kwargs):
        try:
            return view(request, *args, **kwargs)
        except Http404:
            return not_found(request)

    return answer
