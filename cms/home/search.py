"""Search among the published pages of the site."""

import re
import unicodedata

from django import forms
from django.core.paginator import Paginator
from django.shortcuts import render
from wagtail.models import Page, Site

from campaign_pages.composed.visitors import for_visitors

RESULTS_PER_PAGE = 10
WORD = re.compile(r"\w+")


class SearchForm(forms.Form):
    """What a visitor may look for: up to 100 characters, control characters refused."""

    q = forms.CharField(required=False, max_length=100, strip=True)


def search(request):
    """Show the results for `q`, a page at a time (`page`); without words, the form alone.

    A page number that does not exist gives the nearest one that does, so that an old link still answers.
    """
    form = SearchForm(request.GET)
    words = form.cleaned_data["q"] if form.is_valid() else ""
    results = Paginator(_matching_pages(request, words), RESULTS_PER_PAGE).get_page(request.GET.get("page"))
    return render(
        request,
        "home/search.html",
        {"words": words, "results": results, "refused": not form.is_valid()},
    )


def _matching_pages(request, words):
    site = Site.find_for_request(request)
    terms = searchable(words)
    if not terms or site is None:
        return []
    pages = Page.objects.descendant_of(site.root_page).live().public()
    return for_visitors(pages).search(terms)


def searchable(words):
    """Return the words without the punctuation: a quotation mark is a syntax error for SQLite's full-text search.

    >>> searchable("l’accueil «\u00a0familial\u00a0»")
    'l accueil familial'
    """
    return " ".join(WORD.findall(unicodedata.normalize("NFC", words)))
