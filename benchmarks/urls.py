from django.http import HttpResponse
from django.urls import path

from cms.urls import urlpatterns as host_addresses

RAW = "<!doctype html><title>raw</title>" + "x" * 18_000


def raw_view(request):
    """What Django alone costs with the host's full middleware: 18 kB from memory."""
    return HttpResponse(RAW)


urlpatterns = [path("raw/", raw_view), *host_addresses]
