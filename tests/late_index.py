"""The indexes of Wagtail, brought up to date when somebody reads them: a fifth of the tests' time went into them.

Wagtail notes after each save what a page refers to and what the search finds in it, by tasks; most tests read neither.
As a worker would, these tasks run later than the save: before the first statement that names a table of an index.
"""

from contextlib import contextmanager

from django.db import connection
from django_tasks import task_backends
from django_tasks.backends.immediate import ImmediateBackend

LATE = ("modelsearch.tasks.insert_or_update_object_task", "wagtail.tasks.update_reference_index_task")
TABLES = ("wagtailsearch_indexentry", "wagtailcore_referenceindex")
DEFAULT = "default"


class LateIndexBackend(ImmediateBackend):
    """Keeps the tasks of ``LATE``, each thing once, until ``catch_up``; runs any other at once."""

    def __init__(self):
        super().__init__(DEFAULT, {})
        self._kept = {}

    def enqueue(self, task, args, kwargs):
        if task.module_path not in LATE:
            return super().enqueue(task, args, kwargs)
        # What is saved again is indexed once, in the place of its last saving.
        self._kept.pop((task, args), None)
        self._kept[task, args] = kwargs
        return None

    def before(self, execute, sql, params, many, context):
        """For ``connection.execute_wrapper``."""
        if self._kept and any(table in sql for table in TABLES):
            self.catch_up()
        return execute(sql, params, many, context)

    def catch_up(self):
        """Run what was kept, uncounted: it belongs to what was saved before."""
        kept, self._kept = self._kept, {}
        counting, connection.force_debug_cursor = connection.force_debug_cursor, False
        try:
            for (task, args), kwargs in kept.items():
                super().enqueue(task, args, kwargs)
        finally:
            connection.force_debug_cursor = counting


@contextmanager
def index_read_late():
    """For one test in one transaction, on the connection of this thread."""
    usual, late = task_backends[DEFAULT], LateIndexBackend()
    task_backends[DEFAULT] = late
    try:
        with connection.execute_wrapper(late.before):
            yield late
    finally:
        task_backends[DEFAULT] = usual
