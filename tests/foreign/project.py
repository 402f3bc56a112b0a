"""A bare project of `wagtail start`, in a virtual environment of its own: a host that has never heard of us."""

import os
import re
import resource
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCKS = {"7.4": "dev-wagtail-7.4.txt", "8.0": "dev.txt"}
SETTINGS = "mysite/settings/base.py"

OWN_PICTURES = """
from django.db import models
from wagtail.images.models import AbstractImage, AbstractRendition, Image


class Picture(AbstractImage):
    credit = models.CharField(max_length=200, blank=True)
    admin_form_fields = (*Image.admin_form_fields, "credit")


class PictureRendition(AbstractRendition):
    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)
"""


def make_environment(folder, wagtail):
    """Make a virtual environment with the given Wagtail ("7.4", "8.0") only; return the folder of its programs."""
    constraints = folder / "constraints.txt"
    lock = (ROOT / "requirements" / LOCKS[wagtail]).read_text()
    constraints.write_text("\n".join(re.findall(r"^[\w.-]+==.+?(?= \\$)", lock, re.MULTILINE)))
    subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
    tools = folder / "venv" / "bin"
    install(tools, "wagtail", constraints)
    return tools


def install(tools, package, constraints):
    subprocess.run(
        [tools / "python", "-m", "pip", "install", "-qq", "--disable-pip-version-check", "-c", constraints, package],
        check=True,
    )


class Project:
    """The project in ``folder``, run with the programs in ``tools``."""

    def __init__(self, folder, tools):
        self.folder, self.tools = folder, tools

    @classmethod
    def start(cls, folder, tools, own_pictures=False):
        """Make the project and its tables; with ``own_pictures``, its images are of its own model."""
        folder.mkdir()
        project = cls(folder, tools)
        project.run(tools / "wagtail", "start", "mysite", ".")
        if own_pictures:
            project.run_manage("startapp", "pictures")
            (folder / "pictures" / "models.py").write_text(OWN_PICTURES)
            project.append(SETTINGS, 'INSTALLED_APPS += ["pictures"]\nWAGTAILIMAGES_IMAGE_MODEL = "pictures.Picture"')
            project.run_manage("makemigrations", "pictures", "--verbosity", "0")
        project.run_manage("migrate", "--verbosity", "0")
        return project

    def append(self, file, code):
        path = self.folder / file
        path.write_text(f"{path.read_text()}\n{code.strip()}\n")

    def run(self, *command):
        """Run a command in the project; return its output, or stop with what it said."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("DJANGO_", "PYTHON"))}
        environment.pop("DATABASE_URL", None)
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        finished = subprocess.run(
            [str(word) for word in command], cwd=self.folder, env=environment, capture_output=True, text=True
        )
        if finished.returncode:
            words = " ".join(str(word) for word in command)
            raise AssertionError(f"In the foreign project, “{words}” failed:\n{finished.stdout}{finished.stderr}")
        return finished.stdout

    def run_manage(self, *words):
        return self.run(self.tools / "python", "manage.py", *words)

    def run_visit(self, *words):
        """Run ``visit.py`` inside the project, with its settings and its packages only."""
        return self.run(self.tools / "python", Path(__file__).with_name("visit.py"), *words)

    def seconds_of(self, *words):
        """CPU seconds of a management command, start-up included."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.run_manage(*words)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
