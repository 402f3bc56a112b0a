import pytest

from campaign_pages.jobs.titles import is_neutral, names_one_form


@pytest.mark.parametrize(
    ("title", "neutral"),
    [
        ("Médecin de la MDPH (F/H)", True),
        ("Médecin de la MDPH H/F", True),
        ("Assistante familiale ou assistant familial", True),
        ("Directrice ou directeur de la MDPH", True),
        ("Assistante ou assistant social", True),
        ("Médecin de la MDPH", False),
        ("Assistante familiale", False),
        ("Assistant social à Saint-Clair ou Vaubrune", False),
        ("Infirmier de jour ou de nuit", False),
        ("Éducateur spécialisé", False),
    ],
)
def test_a_title_addresses_women_and_men(title, neutral):
    assert is_neutral(title) is neutral


def test_the_two_forms_of_the_profession_are_recognised():
    assert is_neutral("Sage-femme et maïeuticien", "sage-femme", "maïeuticien")
    assert not is_neutral("Sage-femme", "sage-femme", "maïeuticien")


@pytest.mark.parametrize(
    ("title", "one_form"),
    [
        ("Éducateur spécialisé", True),
        ("Éducatrice spécialisée, éducateur spécialisé", False),
        ("Travailler en internat", False),
    ],
)
def test_a_sheet_that_names_one_form_of_its_profession_is_noticed(title, one_form):
    assert names_one_form(title, "éducatrice spécialisée", "éducateur spécialisé") is one_form
    assert not names_one_form("Auxiliaire de puériculture", *["auxiliaire de puériculture"] * 2)
