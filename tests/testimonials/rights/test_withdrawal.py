"""The button: shows first, then takes a person off the site, files included, and leaves everybody else."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, default_storage
from django.urls import reverse
from django.utils import timezone

from campaign_pages.models import OwnedLogEntry
from campaign_pages.pictures.gates import withheld
from testimonials.models import HeldFile, Person, PersonPicture
from tests.factories.pictures import picture
from tests.factories.rights import files_of, series, sign, somebody

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair():
    within = series()
    return somebody("Nadia", within), somebody("Leurre", within)


def address(name, person):
    return reverse(f"testimonials_{name}", args=[person.pk])


def read(response):
    return " ".join(BeautifulSoup(response.content, "html.parser").select_one("main").get_text(" ").split())


def content(thing, name):
    with getattr(thing, name).open() as file:
        return file.read()


def withdraw(client, person, committed):
    with committed():
        return client.post(address("withdraw", person), {"confirmed": "yes"}, follow=True)


def test_the_button_shows_first_where_the_person_appears(admin_client, pair):
    nadia, decoy = pair
    PersonPicture.objects.create(person=decoy, picture=nadia.at_work)
    words = read(admin_client.get(address("withdraw", nadia)))
    for shown in ("Témoignage de Nadia", "Film Nadia", "Son Nadia", "Portrait Nadia"):
        assert shown in words
    assert "Témoignage de Leurre" not in words
    assert "Film Leurre" not in words
    assert "Leurre · assistante familiale" in words
    assert Person.objects.get(pk=nadia.pk).withdrawn_at is None


def test_without_the_tick_nothing_happens(admin_client, pair, committed, public_originals):
    nadia, _decoy = pair
    before = public_originals()
    with committed():
        response = admin_client.post(address("withdraw", nadia))
    assert BeautifulSoup(response.content, "html.parser").select_one("#rights-refusal")
    assert Person.objects.get(pk=nadia.pk).withdrawn_at is None
    assert public_originals() == before


def cuts_of(person):
    pictures = [thing for thing, _name in files_of(person) if hasattr(thing, "renditions")]
    return {each.file.name for picture in pictures for each in picture.renditions.all()}


def test_the_files_of_the_person_leave_the_public_folder_and_others_stay(
    admin_client, pair, committed, public_files, private_files
):
    nadia, decoy = pair
    for person in pair:
        person.portrait.get_rendition("fill-50x50")
    of_nadia = {getattr(thing, name).name for thing, name in files_of(nadia)}
    of_decoy = {getattr(thing, name).name for thing, name in files_of(decoy)}
    of_decoy |= cuts_of(decoy)
    cuts = cuts_of(nadia)
    assert of_nadia | of_decoy | cuts <= public_files()
    withdraw(admin_client, nadia, committed)
    assert public_files() & (of_nadia | cuts) == set()
    assert public_files() == of_decoy
    assert sum(name.startswith("held/") for name in private_files()) == len(of_nadia)
    assert set(HeldFile.objects.values_list("original_name", flat=True)) == of_nadia
    assert cuts_of(nadia) == set()


def test_person_and_authorisations_are_withdrawn_and_the_log_names_nobody(admin_client, pair, committed):
    nadia, decoy = pair
    withdraw(admin_client, nadia, committed)
    assert set(Person.objects.filter(withdrawn_at=None)) == {decoy}
    assert not nadia.authorisations.filter(withdrawn_at=None).exists()
    assert decoy.authorisations.filter(withdrawn_at=None).exists()
    entry = OwnedLogEntry.objects.get(action="testimonials.withdraw")
    assert entry.object_id == str(nadia.pk)
    assert "Nadia" not in f"{entry.label} {entry.message} {entry.data}"


def test_the_result_lists_what_the_site_cannot_reach(admin_client, pair, committed):
    nadia, _decoy = pair
    for person in pair:
        person.video.address = f"https://videos.example/{person.display_name}"
        person.video.save()
    words = read(withdraw(admin_client, nadia, committed))
    assert "https://videos.example/Nadia" in words
    assert nadia.page.get_full_url() in words
    assert "https://videos.example/Leurre" not in words


def test_the_button_is_for_who_may_change_persons(client, pair, committed):
    nadia, _decoy = pair
    user = get_user_model().objects.create_user("lecteur", "lecteur@haute-combe.example", "secret")
    user.user_permissions.set(Permission.objects.filter(codename__in=["access_admin", "view_person"]))
    client.force_login(user)
    response = withdraw(client, nadia, committed)
    assert response.redirect_chain[0][0] == reverse("wagtailadmin_home")
    assert "Nadia" not in read(client.get(address("withdraw", nadia), follow=True))
    assert Person.objects.get(pk=nadia.pk).withdrawn_at is None


def test_a_form_from_elsewhere_is_refused(pair):
    from django.test import Client

    nadia, _decoy = pair
    client = Client(enforce_csrf_checks=True)
    client.force_login(get_user_model().objects.create_superuser("chef", "chef@haute-combe.example", "secret"))
    response = client.post(address("withdraw", nadia), {"confirmed": "yes"})
    assert response.status_code == 403
    assert Person.objects.get(pk=nadia.pk).withdrawn_at is None


class FullDisk(FileSystemStorage):
    """A private storage without room."""

    def _save(self, name, content):
        raise OSError("No space left on device")


def test_a_full_private_storage_is_told_and_the_gates_hold(
    admin_client, pair, committed, settings, public_originals, monkeypatch
):
    nadia, decoy = pair
    names = {getattr(thing, name).name for thing, name in files_of(nadia)}
    with monkeypatch.context() as patched:
        patched.setattr(HeldFile._meta.get_field("file"), "storage", FullDisk(location=settings.MEDIA_ROOT))
        words = read(withdraw(admin_client, nadia, committed))
    assert "Portrait Nadia" in words
    assert names <= public_originals()
    assert HeldFile.objects.count() == 0
    pictures = {nadia.portrait_id, nadia.at_work.pk, nadia.poster.pk, nadia.head.pk}
    assert withheld([*pictures, decoy.portrait_id]) == pictures
    withdraw(admin_client, nadia, committed)
    assert public_originals() & names == set()


def test_a_run_that_stopped_after_the_copy_is_taken_up(admin_client, pair, committed, monkeypatch, public_originals):
    nadia, _decoy = pair
    names = {getattr(thing, name).name for thing, name in files_of(nadia)}

    def busy(self, name):
        raise OSError("The file is in use")

    with monkeypatch.context() as patched:
        patched.setattr(FileSystemStorage, "delete", busy)
        withdraw(admin_client, nadia, committed)
    assert names <= public_originals()
    assert HeldFile.objects.count() == len(names)
    withdraw(admin_client, nadia, committed)
    assert public_originals() & names == set()
    assert HeldFile.objects.count() == len(names)


def test_a_new_file_of_the_same_name_is_held_too_and_not_lost(admin_client, pair, committed, public_originals):
    nadia, _decoy = pair
    name = nadia.portrait.file.name
    withdraw(admin_client, nadia, committed)
    default_storage.save(name, ContentFile(b"une autre photo"))
    type(nadia.portrait).objects.filter(pk=nadia.portrait.pk).update(file=name)
    withdraw(admin_client, nadia, committed)
    assert name not in public_originals()
    held = HeldFile.objects.get(original_name=name)
    with held.file.open() as file:
        assert file.read() == b"une autre photo"


def test_without_a_new_authorisation_nobody_comes_back(admin_client, pair, committed, public_originals):
    nadia, _decoy = pair
    withdraw(admin_client, nadia, committed)
    before = public_originals()
    with committed():
        admin_client.post(address("reinstate", nadia))
    assert Person.objects.get(pk=nadia.pk).withdrawn_at is not None
    assert public_originals() == before


def test_a_new_authorisation_allows_to_put_everything_back(
    admin_client, pair, committed, public_originals, private_files
):
    nadia, _decoy = pair
    before = public_originals()
    contents = {getattr(thing, name).name: content(thing, name) for thing, name in files_of(nadia)}
    withdraw(admin_client, nadia, committed)
    with committed():
        renewed = sign(nadia)
    assert Person.objects.get(pk=nadia.pk).withdrawn_at is not None
    with committed():
        admin_client.post(address("reinstate", nadia))
    assert public_originals() == before
    assert {getattr(thing, name).name: content(thing, name) for thing, name in files_of(nadia)} == contents
    assert not HeldFile.objects.exists()
    assert not [name for name in private_files() if name.startswith("held/")]
    assert nadia.portrait.get_rendition("fill-50x50").width == 50
    assert withheld([nadia.portrait_id]) == set()
    assert type(nadia.page).objects.get(pk=nadia.page.pk).authorisation == renewed


def test_a_picture_of_two_comes_back_only_when_both_may_be_shown(admin_client, pair, committed, public_originals):
    nadia, decoy = pair
    both = picture("Ensemble")
    for person in pair:
        PersonPicture.objects.create(person=person, picture=both)
    name = both.file.name
    for person in pair:
        withdraw(admin_client, person, committed)
    for person, is_back in ((nadia, False), (decoy, True)):
        with committed():
            sign(person)
            admin_client.post(address("reinstate", person))
        assert (name in public_originals()) is is_back


def test_the_form_of_a_held_picture_opens_and_saves(admin_client, pair, committed):
    nadia, _decoy = pair
    withdraw(admin_client, nadia, committed)
    edit = reverse("wagtailimages:edit", args=[nadia.portrait.pk])
    form = BeautifulSoup(admin_client.get(edit).content, "html.parser").select_one("form[enctype]")
    values = {field["name"]: field.get("value", "") for field in form.select("input[name]:not([type=file])")}
    admin_client.post(edit, {**values, "title": "Un autre titre"})
    assert type(nadia.portrait).objects.get(pk=nadia.portrait.pk).title == "Un autre titre"


def test_what_is_deleted_from_the_library_is_deleted_for_good(admin_client, pair, committed, private_files):
    nadia, decoy = pair
    withdraw(admin_client, nadia, committed)
    count = len(private_files())
    with committed():
        nadia.at_work.delete()
    assert len(private_files()) == count - 1
    with committed():
        decoy.at_work.delete()
    assert len(private_files()) == count - 1


def test_the_head_picture_and_the_film_of_a_testimonial_need_no_tie_by_hand(admin_client, committed, public_originals):
    nadia = somebody("Nadia")
    nadia.video.persons.clear()
    nadia.audio.persons.clear()
    PersonPicture.objects.filter(picture=nadia.head).delete()
    nadia.page.save_revision().publish()
    assert PersonPicture.objects.filter(picture=nadia.head, person=nadia).exists()
    nadia.video.persons.clear()
    nadia.video.save_revision().publish()
    assert list(nadia.video.persons.through.objects.values_list("person", flat=True)) == [nadia.pk]
    withdraw(admin_client, nadia, committed)
    assert public_originals() == set()


def test_the_listing_of_persons_offers_the_button(pair, admin_user):
    from testimonials.rights.desk import listing_buttons

    nadia, decoy = pair
    Person.objects.filter(pk=decoy.pk).update(withdrawn_at=timezone.now())
    decoy.refresh_from_db()
    assert address("withdraw", nadia) in [button.url for button in listing_buttons(nadia, admin_user)]
    urls = [button.url for button in listing_buttons(decoy, admin_user)]
    assert address("withdrawn", decoy) in urls
    assert address("withdraw", decoy) not in urls
    assert list(listing_buttons(nadia.page, admin_user)) == []
