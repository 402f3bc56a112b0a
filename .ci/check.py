"""Run the steps of ``make check``: ``check.py MAKE STEP [STEP...] [--beside STEP [STEP...]]``.

Each step is a target of the Makefile and is printed with its duration. The steps after ``--beside`` run one after the
other at the same time as the first ones, and are printed when they end. The first that fails ends the run, unless
``KEEP_GOING=1``, which the integration server sets to learn of every failure at once.
"""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor


def run(make, step, quiet):
    """Run one step, ``quiet`` until it ends; return whether it passed and how many seconds it took."""
    if not quiet:
        print(f"\n=== {step}", flush=True)
    started = time.monotonic()
    said = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True} if quiet else {}
    finished = subprocess.run([make, "--no-print-directory", step], check=False, **said)
    passed = finished.returncode == 0
    seconds = time.monotonic() - started
    heading = f"\n=== {step}\n{finished.stdout}" if quiet else ""
    print(f"{heading}=== {step} {'passed' if passed else 'FAILED'} in {seconds:.0f} s", flush=True)
    return passed, seconds


def run_each(make, steps, results, quiet):
    """Run steps one after the other into ``results``, until one of any lane fails."""
    for step in steps:
        if os.environ.get("KEEP_GOING") != "1" and not all(passed for passed, _ in list(results.values())):
            break
        results[step] = run(make, step, quiet)


def main(make, words):
    first, beside = words, []
    if "--beside" in words:
        place = words.index("--beside")
        first, beside = words[:place], words[place + 1 :]
    steps, results = [*beside, *first], {}
    with ThreadPoolExecutor(1) as lane:
        light = lane.submit(run_each, make, beside, results, quiet=True)
        run_each(make, first, results, quiet=False)
        light.result()
    print()
    for step in steps:
        passed, seconds = results.get(step, (None, 0))
        print(f"  {'passed' if passed else 'not run' if passed is None else 'FAILED':8} {seconds:5.0f} s  {step}")
    failed = sum(not passed for passed, _ in results.values())
    print(f"\nchecks: {len(results) - failed} passed, {failed} failed, {len(steps) - len(results)} skipped", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
