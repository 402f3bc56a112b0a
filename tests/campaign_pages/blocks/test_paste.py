import pytest

from campaign_pages.blocks.paste import tidy


@pytest.mark.parametrize(
    ("pasted", "clean"),
    [
        # The shapes found in the press releases of départements.
        ("<p>&gt; un relais</p><p>&gt; une formation</p>", "<ul><li>un relais</li><li>une formation</li></ul>"),
        ("<p>• <b>un relais</b> ouvert</p><p>• une tablette</p>",
         "<ul><li><b>un relais</b> ouvert</li><li>une tablette</li></ul>"),
        ("<p><b>&gt; un relais</b> ouvert</p><p><b>&gt;\u00a0</b>une tablette</p>",
         "<ul><li><b>un relais</b> ouvert</li><li>une tablette</li></ul>"),
        ("<p>1. Je me renseigne</p><p>2. Je demande</p>", "<ol><li>Je me renseigne</li><li>Je demande</li></ol>"),
        ("<p>Une phrase   avec\n  des espaces</p>", "<p>Une phrase avec des espaces</p>"),
        ("<p></p><p>\u00a0</p><p>Du texte</p><p><br/></p>", "<p>Du texte</p>"),
        ("<p>mot<b> </b>suivant</p>", "<p>mot suivant</p>"),
        ("<p><br/>Début et fin<br/></p>", "<p>Début et fin</p>"),
    ],
)  # fmt: skip
def test_pasted_shapes_become_real_ones(pasted, clean):
    assert tidy(pasted) == clean


@pytest.mark.parametrize(
    "html",
    [
        "<p>Un seul paragraphe – avec un tiret.</p>",
        "<p>- une ligne seule n’est pas une liste</p>",
        "<ul><li>déjà une liste</li></ul>",
        '<p>Nous sommes <embed embedtype="campaign-figure" id="3" text="283"/> ici.</p>',
        '<p>Voir <a id="3" linktype="page">la page</a>.</p>',
        "<p>En 2024, 1 500 € par mois.</p><p>En 2025, davantage.</p>",
        "<p>12. Le contrat</p><p>13. La paie</p>",
        "<p>— Tu viens ?</p><p>— Oui.</p>",
        "<p>- 5 °C le matin</p><p>- 10 °C la nuit</p>",
        '<p><a id="etapes"></a></p>',
        "",
    ],
)
def test_what_is_in_order_stays_to_the_letter(html):
    assert tidy(html) == html


def test_no_word_is_ever_lost():
    pasted = "<p>&gt; a</p><p>milieu</p><p>• b</p><p>• c</p><h3> </h3><p>fin</p>"

    assert tidy(pasted) == "<p>&gt; a</p><p>milieu</p><ul><li>b</li><li>c</li></ul><p>fin</p>"
