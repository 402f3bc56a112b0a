"""Uploaded files served by Django itself, for the demo and for developers; in production the web server does it."""

import posixpath

from django.conf import settings
from django.http import Http404
from django.views.decorators.http import require_safe
from django.views.static import serve

# Documents go through Wagtail's own view, which knows who may read them.
PRIVATE_FOLDERS = ("documents/",)


@require_safe
def uploaded_file(request, path):
    """Serve the file at `path` under `MEDIA_ROOT`; it may run nothing, even if it is an SVG or HTML file.

    Raises `Http404` for documents, folders and everything outside `MEDIA_ROOT`.
    """
    path = posixpath.normpath(path)
    if path.startswith(("../", *PRIVATE_FOLDERS)):
        raise Http404
    response = serve(request, path, document_root=settings.MEDIA_ROOT)
    response.headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    response.headers["Cache-Control"] = "public, max-age=86400"
    return response
