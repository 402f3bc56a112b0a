import pytest

from campaign_pages.branding.colours import BLACK, WHITE, Colour


@pytest.mark.parametrize("text", ["#F2B84B", "#f2b84b"])
def test_a_colour_is_read_in_either_case_and_written_in_lower_case(text):
    assert str(Colour.parse(text)) == "#f2b84b"


@pytest.mark.parametrize("text", ["", None, "f2b84b", "#fff", "#f2b84", "#f2b84g", "red", "#f2b84b;}", "#f2b84b\n", 12])
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError, match="is not a colour"):
        Colour.parse(text)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#ffffff", "#000000", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#ffffff", "#777777", 4.48),
        ("#ffffff", "#767676", 4.54),
        ("#ffffff", "#f2b84b", 1.79),
    ],
)
def test_contrast_is_that_of_wcag_whatever_the_order(one, other, ratio):
    one, other = Colour.parse(one), Colour.parse(other)
    assert one.contrast(other) == pytest.approx(ratio, abs=0.01)
    assert other.contrast(one) == one.contrast(other)


def test_mixing_goes_from_one_colour_to_the_other():
    assert [str(BLACK.mix(WHITE, share)) for share in (0, 0.5, 1)] == ["#000000", "#808080", "#ffffff"]


def test_towards_stops_at_the_first_colour_accepted():
    grey = BLACK.towards(WHITE, lambda colour: colour.contrast(BLACK) >= 4.5)
    assert 4.5 <= grey.contrast(BLACK) < 4.7
    assert BLACK.towards(WHITE, lambda colour: False) == WHITE


def test_lightening_keeps_the_hue_before_it_fades():
    green = Colour.parse("#14524a").lightened(lambda colour: colour.luminance >= 0.2)
    assert green.green > 1.5 * green.red
    assert BLACK.lightened(lambda colour: colour.luminance >= 0.5).luminance >= 0.5
    assert green.lightened(lambda colour: False) == WHITE
