"""The schema.org description of a page: who publishes it, what it is and where it stands in the site."""

import json

from django.utils.safestring import mark_safe

from campaign_pages.head.data import absolute
from campaign_pages.head.trail import trail

# Within <script>, these would end the element or open a comment.
ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def graph(head, branding, site_url, request=None):
    """The objects of a page, organisation first."""
    organisation = organisation_of(branding, site_url)
    return [organisation, *_page_objects(head, organisation, branding.words, request), *head.structured_data]


def as_script(objects):
    """JSON-LD as the content of a ``<script>`` element, whatever editors typed."""
    document = json.dumps({"@context": "https://schema.org", "@graph": objects}, ensure_ascii=False)
    return mark_safe(document.translate(ESCAPES))


def organisation_of(branding, site_url):
    """The site's organisation as a ``GovernmentOrganization``."""
    logo = branding.marks.get("logo")
    known = {
        "@type": "GovernmentOrganization",
        "@id": f"{site_url}/#organization" if site_url else "",
        "name": branding.name,
        "url": f"{site_url}/" if site_url else "",
        "logo": absolute(logo[0].url, site_url) if logo else "",
        "address": ", ".join(branding.address_lines),
        "telephone": branding.phone_href.removeprefix("tel:"),
        "sameAs": [link.href for link in branding.social_links],
    }
    return _filled(known)


def _page_objects(head, organisation, words, request):
    if not head.canonical:
        return []
    publisher = {"@id": organisation["@id"]} if "@id" in organisation else {"name": organisation.get("name", "")}
    page = {
        "@type": "WebPage",
        "@id": head.canonical,
        "url": head.canonical,
        "name": head.title,
        "description": head.description,
        "inLanguage": head.language if head.page else "",
        "datePublished": _moment(head.page, "first_published_at"),
        "dateModified": _moment(head.page, "last_published_at"),
        "publisher": publisher,
    }
    objects = [_filled(page)]
    steps = _steps(head, words, request)
    if len(steps) > 1:
        objects[0]["breadcrumb"] = {"@id": f"{head.canonical}#breadcrumb"}
        objects.append(
            {"@type": "BreadcrumbList", "@id": f"{head.canonical}#breadcrumb", "itemListElement": _numbered(steps)}
        )
    return objects


def _steps(head, words, request):
    if head.page is None:
        return []
    above = [(words.fill(page.title), page.get_full_url(request)) for page in trail(head.page, request)]
    return [*above, (words.fill(head.page.title), head.canonical)]


def _numbered(steps):
    return [
        {"@type": "ListItem", "position": position, "name": name, "item": address}
        for position, (name, address) in enumerate(steps, start=1)
    ]


def _moment(page, name):
    moment = getattr(page, name, None)
    return moment.isoformat(timespec="seconds") if moment else ""


def _filled(known):
    return {key: value for key, value in known.items() if value}
