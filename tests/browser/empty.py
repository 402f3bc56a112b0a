"""What a site has before its first campaign: the host's home page, one editor, and no content: ``python -m
tests.browser.empty`` after ``migrate``.
"""

import django

EDITOR = ("redaction", "haute-combe")


def fill():
    """Make the home page and the account of the demo's first editor, with the same rights."""
    from cms.demo.houses import HOUSES
    from cms.demo.library import load_collection
    from cms.demo.loading import port
    from cms.demo.site import load_locale, load_site
    from cms.demo.team import load_team

    house = HOUSES[0]
    site = load_site(house, load_locale(), port())
    load_team(house, site, load_collection(house))


if __name__ == "__main__":
    django.setup()
    fill()
