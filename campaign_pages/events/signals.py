"""What events tell rooms above them, which they may not import."""

from django.dispatch import Signal

#: A session was written by a publication, and the transaction is committed. ``session``: the ``Session``. ``before``:
#: its fields (``publishing.WRITTEN``) as they were, a dict, or ``None`` for a new one. A session whose row is gone is
#: told too, with ``removed_at`` set. One that did not change is not told. A receiver that raises is logged by Django
#: and stops neither the others nor the page.
session_published = Signal()
