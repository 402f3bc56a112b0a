import pytest
from wagtail.documents import get_document_model
from wagtail.documents.forms import get_document_form
from wagtail.images import get_image_model
from wagtail.images.forms import get_image_form

from cms.home.pages import HomePage


def test_the_picture_of_the_home_page_is_of_the_model_that_the_site_uses():
    assert HomePage._meta.get_field("picture").related_model is get_image_model()


@pytest.mark.skipif("get_image_model()._meta.app_label != 'home'", reason="this site keeps Wagtail's own models")
def test_editors_write_the_credit_and_the_terms_of_use(db):
    picture_fields = set(get_image_form(get_image_model()).base_fields)
    document_fields = set(get_document_form(get_document_model()).base_fields)

    assert {"title", "file", "credit", "licence", "permitted_use"} <= picture_fields
    assert {"title", "file", "issuer"} <= document_fields
    assert "file_hash" not in picture_fields
