import pytest
from django.utils.safestring import SafeString, mark_safe

from campaign_pages.branding.vocabulary import Words
from campaign_pages.models import Branding

FAMILY = Words(carer="famille d’accueil", carer_plural="familles d’accueil")


@pytest.mark.parametrize(
    ("text", "usual", "family"),
    [
        (
            "Devenir {carer}",
            "Devenir assistante familiale ou assistant familial",
            "Devenir famille d’accueil",
        ),
        ("200 {carer_plural}", "200 assistants familiaux", "200 familles d’accueil"),
        (
            "Le métier de {carer}",
            "Le métier d’assistante familiale ou assistant familial",
            "Le métier de famille d’accueil",
        ),
        ("{Carer_plural}, engagez-vous", "Assistants familiaux, engagez-vous", "Familles d’accueil, engagez-vous"),
        ("Une {meeting} du {service}", "Une réunion d’information du service de l’accueil familial", None),
        (
            "Rien à remplacer : {autre} {0} {carer.__class__} {}",
            "Rien à remplacer : {autre} {0} {carer.__class__} {}",
            None,
        ),
        ("Un code de {carer_plural}", "Un code d’assistants familiaux", "Un code de familles d’accueil"),
    ],
)
def test_placeholders_take_the_words_of_the_site(text, usual, family):
    assert Words().fill(text) == usual
    assert family is None or FAMILY.fill(text) == family


def test_safe_html_stays_safe_and_words_in_it_are_escaped():
    words = Words(carer="<b>famille</b>")
    filled = words.fill(mark_safe("<p>Devenir {carer}</p>"))
    assert isinstance(filled, SafeString)
    assert filled == "<p>Devenir &lt;b&gt;famille&lt;/b&gt;</p>"
    assert not isinstance(words.fill("Devenir {carer}"), SafeString)


def test_a_word_is_given_in_the_form_asked_for():
    assert Words().get("carer") == Words().get("carer", "inclusive") == "assistante familiale ou assistant familial"
    assert Words().get("meeting", "plural") == "réunions d’information"
    with pytest.raises(LookupError, match="“service” in form “plural”"):
        Words().get("service", "plural")


def test_the_words_come_from_the_identity_and_an_empty_one_is_the_usual_one():
    branding = Branding(carer_inclusive="famille d’accueil", service_word="")
    assert branding.words.carer == "famille d’accueil"
    assert branding.words.service == "service de l’accueil familial"
