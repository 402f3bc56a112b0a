"""Choosers that take what they name from the page's shelf when there is one, and work as usual elsewhere."""

import copy

from wagtail.blocks import PageChooserBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock, ImageChooserBlock
from wagtail.models import Page
from wagtail.snippets.blocks import SnippetChooserBlock

from campaign_pages.blocks.shelf import shelf_in_use


class FromShelf:
    """Mixin for chooser blocks: reads objects from the shelf in use."""

    @property
    def kept_as(self):
        """The model under which the shelf fetches and keeps what is chosen."""
        return self.model_class

    def to_python(self, value):
        shelf = shelf_in_use()
        if shelf is None or value is None:
            return super().to_python(value)
        # A copy for each use: Wagtail hangs the alternative text of the use on the picture itself.
        return copy.copy(shelf.take(self.kept_as, value))

    def bulk_to_python(self, values):
        if shelf_in_use() is None:
            return super().bulk_to_python(values)
        return [self.to_python(value) for value in values]


class LinkedPageBlock(FromShelf, PageChooserBlock):
    """A page to link to."""


class NamedPageBlock(LinkedPageBlock):
    """A page of which only the title and the address are shown: it is fetched with those linked, whatever its class."""

    kept_as = Page


class LinkedDocumentBlock(FromShelf, DocumentChooserBlock):
    """A document to link to."""


class FactBlock(FromShelf, SnippetChooserBlock):
    """A key figure or a series, as it stands or as it stood at the page's moment."""


class _PictureChooserBlock(FromShelf, ImageChooserBlock):
    pass


class PictureBlock(ImageBlock):
    """A picture of the library with the alternative text of this use.

    ``picture_specs``: names of the specs that the block's template prints it with; they are prepared at publication.
    """

    def __init__(self, required=True, picture_specs=("text",), **kwargs):
        super().__init__(required=required, picture_specs=picture_specs, **kwargs)
        chooser = _PictureChooserBlock(required=required)
        chooser.set_name("image")
        self.child_blocks["image"] = chooser

    class Meta:
        # The alternative text stands for the picture in the editor's minimap.
        label_format = "{alt_text}"

    def bulk_to_python(self, values):
        # Raw data written by hand may hold None; Wagtail's block then cannot read the others.
        return super().bulk_to_python([{"image": None} if value is None else value for value in values])

    def deconstruct(self):
        path, args, kwargs = super().deconstruct()
        return path, args, {name: value for name, value in kwargs.items() if name != "picture_specs"}
