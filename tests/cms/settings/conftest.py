import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PRINT_SETTINGS = """
import json, sys
from django.conf import settings
print(json.dumps({name: getattr(settings, name) for name in sys.argv[1:]}, default=str))
"""


class Python:
    """Runs the project in a process of its own, with the given environment and nothing else of the host's variables."""

    def run(self, *arguments, settings="production", **variables):
        environment = {
            "PATH": os.environ["PATH"],
            "DATABASE_URL": "sqlite://:memory:",
            "DJANGO_SETTINGS_MODULE": f"cms.settings.{settings}",
            **variables,
        }
        return subprocess.run(
            [sys.executable, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )

    def settings(self, *names, settings="production", **variables):
        """The named settings, as the process reads them."""
        process = self.run("-c", PRINT_SETTINGS, *names, settings=settings, **variables)
        assert process.returncode == 0, process.stderr
        return json.loads(process.stdout)


@pytest.fixture
def python():
    return Python()
