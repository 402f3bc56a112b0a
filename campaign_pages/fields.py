"""A StreamField whose migrations name a registry, not its blocks.

Wagtail's own field writes every block definition into migrations: a changed label, or a block that the host adds,
becomes a migration in our package. This one writes the registry's key only. See docs/decisions/0001.
"""

from django.utils.functional import cached_property
from wagtail.blocks import StreamBlock, StreamValue
from wagtail.fields import StreamField

HISTORICAL_MODULE = "__fake__"


class RawStreamBlock(StreamBlock):
    """The blocks of a historical model: keeps each item as stored, whatever its type, and writes it back unchanged.

    It knows today's blocks, since ``MigrateStreamData`` finds nested values by them, but reads nothing through them.
    """

    def to_python(self, value):
        if isinstance(value, StreamValue):
            return value
        return StreamValue(self, value if isinstance(value, list) else [], is_lazy=True)

    normalize = to_python

    def get_prep_value(self, value):
        return list(value._raw_data) if isinstance(value, StreamValue) else value


class RegistryStreamField(StreamField):
    """A StreamField that takes its blocks from the registry when they are first needed.

    ``registry`` is a key of ``campaign_pages.blocks.stream.STREAMS``. A host changes the blocks behind it through
    ``CAMPAIGN_PAGES["BLOCKS"]`` without a migration. In a data migration the field keeps the raw stream, unknown block
    types included, so saving a historical page loses nothing.
    """

    def __init__(self, registry, block_types=None, **kwargs):
        self.registry = registry
        super().__init__(block_types or [], **kwargs)

    @cached_property
    def stream_block(self):
        # Blocks know pages and snippets; imported here, they are free to do so while models load.
        from campaign_pages.blocks.stream import stream_block

        block = stream_block(self.registry)
        if self.model.__module__ == HISTORICAL_MODULE:
            block = RawStreamBlock(list(block.child_blocks.items()))
        block.set_meta_options(self.block_opts)
        return block

    def deconstruct(self):
        # Past StreamField.deconstruct, which would describe every block.
        name, path, _args, kwargs = super(StreamField, self).deconstruct()
        for words in ("verbose_name", "help_text", "default"):
            kwargs.pop(words, None)
        return name, path, [self.registry], kwargs

    def clone(self):
        field = super().clone()
        field.verbose_name, field.help_text = self.verbose_name, self.help_text
        field.default = self.default
        field.block_opts = self.block_opts
        return field
