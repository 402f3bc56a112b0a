"""Lays out the host's pages: what a département has on its site before it installs the add-on."""

from cms.home.links import Highlight, Shortcut
from cms.home.pages import ContentPage
from cms.home.texts import HAUTE_COMBE


def create_site_pages(home, texts=HAUTE_COMBE):
    """Create below `home` the pages of `texts` (a `SiteTexts`) that are not there yet, and fill `home` if it is empty.

    Pages that exist are left as editors made them, so that it may run again. Returns the pages by slug.
    """
    pages = {
        text.slug: _existing_page(home, text.slug) or _create_page(home, text, texts.body_of(text.slug))
        for text in texts.pages
    }
    if not home.introduction:
        _fill_home(home, texts, pages)
    return pages


def _existing_page(home, slug):
    return ContentPage.objects.child_of(home).filter(slug=slug).first()


def _create_page(home, text, body):
    page = ContentPage(
        slug=text.slug,
        title=text.title,
        introduction=text.introduction,
        search_description=text.search_description,
        body=body,
        show_in_menus=text.show_in_menus,
        in_footer=text.in_footer,
        locale=home.locale,
    )
    home.add_child(instance=page)
    page.save_revision().publish()
    return page


def _fill_home(home, texts, pages):
    home.title = texts.title
    home.seo_title = texts.window_title
    home.search_description = texts.description
    home.introduction = texts.introduction
    home.body = texts.body_of(texts.home_slug)
    home.highlights = [
        Highlight(title=link.title, text=link.text, linked_page=pages[link.slug]) for link in texts.highlights
    ]
    home.shortcuts = [Shortcut(title=link.title, linked_page=pages[link.slug]) for link in texts.shortcuts]
    home.save_revision().publish()
