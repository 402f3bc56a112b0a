import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Page

from campaign_pages.models import Branding
from tests.factories.branding import default_site


def refusal(**values):
    with pytest.raises(ValidationError) as refused:
        Branding(**values).full_clean(exclude=["site"])
    return refused.value.message_dict


@pytest.mark.parametrize(
    ("network", "address"),
    [
        ("facebook", "https://www.facebook.com/hautecombe"),
        ("x_profile", "https://x.com/hautecombe"),
        ("youtube", "https://www.youtube.com/@hautecombe"),
        ("mastodon", "https://social.example.org/@hautecombe"),
        ("peertube", "https://video.example.org/c/hautecombe"),
    ],
)
def test_a_profile_on_its_network_is_accepted_and_listed(network, address):
    branding = Branding(**{network: address})
    branding.full_clean(exclude=["site"])
    assert [(link.kind, link.href) for link in branding.social_links] == [(network, address)]


@pytest.mark.parametrize(
    ("network", "address"),
    [
        ("facebook", "https://facebook.com.example.org/hautecombe"),
        ("facebook", "https://notfacebook.com/hautecombe"),
        ("facebook", "https://facebook.com@example.org/"),
        ("facebook", "https://evil.example\\@facebook.com/x"),
        ("facebook", "https://evil.example@facebook.com/x"),
        ("mastodon", "https://evil.example\\@social.example.org/@hautecombe"),
        ("linkedin", "https://www.facebook.com/hautecombe"),
        ("mastodon", "http://social.example.org/@hautecombe"),
        ("instagram", "javascript:alert(1)//instagram.com"),
    ],
)
def test_another_host_or_scheme_is_refused(network, address):
    assert list(refusal(**{network: address})) == [network]


@pytest.mark.parametrize("address", ["/mentions-legales/", "https://example.org/mentions"])
def test_a_legal_address_may_be_on_this_site_or_elsewhere(address):
    branding = Branding(legal_notice_address=address)
    branding.full_clean(exclude=["site"])
    assert branding.legal_href("legal_notice") == address


@pytest.mark.parametrize(
    "address", ["//example.org", "javascript:alert(1)", "mentions", '/a" onclick="', "/\\example.org"]
)
def test_other_legal_addresses_are_refused(address):
    assert list(refusal(legal_notice_address=address)) == ["legal_notice_address"]


@pytest.mark.django_db
def test_a_page_and_an_address_for_the_same_thing_are_refused():
    assert list(refusal(personal_data_page=default_site().root_page, personal_data_address="/donnees/")) == [
        "personal_data_address"
    ]


@pytest.mark.django_db
def test_an_unpublished_legal_page_is_not_linked_but_the_status_is_always_stated():
    home = default_site().root_page
    notice = home.add_child(instance=Page(title="Mentions", slug="mentions"))
    declaration = home.add_child(instance=Page(title="Accessibilité", slug="accessibilite", live=False))
    branding = Branding(legal_notice_page=notice, accessibility_page=declaration, personal_data_address="/donnees/")
    assert [(link.kind, link.href) for link in branding.legal_links()] == [
        ("legal_notice", "/mentions/"),
        ("personal_data", "/donnees/"),
        ("accessibility", ""),
    ]
