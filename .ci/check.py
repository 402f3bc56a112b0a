"""Run the steps of ``make check`` one after the other: ``check.py MAKE STEP [STEP...]``.

Each step is a target of the Makefile and is printed with its duration. The first that fails ends the run, unless
``KEEP_GOING=1``, which the integration server sets to learn of every failure at once.
"""

import os
import subprocess
import sys
import time


def run(make, step):
    """Run one step; return whether it passed and how many seconds it took."""
    print(f"\n=== {step}", flush=True)
    started = time.monotonic()
    passed = subprocess.run([make, "--no-print-directory", step], check=False).returncode == 0
    seconds = time.monotonic() - started
    print(f"=== {step} {'passed' if passed else 'FAILED'} in {seconds:.0f} s", flush=True)
    return passed, seconds


def main(make, steps):
    results = {}
    for step in steps:
        results[step] = run(make, step)
        if not results[step][0] and os.environ.get("KEEP_GOING") != "1":
            break
    print()
    for step in steps:
        passed, seconds = results.get(step, (None, 0))
        print(f"  {'passed' if passed else 'not run' if passed is None else 'FAILED':8} {seconds:5.0f} s  {step}")
    failed = sum(not passed for passed, _ in results.values())
    print(f"\nchecks: {len(results) - failed} passed, {failed} failed, {len(steps) - len(results)} skipped", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
