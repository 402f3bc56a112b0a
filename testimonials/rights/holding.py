"""Taking originals out of public storage, and putting them back.

Each step can stop half-way and be taken up again: the copy in private storage comes first, then its record, then the
public file goes, then the library forgets its address. A file is never in neither place, and the gates hold anyway.
"""

import hashlib
import logging
from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.core.files.base import File
from django.db import IntegrityError, transaction
from wagtail.images import get_image_model

from testimonials.rights.models import HeldFile
from testimonials.rights.originals import file_fields

logger = logging.getLogger("testimonials.rights")

#: No file lies there: the names in it say that an original is in private storage.
HELD_FOLDER = "held/"


@dataclass
class Outcome:
    """What was moved, and what could not be. ``failures``: sentences without names of persons, for the log."""

    held: int = 0
    restored: int = 0
    renditions: int = 0
    addresses: list = field(default_factory=list)
    failures: list = field(default_factory=list)

    def fail(self, what, thing):
        """Note and log a problem of storage, inside an ``except``; the next run tries again."""
        sentence = f"{what}: {thing._meta.label} {thing.pk}"
        logger.exception(sentence)
        self.failures.append(sentence)


def hold(thing, person_id, outcome):
    """Move the originals of a picture or media file to private storage and delete its renditions.

    ``person_id``: for whose sake. Adds to ``outcome``; a storage that fails is reported there, never raised.
    """
    if isinstance(thing, get_image_model()):
        _delete_renditions(thing, outcome)
    for name in file_fields(type(thing)):
        try:
            outcome.held += _hold_field(thing, name, person_id, outcome)
        except Exception:  # each storage has exceptions of its own
            outcome.fail("An original could not be taken off the site", thing)


def is_public(thing):
    """Whether an original of a picture or media file still lies in public storage."""
    return any(
        getattr(thing, name) and getattr(thing, name).name != _held_name(thing, name)
        for name in file_fields(type(thing))
    )


def _delete_renditions(image, outcome):
    for rendition in image.renditions.all():
        try:
            outcome.addresses.append(rendition.url)
            # Wagtail deletes the file in a task, which a worker may take up later: it must go at once.
            rendition.file.storage.delete(rendition.file.name)
            rendition.delete()
            outcome.renditions += 1
        except Exception:
            outcome.fail("A rendition could not be deleted", image)


def _hold_field(thing, name, person_id, outcome):
    file = getattr(thing, name)
    if not file or file.name == _held_name(thing, name):
        return False
    if not _is_copied(thing, name):
        if not file.storage.exists(file.name):
            logger.warning("The file of %s %s is missing from the library", thing._meta.label, thing.pk)
            return False
        if not _copy(thing, name, person_id):
            return False
    outcome.addresses.append(file.url)
    file.storage.delete(file.name)
    _point_to(thing, name, _held_name(thing, name))
    return True


def _is_copied(thing, name):
    """Whether a run that was stopped has copied this very file; a new upload may bear the same name."""
    file = getattr(thing, name)
    held = _held(thing, name).filter(original_name=file.name).first()
    if held is None:
        return False
    if not file.storage.exists(file.name):
        return True
    with file.storage.open(file.name) as public, held.file.storage.open(held.file.name) as private:
        return _digest(public) == _digest(private)


def _digest(opened):
    return hashlib.file_digest(opened, "sha256").digest()


def _copy(thing, name, person_id):
    """Copy an original and record the copy; false if another process has just done so."""
    original = getattr(thing, name)
    held = HeldFile(
        person_id=person_id,
        content_type=ContentType.objects.get_for_model(thing, for_concrete_model=False),
        object_id=str(thing.pk),
        field_name=name,
        original_name=original.name,
    )
    with original.storage.open(original.name) as source:
        held.file.save(f"{thing._meta.model_name}-{thing.pk}-{name}{_suffix(original.name)}", File(source), save=False)
    try:
        if held.file.size != original.size:
            raise OSError("The copy in private storage is incomplete")
        with transaction.atomic():
            # A new file was uploaded while the old one was held: it takes its place.
            for older in _held(thing, name):
                older.delete()
            held.save()
    except BaseException as problem:
        held.file.storage.delete(held.file.name)
        if isinstance(problem, IntegrityError):
            return False
        raise
    return True


def restore(held, outcome):
    """Put a held file back under its original name and forget that it was held; one that is gone is deleted."""
    try:
        thing = held.content_type.model_class()._base_manager.filter(pk=held.object_id).first()
        if thing is not None:
            outcome.restored += _put_back(thing, held)
        held.delete()
    except Exception:
        outcome.fail("A file could not be put back", held)


def _put_back(thing, held):
    file = getattr(thing, held.field_name)
    waits = file.name == _held_name(thing, held.field_name)
    if not waits and (file.name != held.original_name or file.storage.exists(file.name)):
        # Somebody chose another file meanwhile, or the public one had not been deleted yet.
        return False
    if _is_free(thing, held):
        # What a run that was stopped here before has left.
        file.storage.delete(held.original_name)
    limit = file.field.max_length
    with held.file.storage.open(held.file.name) as source:
        name = file.storage.save(held.original_name, File(source), max_length=limit)
    _point_to(thing, held.field_name, name)
    return True


def _is_free(thing, held):
    others = type(thing)._base_manager.exclude(pk=thing.pk)
    return not others.filter(**{held.field_name: held.original_name}).exists()


def _held(thing, name):
    return HeldFile.objects.filter(
        content_type=ContentType.objects.get_for_model(thing, for_concrete_model=False),
        object_id=str(thing.pk),
        field_name=name,
    )


def _held_name(thing, name):
    """What the library holds instead of the name: no such file, so that a new upload cannot be taken for this one."""
    return f"{HELD_FOLDER}{thing._meta.model_name}-{thing.pk}-{name}{_suffix(getattr(thing, name).name)}"


def _suffix(name):
    stem, dot, extension = name.rpartition("/")[2].rpartition(".")
    return f".{extension.lower()}" if stem and dot else ""


def _point_to(thing, name, filename):
    type(thing)._base_manager.filter(pk=thing.pk).update(**{name: filename})
    getattr(thing, name).name = filename


def remember_size(sender, instance, **kwargs):
    """Receiver of ``post_init`` for pictures: the form of a held one can be saved, though its file is out of reach.

    Django reads width and height from the file whenever a form is saved; Wagtail keeps what was read once.
    """
    stored = instance.__dict__
    if str(stored.get("file") or "").startswith(HELD_FOLDER) and stored.get("width") and stored.get("height"):
        instance.file._dimensions_cache = (stored["width"], stored["height"])


def forget_file(sender, instance, **kwargs):
    """Receiver of ``post_delete`` for held files: the private copy goes, too."""
    storage, name = instance.file.storage, instance.file.name
    transaction.on_commit(lambda: _delete_quietly(storage, name))


def forget_document(sender, instance, **kwargs):
    """Receiver of ``post_delete`` for authorisations: the signed document goes, too."""
    if instance.document:
        storage, name = instance.document.storage, instance.document.name
        transaction.on_commit(lambda: _delete_quietly(storage, name))


def _delete_quietly(storage, name):
    try:
        storage.delete(name)
    except Exception:
        logger.exception("A private file could not be deleted")


def forget_held_files(sender, instance, **kwargs):
    """Receiver of ``post_delete`` for pictures and media files: what leaves the library is gone for good."""
    for name in file_fields(sender):
        for held in _held(instance, name):
            held.delete()
