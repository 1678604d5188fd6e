#!/bin/sh
# The whole gate; with arguments only pytest, which gets them. Installs what is missing first.
set -eu
top=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$top/packaging/setup.sh"
set_up requirements-dev.txt
cd "$top"
run() { "$top/.venv/bin/python" -m "$@"; }

if [ $# -gt 0 ]; then
    run pytest "$@"
    exit
fi
run ruff check
run ruff format --check
run mypy
"$top/.venv/bin/lint-imports" --no-logo
run pytest -n auto --maxprocesses 8
