"""Build the wheel and install it, by the documented steps, in bare Wagtail projects: ``python -m tests.foreign``.

For Wagtail 7.4 and 8.0, with Wagtail's images and with a host's own image model. Stops with a sentence at the first
thing that goes wrong.
"""

import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.foreign import steps, wheel
from tests.foreign.project import LOCKS, Project, install, make_environment

DISTRIBUTION = "wagtail-campaign-pages"


def follow(step, project, built, constraints):
    """Carry out one documented step; return the CPU seconds of a `migrate`, or nothing."""
    if step.file:
        project.append(step.file, step.code)
    elif step.command == f"pip install {DISTRIBUTION}":
        install(project.tools, built, constraints)
    elif step.command.startswith("python manage.py "):
        return project.seconds_of(*step.command.split()[2:])
    elif step.command:
        raise AssertionError(f"The trial does not know how to carry out “{step.command}”.")
    return None


def try_out(project, built, constraints):
    """Install in a project, look at what changed for it and at what it can do now; return lines to print."""
    before, after = project.folder / "before.html", project.folder / "after.html"
    project.run_visit("home", before)
    spent = [seconds for step in steps.read() if (seconds := follow(step, project, built, constraints))]
    idle = project.seconds_of("migrate", "--check")
    report = [f"    first migrate: {sum(spent):.1f} s CPU, of which {idle:.1f} s to start"]
    project.run_visit("home", after)
    if before.read_bytes() != after.read_bytes():
        raise AssertionError(f"The host's home page changed: compare {before} and {after}.")
    project.run_manage("makemigrations", "--check", "--dry-run")
    project.run_manage("check", "--fail-level", "WARNING")
    report += project.run_visit("pages").splitlines()
    project.run_visit("home", after)
    if before.read_bytes() != after.read_bytes():
        raise AssertionError("The host's home page changed when campaigns were published.")
    return report


def try_version(folder, version, built):
    """Both kinds of host on one Wagtail."""
    place = folder / version
    place.mkdir()
    tools = make_environment(place, version)
    for own_pictures in (False, True):
        report = [f"  Wagtail {version}, a host with {'images of its own' if own_pictures else 'Wagtail’s images'}:"]
        project = Project.start(place / ("own" if own_pictures else "stock"), tools, own_pictures)
        report += try_out(project, built, place / "constraints.txt")
        print("\n".join(report), flush=True)
        # The next host must not find the add-on installed already.
        project.run(tools / "python", "-m", "pip", "uninstall", "-qq", "--yes", DISTRIBUTION)


def main(folder):
    if len(steps.read()) > steps.MOST:
        raise AssertionError(f"The installation has more than {steps.MOST} steps.")
    built = wheel.build(folder / "dist")
    complaints = list(wheel.faults(built))
    if complaints:
        raise AssertionError("\n".join(complaints))
    print(f"{built.name} holds the two apps only.", flush=True)
    with ProcessPoolExecutor(len(LOCKS)) as versions:
        for trial in [versions.submit(try_version, folder, version, built) for version in LOCKS]:
            trial.result()
    print(f"foreign: {2 * len(LOCKS)} passed, 0 failed")


if __name__ == "__main__":
    try:
        with tempfile.TemporaryDirectory(prefix="foreign-") as folder:
            main(Path(folder))
    except AssertionError as fault:
        sys.exit(f"The foreign host trial failed. {fault}")
