"""What of the press room a neutral site hides."""

from campaign_pages.press.pages import PressReleasePage


def hidden_releases(site):
    """The published releases of a site that its neutral mode hides, newest first."""
    releases = PressReleasePage.objects.descendant_of(site.root_page).live()
    return releases.filter(is_achievement=True).newest_first()
