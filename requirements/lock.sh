#!/bin/sh
# Writes the lock files again: what each environment installs, with hashes, for every system and Python that we support.
# Run it through `make lock`.
set -eu
cd "$(dirname "$0")/.."
allowed=$(mktemp)
trap 'rm -f "$allowed"' EXIT

lock() { # FILE PYTHON GROUP, then uv's other options
  file=$1 python=$2 group=$3
  shift 3
  echo "Locking $file."
  uv pip compile pyproject.toml --group "$group" --python-version "$python" --universal --generate-hashes \
    --no-emit-index-url --no-header --no-annotate --quiet --upgrade --constraints "$allowed" --output-file "requirements/$file" "$@"
}

printf 'wagtail~=8.0.0\nDjango~=5.2.0\n' >"$allowed"
lock dev.txt 3.11 dev
# The demo takes the versions of the developers' lock, so that both fit into one environment.
lock demo.txt 3.11 host --constraints requirements/dev.txt

printf 'wagtail~=7.4.0\nDjango~=5.2.0\n' >"$allowed"
lock dev-wagtail-7.4.txt 3.11 dev

printf 'wagtail~=8.0.0\nDjango~=6.0\n' >"$allowed"
lock dev-django-6.txt 3.12 dev
