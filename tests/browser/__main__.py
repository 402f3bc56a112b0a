"""Serve the demo once and let every processor visit it: ``python -m tests.browser [PYTEST ARGUMENTS]``."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.browser.server import running_demo

if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="demo-") as folder, running_demo(Path(folder)) as demo:
        tests = [sys.executable, "-m", "pytest", "-m", "browser", "-n", "auto", "tests/browser", *sys.argv[1:]]
        finished = subprocess.run(tests, env={**os.environ, "DEMO_ADDRESS": demo.address}, check=False)
    sys.exit(finished.returncode)
