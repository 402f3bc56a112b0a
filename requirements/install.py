"""Bring a virtual environment to what a lock file says: ``python install.py VENV LOCK``.

The environment is made when it is missing or broken, and left alone when it already holds the lock. What it holds is
written beside its interpreter, one name per lock, so that the demo's lock and the developers' can be installed in
either order.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

OLDEST = (3, 11)
PIP = ("-m", "pip", "--disable-pip-version-check", "--no-input")


def interpreter(environment):
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def works(environment):
    """Say whether the environment has an interpreter that starts, is recent enough and has pip."""
    question = f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"
    try:
        return subprocess.run([interpreter(environment), "-c", question], capture_output=True).returncode == 0
    except OSError:
        return False


def make(environment):
    if environment.exists():
        print(f"{environment} does not work any more: making it anew.", flush=True)
        shutil.rmtree(environment)
    print(f"Making the virtual environment {environment}.", flush=True)
    try:
        venv.create(environment, with_pip=True, symlinks=os.name != "nt")
    except (subprocess.CalledProcessError, OSError) as error:
        shutil.rmtree(environment, ignore_errors=True)
        sys.exit(f"Python cannot make a virtual environment ({error}). On Debian or Ubuntu: apt install python3-venv.")


def stamp(environment, lock):
    return environment / f"{lock.stem}.installed"


def is_installed(environment, lock):
    note = stamp(environment, lock)
    return note.exists() and note.read_text() == fingerprint(lock)


def fingerprint(lock):
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def install(environment, lock):
    """Install the lock's packages; what pip says is shown only if it fails."""
    total = sum(1 for line in lock.read_text().splitlines() if "==" in line and not line.startswith((" ", "#")))
    print(f"Installing {lock.name}: {total} packages at most, about a minute the first time.", flush=True)
    command = [interpreter(environment), *PIP, "install", "--require-hashes", "--progress-bar", "off", "-r", lock]
    pip = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    said = show_progress(pip.stdout)
    if pip.wait():
        sys.exit("".join(said[-30:]) + f"pip could not install {lock}.")
    stamp(environment, lock).write_text(fingerprint(lock))


def show_progress(lines):
    """Print a line for every twenty packages that pip fetches; return all that it said."""
    said, fetched = [], 0
    for line in lines:
        said.append(line)
        if line.startswith("Collecting "):
            fetched += 1
            if fetched % 20 == 0:
                print(f"  {fetched} packages found", flush=True)
        elif line.startswith("Installing collected packages"):
            print("  unpacking them", flush=True)
    return said


def main(environment, lock):
    if sys.version_info < OLDEST:
        sys.exit("Python {}.{} or newer is needed; this is {}.{}.".format(*OLDEST, *sys.version_info[:2]))
    if not works(environment):
        make(environment)
    if not is_installed(environment, lock):
        install(environment, lock)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
