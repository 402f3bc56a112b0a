"""What of the press room a neutral site hides."""

from django.utils.text import Truncator

from campaign_pages.neutral.hidden import Hidden
from campaign_pages.press.pages import PressReleasePage

FIRST_WORDS = 12


def hidden_releases(site):
    """A source of ``neutral.hidden``: the published releases of a site that its neutral mode hides, newest first."""
    releases = PressReleasePage.objects.descendant_of(site.root_page).live().filter(is_achievement=True).newest_first()
    return [
        Hidden(release, str(release._meta.verbose_name), Truncator(release.standfirst).words(FIRST_WORDS))
        for release in releases
    ]
