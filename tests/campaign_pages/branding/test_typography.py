from hashlib import sha256
from pathlib import PurePath

import pytest
from django.core.exceptions import ValidationError

from campaign_pages.branding.fonts import LARGEST_FONT, FontFace
from campaign_pages.models import Branding
from tests.factories.branding import default_site, font_file

OWN = {
    "heading_type": "own",
    "heading_family": "Bricolage Grotesque",
    "heading_licence": "SIL Open Font License 1.1",
    "heading_lightest": 200,
    "heading_heaviest": 800,
}


def refusal(**values):
    with pytest.raises(ValidationError) as refused:
        Branding(**values).full_clean(exclude=["site"])
    return refused.value.message_dict


def test_a_font_with_its_name_and_licence_is_accepted():
    branding = Branding(**OWN, heading_file=font_file())
    branding.full_clean(exclude=["site"])
    assert branding.heading_file.name == "bricolage.woff2"


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (font_file(b"wOFF" + b"\0" * 60), "WOFF2"),
        (font_file(b"<svg onload=alert(1)>", "font.woff2"), "WOFF2"),
        (font_file(b""), "file"),
        (font_file(b"wOF2" + b"\0" * LARGEST_FONT), "150"),
        (font_file(b"wOF2<script>alert(1)</script>", "evil.html"), "html"),
        (font_file(b"wOF2<script>alert(1)</script>", "font.woff2.html"), "html"),
    ],
)
def test_other_files_are_refused_whatever_their_name(file, words):
    found = refusal(**OWN, heading_file=file)
    assert list(found) == ["heading_file"]
    assert words in found["heading_file"][0] or words == "file"


@pytest.mark.django_db
def test_a_font_is_stored_under_the_name_of_its_content_however_it_comes():
    content = b"wOF2<script>alert(1)</script>"
    branding = Branding(site=default_site(), heading_file=font_file(content, "evil.html"))
    branding.text_file.save("other.svg", font_file(b"wOF2 other"), save=False)
    branding.save()
    stored = Branding.objects.get(pk=branding.pk)
    assert PurePath(stored.heading_file.name).name == f"{sha256(content).hexdigest()[:32]}.woff2"
    assert PurePath(stored.text_file.name).name == f"{sha256(b'wOF2 other').hexdigest()[:32]}.woff2"
    assert PurePath(stored.heading_file.name).parent == PurePath("campaign_pages/fonts")
    assert stored.heading_file.read() == content


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"heading_licence": ""}, "heading_licence"),
        ({"heading_family": ""}, "heading_family"),
        ({"heading_file": ""}, "heading_file"),
        ({"heading_lightest": 900}, "heading_heaviest"),
        ({"heading_family": 'Evil"; } body { display: none'}, "heading_family"),
    ],
)
def test_half_a_font_is_refused_on_the_field_that_lacks(changes, field):
    assert list(refusal(**{**OWN, "heading_file": font_file(), **changes})) == [field]


def test_an_own_font_is_used_only_when_it_is_chosen_and_stored(tmp_path, settings):
    unstored = Branding(**OWN, heading_file=font_file())
    assert unstored.font_face("heading") is None
    stored = Branding(**OWN, heading_file="campaign_pages/fonts/bricolage.woff2")
    assert stored.font_face("heading") == FontFace(
        "Bricolage Grotesque", "/media/campaign_pages/fonts/bricolage.woff2", 200, 800
    )
    stored.heading_type = "serif"
    assert stored.font_face("heading") is None


def test_the_weight_wanted_is_kept_within_those_of_the_file():
    assert FontFace("A", "/a.woff2", 200, 800).nearest_weight(700) == 700
    assert FontFace("A", "/a.woff2", 400, 400).nearest_weight(700) == 400
    assert (FontFace("A", "/a", 400, 400).weights, FontFace("A", "/a", 200, 800).weights) == ("400", "200 800")
