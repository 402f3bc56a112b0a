"""What is committed works elsewhere: no address of a package registry, no path of someone's machine."""

import json
import re

import pytest

from tests.guards import sources

# Written in halves, so that this file does not name them itself.
REGISTRIES = ["registry." + "npmjs", "files." + "pythonhosted", "pypi.org/" + "simple", "deb." + "debian.org"]
FOLDERS = ["work/", "root/", "Users/", r"home/(?!page)[a-z]+/(?:src|work|project)", "opt/"]
MACHINE_PATH = re.compile(r"(?<![\w.}>:/~*-])/(?:" + "|".join(FOLDERS) + ")")
READ = {
    ".py",
    ".toml",
    ".txt",
    ".md",
    ".html",
    ".css",
    ".js",
    ".json",
    ".yml",
    ".yaml",
    ".po",
    ".cfg",
    ".svg",
    ".sh",
    "",
}


def faults(text):
    found = [host for host in REGISTRIES if host in text]
    return found + [match[0] for match in MACHINE_PATH.finditer(text)]


def test_no_file_names_a_registry_or_a_machine():
    found = {str(name): faults(sources.text(name)) for name in sources.files() if name.suffix in READ}
    assert {name: words for name, words in found.items() if words} == {}


def locks():
    return [name for name in sources.files() if name.parts[0] == "requirements" and name.suffix == ".txt"]


@pytest.mark.parametrize("name", locks(), ids=str)
def test_a_python_lock_pins_every_package_by_its_hash_and_names_no_address(name):
    lines = sources.text(name).splitlines()
    packages = [line for line in lines if line and not line.startswith((" ", "#"))]
    assert packages
    assert [line for line in packages if "==" not in line] == []
    assert sum("--hash=" in line for line in lines) >= len(packages)
    assert "/" not in sources.text(name)  # neither an address nor a path


def test_the_node_lock_names_no_address_to_download_from():
    lock = json.loads(sources.text("tests/browser/package-lock.json"))
    assert lock["packages"]
    assert [name for name, package in lock["packages"].items() if "resolved" in package] == []
    assert [name for name, package in lock["packages"].items() if name and "integrity" not in package] == []


@pytest.mark.parametrize("text", ["see /" + "work/main", "cd /" + "root/x", "https://" + "registry." + "npmjs.org"])
def test_the_guard_finds_such_words(text):
    assert faults(text)


@pytest.mark.parametrize("text", ["https://example.org/work/with/us", "var/work/", "/media/opt.jpg"])
def test_the_guard_lets_addresses_of_pages_be(text):
    assert faults(text) == []
