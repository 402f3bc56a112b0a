"""The answer when everything else has failed."""

from django.http import HttpResponseServerError
from django.template import loader

LAST_RESORT = """<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Le site rencontre une difficulté</title></head>
  <body>
    <h1>Le site rencontre une difficulté</h1>
    <p>Nos équipes sont prévenues. Merci de réessayer dans quelques minutes.</p>
  </body>
</html>
"""


def server_error(request):
    """Show 500.html, which needs no database; if even templates or static files fail, a page without either."""
    try:
        return HttpResponseServerError(loader.get_template("500.html").render())
    except Exception:  # Whatever broke, the visitor gets an answer; the first error is already logged.
        return HttpResponseServerError(LAST_RESORT)
