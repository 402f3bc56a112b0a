"""The Nu HTML checker and Lighthouse, from the locked npm packages of this folder."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.browser.visits import CHROMIUM, FLAGS

PACKAGES = Path(__file__).parent / "node_modules"
NU = PACKAGES / "vnu-jar/build/dist/vnu.jar"
LIGHTHOUSE = Path(__file__).parent / "lighthouse.mjs"
CATEGORIES = ["accessibility", "best-practices", "seo"]


@pytest.fixture(autouse=True)
def npm_packages():
    assert NU.exists(), "The npm packages are missing: run `make check-browser`."
    assert (PACKAGES / "lighthouse").exists()


def test_every_page_is_valid_html(demo, paths, tmp_path):
    files = {}
    for number, path in enumerate(paths):
        file = tmp_path / f"{number}.html"
        file.write_text(demo.text(path), encoding="utf-8")
        files[file.as_uri()] = path
    checked = subprocess.run(
        ["java", "-jar", NU, "--format", "json", "--errors-only", "--stdout", *tmp_path.glob("*.html")],
        capture_output=True,
        text=True,
    )
    messages = json.loads(checked.stdout)["messages"]
    # The checker writes file:/x where Python writes file:///x.
    place = {address.replace("file:///", "file:/"): path for address, path in files.items()}
    assert [f"{place.get(found['url'])} line {found['lastLine']}: {found['message']}" for found in messages] == []


def scores(addresses, file):
    """Of each address: category → (score out of 100, the audits that cost points)."""
    flags = ",".join(["--headless", *FLAGS])
    subprocess.run(
        ["node", LIGHTHOUSE, CHROMIUM, flags, ",".join(CATEGORIES), file, *addresses], check=True, timeout=300
    )
    return [
        {
            name: (round(100 * (category["score"] or 0)), _costly(category, report["audits"]))
            for name, category in report["categories"].items()
        }
        for report in json.loads(file.read_text())
    ]


def _costly(category, audits):
    return [
        audit["id"]
        for audit in category["auditRefs"]
        if audit["weight"]
        and (audits[audit["id"]]["score"] or 0) < 1
        and audits[audit["id"]]["scoreDisplayMode"] != "notApplicable"
    ]


FIRST_PART = re.compile(r"<main.*?<(?:article|header|section|div class=\"(?!cp-page))[^>]*?class=\"([\w-]+)", re.DOTALL)


def one_of_each_template(demo):
    """The first page of each kind, told by what its content opens with, and the campaign of each further site.

    Pages of one template get one judgement: the fast looks visit them all.
    """
    chosen = {}
    for site in demo.sites():
        for path in demo.listed(site):
            opening = FIRST_PART.search(demo.text(path))
            kind = opening[1] if opening else ""
            chosen.setdefault((site, kind) if kind.startswith("cp-hero") else kind, path)
    return list(chosen.values())


@pytest.mark.parametrize("part", range(2))
def test_lighthouse_has_nothing_to_take_off(demo, tmp_path, part):
    judged = one_of_each_template(demo)
    assert len(judged) >= 4
    part_of_them = judged[part::2]
    found = scores([demo.full(path) for path in part_of_them], tmp_path / "reports.json")
    lacking = [
        (path, name, *category)
        for path, categories in zip(part_of_them, found, strict=True)
        for name, category in categories.items()
        if category[0] < 100
    ]
    assert lacking == []
