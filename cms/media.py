"""Uploaded files served by Django itself, for the demo and for developers; in production the web server does it."""

import posixpath
import re

from django.conf import settings
from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe
from django.views.static import serve

# Documents go through Wagtail's own view, which knows who may read them.
PRIVATE_FOLDERS = ("documents/",)
ONE_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
CHUNK = 64 * 1024


@require_safe
def uploaded_file(request, path):
    """Serve the file at `path` under `MEDIA_ROOT`, or the part of it that a player asks for (RFC 9110, 14).

    It may run nothing, even if it is an SVG or HTML file. Raises `Http404` for documents, folders and everything
    outside `MEDIA_ROOT`.
    """
    path = posixpath.normpath(path)
    if path.startswith(("../", *PRIVATE_FOLDERS)):
        raise Http404
    response = _part_asked_for(request, serve(request, path, document_root=settings.MEDIA_ROOT))
    response.headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    response.headers["Cache-Control"] = "public, max-age=86400"
    return response


def _part_asked_for(request, response):
    """The response cut to the one range that was asked for; whoever asks for several gets the whole file."""
    if response.status_code != 200:
        return response
    response.headers["Accept-Ranges"] = "bytes"
    asked = ONE_RANGE.fullmatch(request.headers.get("Range", "").strip())
    if not asked or asked.groups() == ("", "") or not _is_still_the_same(request, response):
        return response
    size = int(response.headers["Content-Length"])
    first, last = asked.groups()
    start = int(first) if first else max(0, size - int(last))
    end = min(int(last), size - 1) if first and last else size - 1
    if start > end:
        response.file_to_stream.close()
        headers = {"Content-Range": f"bytes */{size}", "Accept-Ranges": "bytes"}
        return HttpResponse(status=416, headers=headers)
    response.file_to_stream.seek(start)
    response.streaming_content = _chunks(response.file_to_stream, end - start + 1)
    response.status_code = 206
    response.headers["Content-Range"] = f"bytes {start}-{end}/{size}"
    response.headers["Content-Length"] = str(end - start + 1)
    return response


def _is_still_the_same(request, response):
    """A part is worth nothing to whoever holds the others of a file that was replaced."""
    condition = request.headers.get("If-Range")
    return condition is None or condition == response.headers.get("Last-Modified")


def _chunks(file, left):
    while left and (chunk := file.read(min(CHUNK, left))):
        left -= len(chunk)
        yield chunk
