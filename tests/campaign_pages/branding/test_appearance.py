import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from campaign_pages.branding.palette import Palette
from campaign_pages.models import Branding


def refusal(**values):
    with pytest.raises(ValidationError) as refused:
        Branding(**values).full_clean(exclude=["site"])
    return refused.value.message_dict


def test_the_error_names_the_pair_and_its_ratio_on_the_colour_at_fault():
    with translation.override("en"):
        assert refusal(accent="#f2b84b") == {
            "accent": [
                "White text on accent #F2B84B: 1.8:1, 4.5:1 needed.",
                "Accent #F2B84B on background #FFFDF8: 1.8:1, 3:1 needed.",
            ]
        }


def test_a_ratio_just_missed_is_not_rounded_up_to_success():
    with translation.override("en"):
        assert refusal(paper="#ffffff", ink="#777777")["ink"][0] == (
            "Text #777777 on background #FFFFFF: 4.47:1, 4.5:1 needed."
        )


def test_ratios_are_written_as_the_reader_writes_numbers():
    with translation.override("fr"):
        assert "1,8" in refusal(accent="#f2b84b")["accent"][0]


@pytest.mark.parametrize("typed", ["red", "#fff", "14524a", "#14524a;}", ""])
def test_what_is_no_colour_is_refused_on_its_field(typed):
    assert list(refusal(primary=typed)) == ["primary"]


def test_a_good_palette_is_accepted_and_written_in_lower_case():
    branding = Branding(primary="#003D7C")
    branding.full_clean(exclude=["site"])
    assert branding.primary == "#003d7c"


def test_a_colour_broken_in_the_database_gives_the_default_one():
    assert Branding(accent="red;}").palette == Palette()
