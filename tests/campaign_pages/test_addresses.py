import pytest
from django.core.exceptions import ValidationError
from django.db.models import URLField
from django.utils import translation

from campaign_pages.addresses import mail_href, normalise_address, phone_href, place_on_site, web_address
from campaign_pages.facts.models import RECORDS
from campaign_pages.models import Branding, Partner, VacancyPage


@pytest.mark.parametrize(
    ("typed", "href"),
    [
        ("https://exemple.fr/page?a=1#b", "https://exemple.fr/page?a=1#b"),
        (" http://exemple.fr ", "http://exemple.fr"),
        ("https://social.example.org/@hautecombe", "https://social.example.org/@hautecombe"),
        ("/contact/?page=2#lieu", "/contact/?page=2#lieu"),
        ("#etapes", "#etapes"),
        ("?page=2", "?page=2"),
        ("a@b.fr", "mailto:a@b.fr"),
        ("MAILTO:a@b.fr", "mailto:a@b.fr"),
        ("mailto:a@b.fr?subject=Bonjour/toi", "mailto:a@b.fr?subject=Bonjour/toi"),
        ("a@b.fr?subject=Une réunion&body=100 %", "mailto:a@b.fr?subject=Une%20r%C3%A9union&body=100%20%25"),
        ("mailto:a@b.fr?subject=Une%20r%C3%A9union", "mailto:a@b.fr?subject=Une%20r%C3%A9union"),
        ("119", "tel:119"),
        ("tel:119", "tel:119"),
        ("112", "tel:112"),
        ("15", "tel:15"),
        ("3919", "tel:3919"),
        ("04\u00a065\u202f71.00-00", "tel:0465710000"),
        ("+33 4 65 71 00 00", "tel:+33465710000"),
        ("+33 (0)4 65 71 00 00", "tel:+33465710000"),
        ("tel:+33 (0) 4 65 71 00 00", "tel:+33465710000"),
        ("0033 (0)4 65 71 00 00", "tel:0033465710000"),
        ("(0)4 65 71 00 00", "tel:0465710000"),
    ],
)
def test_an_address_is_understood_as_it_is_typed_and_once_for_all(typed, href):
    assert normalise_address(typed) == href
    assert normalise_address(href) == href


@pytest.mark.parametrize(
    "typed",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)//a@b.fr",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "ftp://exemple.fr/",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/a//evil.example",
        "/l'asile/",
        "/a b",
        '#a"onclick=x',
        "https://evil.example\\@facebook.com/x",
        "https://caf.fr@evil.example/",
        "https:evil.example",
        "a@",
        "a@b.fr,c@d.fr",
        '"<script>"@b.fr',
        "a@b.fr?subject=x\nBcc: c@d.fr",
        "1",
        "tel:",
        "+",
        "tel:12;ext=3",
        "0" * 16,
        "n’importe quoi",
        "mailto:",
        "",
    ],
)
def test_what_leads_nowhere_safe_is_refused_with_a_sentence(typed):
    with pytest.raises(ValidationError, match="#etapes"):
        normalise_address(typed)


def test_each_kind_knows_its_own_only():
    for typed, kind in {
        "/a/": place_on_site,
        "https://a.fr": web_address,
        "a@b.fr": mail_href,
        "119": phone_href,
    }.items():
        assert [known for known in (place_on_site, web_address, mail_href, phone_href) if known(typed)] == [kind]


@pytest.mark.parametrize(("typed", "href"), [("119", "tel:119"), ("+33 (0)4 65 71 00 00", "tel:+33465710000")])
def test_the_phone_of_the_organisation_is_dialled_as_it_is_understood(typed, href):
    branding = Branding(phone=typed)
    branding.full_clean(exclude=["site"])
    assert branding.phone_href == href


@pytest.mark.parametrize("typed", ["le standard", "1", "04 65 poste 12", "........"])
def test_what_cannot_be_dialled_is_no_phone(typed):
    with pytest.raises(ValidationError) as refused:
        Branding(phone=typed).full_clean(exclude=["site"])
    assert list(refused.value.message_dict) == ["phone"]
    assert Branding(phone=typed).phone_href == ""


def fields_of(*models):
    return [(model, field) for model in models for field in model._meta.fields if isinstance(field, URLField)]


ADDRESSES = fields_of(*RECORDS, VacancyPage)


@pytest.mark.django_db
@pytest.mark.parametrize(("model", "field"), ADDRESSES, ids=[f"{each.__name__}.{f.name}" for each, f in ADDRESSES])
def test_a_record_takes_addresses_of_the_web_only(model, field):
    refused = ["ftp://exemple.fr/a", "https://cle:secret@exemple.fr/", "https://caf.fr\\@evil.example/"]

    with translation.override("fr"):
        for typed in refused:
            with pytest.raises(ValidationError) as problem:
                field.clean(typed, model())
            assert "commence par https:// ou http://" in problem.value.messages[-1]

    assert field.clean("https://exemple.fr/page?a=1", model()) == "https://exemple.fr/page?a=1"
    assert field.deconstruct()[1] == "django.db.models.URLField"


@pytest.mark.django_db
def test_an_editor_who_types_another_one_loses_nothing(admin_client):
    typed = {"name": "Un lieu", "web_address": "ftp://exemple.fr/a", "kind": "association", "sentence": "Avec nous"}
    form = admin_client.post("/admin/snippets/campaign_pages/partner/add/", typed).content.decode()

    assert "commence par https:// ou http://" in form
    assert "ftp://exemple.fr/a" in form
    assert Partner.objects.count() == 0
