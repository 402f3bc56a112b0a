"""What a host answers to a form without its token."""

from django.http import HttpResponse


def refused(request, reason=""):
    return HttpResponse("La page de l’hôte", status=403)
