"""Lays out the host's pages: what a département has on its site before it installs the add-on."""

from cms.home import texts
from cms.home.links import Highlight, Shortcut
from cms.home.pages import ContentPage


def create_site_pages(home):
    """Create below `home` the pages of `texts.SITE_PAGES` that are not there yet, and fill `home` if it is empty.

    Pages that exist are left as editors made them, so that it may run again. Returns the pages by slug.
    """
    pages = {text.slug: _existing_page(home, text.slug) or _create_page(home, text) for text in texts.SITE_PAGES}
    if not home.introduction:
        _fill_home(home, pages)
    return pages


def _existing_page(home, slug):
    return ContentPage.objects.child_of(home).filter(slug=slug).first()


def _create_page(home, text):
    page = ContentPage(
        slug=text.slug,
        title=text.title,
        introduction=text.introduction,
        search_description=text.search_description,
        body=text.body,
        show_in_menus=text.show_in_menus,
        in_footer=text.in_footer,
        locale=home.locale,
    )
    home.add_child(instance=page)
    page.save_revision().publish()
    return page


def _fill_home(home, pages):
    home.title = texts.HOME_TITLE
    home.seo_title = texts.HOME_WINDOW_TITLE
    home.search_description = texts.HOME_DESCRIPTION
    home.introduction = texts.HOME_INTRODUCTION
    home.body = texts.body_of("accueil")
    home.highlights = [
        Highlight(title=link.title, text=link.text, linked_page=pages[link.slug]) for link in texts.HIGHLIGHTS
    ]
    home.shortcuts = [Shortcut(title=link.title, linked_page=pages[link.slug]) for link in texts.SHORTCUTS]
    home.save_revision().publish()
