from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from campaign_pages.branding.colours import BLACK, WHITE, Colour
from campaign_pages.branding.palette import INTERFACE, INTERFACE_PAIRS, TEXT, TEXT_PAIRS, Palette

channel = st.integers(0, 255)
colours = st.builds(Colour, channel, channel, channel)


@st.composite
def palettes(draw):
    """Colours as an editor would end up with: any five, each moved just as far as the checks ask for."""
    paper = draw(colours).mix(WHITE, draw(st.sampled_from([0, 0.5, 0.8, 1])))
    ink = draw(colours).towards(BLACK, lambda colour: colour.contrast(paper) >= TEXT)
    solid = [
        draw(colours).towards(
            BLACK, lambda colour: colour.contrast(WHITE) >= TEXT and colour.contrast(paper) >= INTERFACE
        )
        for _ in range(2)
    ]
    light = draw(colours).towards(
        WHITE, lambda colour: colour.contrast(ink) >= TEXT and colour.contrast(solid[0]) >= INTERFACE
    )
    return Palette(ink, paper, *solid, light)


def poorly_contrasted(theme):
    pairs = [(pair, TEXT) for pair in TEXT_PAIRS] + [(pair, INTERFACE) for pair in INTERFACE_PAIRS]
    return [
        (written, ground, needed)
        for (written, ground), needed in pairs
        if getattr(theme, written).contrast(getattr(theme, ground)) < needed
    ]


def palette(**colours):
    return Palette(**{name: Colour.parse(text) for name, text in colours.items()})


@settings(max_examples=400, deadline=None)
@given(palettes())
@example(Palette())
@example(palette(ink="#000000", paper="#ffffff", primary="#0000ff", accent="#000000", light="#ffffff"))
@example(palette(ink="#1e1e1e", paper="#ffffff", primary="#003d7c", accent="#c8102e", light="#ffd100"))
@example(palette(ink="#767676", paper="#ffffff", primary="#767676", accent="#ff0000", light="#ffffff"))
def test_every_palette_that_is_accepted_reads_well_by_day_and_by_night(chosen):
    assume(not chosen.shortfalls())

    assert poorly_contrasted(chosen.light_theme()) == []
    assert poorly_contrasted(chosen.dark_theme()) == []


def test_the_default_palette_is_accepted_and_keeps_the_chosen_colours_by_day():
    chosen = Palette()
    theme = chosen.light_theme()
    assert chosen.shortfalls() == []
    assert (theme.ink, theme.paper, theme.primary, theme.accent, theme.light) == (
        chosen.ink,
        chosen.paper,
        chosen.primary,
        chosen.accent,
        chosen.light,
    )
    assert theme.tint != theme.paper
    assert theme.link == chosen.primary


def test_the_dark_theme_has_a_dark_ground_and_keeps_the_hues():
    theme = Palette().dark_theme()
    assert theme.paper.luminance < 0.02 < 0.6 < theme.ink.luminance
    assert theme.primary.green > theme.primary.red
    assert theme.accent.red > theme.accent.blue


def test_a_yellow_accent_is_refused_with_both_of_its_faults():
    found = palette(accent="#f2b84b").shortfalls()
    assert [(fault.rule, fault.colour, round(fault.ratio, 1), fault.needed) for fault in found] == [
        ("white_on_accent", "accent", 1.8, 4.5),
        ("accent_on_paper", "accent", 1.8, 3.0),
    ]


def test_paper_darker_than_ink_is_refused_although_they_contrast():
    found = palette(ink="#ffffff", paper="#1d2b28").shortfalls()
    assert "paper_lighter_than_ink" in [fault.rule for fault in found]


def test_properties_are_named_after_the_colours():
    properties = dict(Palette().light_theme().properties())
    assert properties["--cp-ink"] == "#1d2b28"
    assert properties["--cp-on-primary-deep"] == "#ffffff"
    assert len(properties) == 17
